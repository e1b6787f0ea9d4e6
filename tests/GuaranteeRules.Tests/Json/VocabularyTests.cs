using System.Text.Json;
using System.Text.RegularExpressions;
using GuaranteeRules.Clauses;

namespace GuaranteeRules.Tests.Json;

/// <summary>The words of the formats are written once, in the library's vocabulary. The schemas say of each list which words it has; run once with <c>GUARANTEE_APPROVE=1</c> to write a new word into all of them.</summary>
public sealed partial class VocabularyTests
{
    private static readonly string Folder = Path.Combine("src", "GuaranteeRules", "Json", "Schemas");

    /// <summary>Words that are no vocabulary: the tags of languages, the listing's members, a verdict that is called otherwise where it grants.</summary>
    private static readonly HashSet<string> Own = ["zh-CN", "en", "returnDays", "priceProtectionDays", "granted"];

    private static readonly Dictionary<string, string[]> Vocabulary =
        new(typeof(GuaranteeBook).Assembly.GetTypes().Where(type => type is { IsEnum: true, IsNested: false }).Select(type => KeyValuePair.Create(type.Name, WordsOf(type))), StringComparer.Ordinal)
        {
            ["HeadOfRemedies"] = [.. Heads.OfRemedies.Select(head => Names<Head>.Of(head))],
            ["ClauseFamily"] = [.. ClauseFamilies.All.Select(family => family.Name)],
        };

    private static readonly string[] Files = ["case.schema.json", "policy.schema.json", "result.schema.json", "receipt.schema.json"];

    public static TheoryData<string> Schemas => [.. Files];

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Lists_of_a_schema_have_every_word_they_say_they_have(string schema)
    {
        var text = Repository.Read(Folder, schema).ReplaceLineEndings("\n");
        var written = Whole.Replace(text, list => $"{list.Groups["head"].Value}{string.Join(',', WordsIn(list).Select(word => $"\n{list.Groups["indent"].Value}  {word}"))}\n{list.Groups["indent"].Value}]");
        if (Environment.GetEnvironmentVariable("GUARANTEE_APPROVE") == "1")
        {
            File.WriteAllText(Repository.PathOf(Folder, schema), written);
        }

        Assert.True(written == text, $"{schema} misses a word of the vocabulary, or has one that is none: run the tests once with GUARANTEE_APPROVE=1.");
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Lists_that_do_not_are_of_known_words(string schema)
    {
        var known = Vocabulary.Values.SelectMany(words => words).Concat(Own).ToHashSet(StringComparer.Ordinal);
        using var document = JsonDocument.Parse(Repository.Read(Folder, schema));
        Expect.None(ListsIn(document.RootElement).SelectMany(list => list.EnumerateArray()).Where(word => word.ValueKind == JsonValueKind.String && !known.Contains(word.GetString()!)).Select(word => word.GetString()!));
    }

    [Fact]
    public void Every_word_of_a_claim_or_a_result_stands_in_a_schema()
    {
        string[] asked = [nameof(Category), nameof(Trait), nameof(Ground), nameof(Head), nameof(GoodsState), nameof(EvidenceKind), nameof(Finding), nameof(QuoteKind), nameof(ReviewVerdict), nameof(Region), nameof(Credit), nameof(DeliveryPromise), nameof(Instrument), nameof(Timing), nameof(Party), nameof(Outcome)];
        var said = Files.SelectMany(schema => Whole.Matches(Repository.Read(Folder, schema)).Select(list => list.Groups["name"].Value)).ToHashSet(StringComparer.Ordinal);
        Expect.None(asked.Where(name => !said.Contains(name)));
    }

    private static IEnumerable<string> WordsIn(Match list)
    {
        var words = Vocabulary[list.Groups["name"].Value].Select(word => $"\"{word}\"");
        return list.Groups["words"].Value.Contains("null", StringComparison.Ordinal) ? words.Append("null") : words;
    }

    private static string[] WordsOf(Type vocabulary) => Array.ConvertAll(Enum.GetNames(vocabulary), JsonNamingPolicy.KebabCaseLower.ConvertName);

    private static IEnumerable<JsonElement> ListsIn(JsonElement schema) => schema.ValueKind switch
    {
        JsonValueKind.Object => schema.EnumerateObject().SelectMany(member => member is { Name: "enum", Value.ValueKind: JsonValueKind.Array } ? [member.Value] : ListsIn(member.Value)),
        JsonValueKind.Array => schema.EnumerateArray().SelectMany(ListsIn),
        _ => [],
    };

    [GeneratedRegex("""(?<head>(?<indent> *)"\$comment": "every (?<name>[A-Za-z]+)",\n *"enum": \[)(?<words>[^\]]*)\]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Whole { get; }
}
