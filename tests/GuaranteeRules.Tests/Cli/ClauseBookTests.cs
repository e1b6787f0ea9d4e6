using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using GuaranteeRules.Cli;

namespace GuaranteeRules.Tests.Cli;

/// <summary>The printed contract: agreed to as it is, whole, and in words.</summary>
public sealed partial class ClauseBookTests : IDisposable
{
    private static readonly GuaranteeBook Book = GuaranteeBook.Standard();
    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Is_what_was_approved(string language) => Approved.Check(Printed("md", language), "Cli", "Approved", $"clause-book.{language}.md");

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void As_a_page_it_is_well_formed_and_whole(string language)
    {
        var page = XDocument.Parse(Printed("html", language));
        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.Empty(Book.Policies.Clauses.Select(clause => clause.Id.Value).Except(ids, StringComparer.Ordinal));
        var codes = page.Descendants("code").Select(code => code.Value).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Book.Outlines().SelectMany(outline => outline.Obstacles.Concat(outline.Remarks).Concat(outline.Breaches)).Select(code => code.Id).Except(codes, StringComparer.Ordinal));

        // Every link stays on the page, and nothing on it runs.
        Assert.All(page.Descendants().Attributes("href"), link => Assert.Contains(link.Value.TrimStart('#'), ids));
        Expect.None(page.Descendants().Where(element => element.Name.LocalName is "script" or "link" or "img" || element.Attribute("src") is not null).Select(element => element.ToString()));
        Expect.None(page.Descendants().Where(element => !element.Nodes().Any() && element.Name.LocalName != "meta").Select(element => element.ToString()));
    }

    [Fact]
    public void Every_reason_can_be_found_in_it()
    {
        var text = Printed("md", "en");
        Expect.None(ReasonCode.All.Keys.Where(code => !text.Contains($"`{code}`", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Every_term_and_its_value_is_in_words(Language language)
    {
        var words = new TermWords(ToolWording.In(language));
        Expect.None(Book.Policies.Clauses.SelectMany(clause => Book.Policies.TermsOf(clause)).SelectMany(terms => Unknown(words, string.Empty, terms)).Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Every_value_of_a_reason_says_what_it_is(Language language) =>
        Expect.None(ReasonCode.All.Values.SelectMany(code => Place.Matches(code.Sentence(language))).Select(place => place.Groups["name"].Value).Where(name => !ToolWording.In(language).All.ContainsKey("blank." + name)));

    [Theory]
    [InlineData("md")]
    [InlineData("html")]
    public void Texts_of_others_are_only_text(string format)
    {
        var policy = tool.File("mall.json", SampleCase.MallPolicy.Replace("A lower price within 30 days of payment is refunded.", "<b>*30* | [days](x)\\u0001 & `more`</b>", StringComparison.Ordinal));
        var printed = tool.Run("clauses", "--format", format, "--lang", "en", "--programme", "mall.care", "--policy", policy).Output;
        Assert.Contains(format == "md" ? @"\<b\>\*30\* \| \[days\](x)  \& \`more\`\</b\>" : "&lt;b&gt;*30* | [days](x)  &amp; `more`&lt;/b&gt;", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("tmall.worry-free.loaner", printed, StringComparison.Ordinal);
    }

    private string Printed(string format, string language)
    {
        var ran = tool.Run("clauses", "--format", format, "--lang", language);
        Assert.Equal((0, ""), (ran.Status, ran.Error));
        return ran.Output;
    }

    private static IEnumerable<string> Unknown(TermWords words, string around, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object when value.EnumerateObject().Any() => value.EnumerateObject().SelectMany(member => (words.Label(member.Name) is null ? [member.Name] : Array.Empty<string>()).Concat(Unknown(words, words.IsMember(member.Name) ? member.Name : around, member.Value))),
        JsonValueKind.Array when value.GetArrayLength() > 0 => value.EnumerateArray().SelectMany(item => Unknown(words, around, item)),
        JsonValueKind.String when Book.Policies.Find(new(value.GetString()!)) is not null => [],
        _ => words.Value(around, value) is null ? [$"{around}: {value}"] : [],
    };

    [GeneratedRegex(@"\{(?<name>[^}]*)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place { get; }
}
