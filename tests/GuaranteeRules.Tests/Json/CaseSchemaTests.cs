using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace GuaranteeRules.Tests.Json;

/// <summary>The published schema of cases and the reader say the same.</summary>
public sealed class CaseSchemaTests
{
    private static readonly JsonElement Schema = SchemaCheck.Embedded("case.schema.json");

    /// <summary>Every object of the case format: what reads it, and where the schema describes it.</summary>
    public static TheoryData<string, string> Objects { get; } = new()
    {
        { nameof(CaseInput), "" }, { nameof(OrderInput), "order" }, { nameof(BuyerInput), "buyer" }, { nameof(MerchantInput), "merchant" }, { nameof(EnrolmentInput), "enrolment" },
        { nameof(LineInput), "line" }, { nameof(TermsInput), "terms" }, { nameof(QuoteInput), "quote" }, { nameof(ClaimInput), "claim" }, { nameof(PickupInput), "pickup" },
        { nameof(ReviewInput), "review" }, { nameof(RulingInput), "ruling" }, { nameof(RepairInput), "repair" }, { nameof(EvidenceInput), "evidence" }, { nameof(PayoutInput), "payout" },
    };

    [Theory]
    [MemberData(nameof(Objects))]
    public void The_members_of_every_object_are_the_same(string input, string definition)
    {
        var described = Described(definition).GetProperty("properties").EnumerateObject().Select(member => member.Name).Where(name => name is not ("note" or "$schema"));
        var read = TypeOf(input).Properties.Where(member => !member.IsExtensionData).Select(member => member.Name);
        Assert.Equal(described.Order(StringComparer.Ordinal), read.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_object_is_left_out() =>
        Assert.Equal(
            typeof(Input).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Input))).Select(type => type.Name).Order(StringComparer.Ordinal),
            Objects.Select(row => (string)row[0]).Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_read_is_valid()
    {
        foreach (var text in Texts.Samples.Concat(Golden()).Append(Texts.Whole).Append(Texts.Least).Where(IsRead))
        {
            using var value = JsonDocument.Parse(text);
            Assert.True(SchemaCheck.Problems(Schema, value.RootElement) is [], $"{string.Join('\n', SchemaCheck.Problems(Schema, value.RootElement))}\n{text}");
        }
    }

    [Fact]
    public void What_is_taken_away_is_missed_by_both_or_by_neither() => Change((members, name) => members.Remove(name));

    [Fact]
    public void What_is_null_is_missed_by_both_or_by_neither() => Change((members, name) => members[name] = null);

    [Fact]
    public void A_value_of_another_kind_is_refused_by_both_or_by_neither()
    {
        foreach (var wrong in new[] { "true", "\"\"", "\"x\"", "[]", "[ null ]", "{}", "0", "1", "-1", "1.5", "1.505", "101", "1201", "36501", "2147483648", "\"1\"", "\"1.505\"", "\"0001000000000000\"", "\"2025-03-01T10:00:00\"", "\"3001-01-01T00:00:00Z\"" })
        {
            Change((members, name) => members[name] = JsonNode.Parse(wrong));
        }
    }

    /// <summary>Changes each member of the whole case in turn; schema and reader must agree on what becomes of it.</summary>
    private static void Change(Action<JsonObject, string> change)
    {
        for (var i = 0; i < Members(JsonNode.Parse(Texts.Whole)!).Count(); i++)
        {
            var whole = JsonNode.Parse(Texts.Whole)!;
            var (members, name) = Members(whole).ElementAt(i);
            change(members, name);
            using var value = JsonDocument.Parse(whole.ToJsonString());
            var problems = SchemaCheck.Problems(Schema, value.RootElement);
            var error = Record.Exception(() => Texts.Read(whole.ToJsonString())) as CaseFormatException;

            // What only the reader can know: names that nothing bears, sums, and the decimals of numbers.
            var onlyRead = error is { Code: "input.unknown-reference" } or { Path: "$.order.total" or "$.payouts[0]" or "$.payouts[0].quantity" } || members[name]?.ToJsonString() == "1.505";
            Assert.True((problems is []) == (error is null) || (onlyRead && problems is []), $"{members.GetPath()}.{name} as {members[name]?.ToJsonString()}: {error?.Message ?? "read"} / {string.Join('\n', problems)}");
        }
    }

    private static IEnumerable<(JsonObject Members, string Name)> Members(JsonNode node) => node switch
    {
        JsonObject members => members.ToList().SelectMany(member => (member.Value is null ? [] : Members(member.Value)).Prepend((members, member.Key))),
        JsonArray items => items.SelectMany(item => Members(item!)),
        _ => [],
    };

    private static JsonElement Described(string definition) => definition.Length == 0 ? Schema : Schema.GetProperty("$defs").GetProperty(definition);

    private static JsonTypeInfo TypeOf(string input) => CaseJson.Default.GetTypeInfo(typeof(Input).Assembly.GetType($"{typeof(Input).Namespace}.{input}", throwOnError: true)!)!;

    private static bool IsRead(string text) => Record.Exception(() => Texts.Read(text)) is null;

    private static IEnumerable<string> Golden()
    {
        foreach (var line in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Conformance", "cases"), "*.jsonl").SelectMany(File.ReadLines))
        {
            using var golden = JsonDocument.Parse(line);
            yield return golden.RootElement.TryGetProperty("raw", out var raw) ? raw.GetString()! : golden.RootElement.GetProperty("case").GetRawText();
        }
    }
}
