using System.Text.RegularExpressions;
using GuaranteeRules.Tests.Cli;

namespace GuaranteeRules.Tests.Readme;

/// <summary>The pages for users, one for each door: their programs are those of the samples, their commands print what the page says, and their links lead somewhere.</summary>
public sealed partial class DoorTests : IDisposable
{
    private readonly Tool tool = new();

    public static TheoryData<string> Pages => ["README.md", "README.zh-CN.md", .. Directory.GetFiles(Repository.PathOf("src", "GuaranteeRules", "docs")).Select(file => Path.GetRelativePath(Repository.Root, file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Files_are_shown_as_they_are(string page) =>
        Assert.All(new HousePage(page).Shown, file => Assert.Equal(Repository.Read(file.Path), file.Code));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Commands_print_what_is_said(string page) => Assert.All(new HousePage(page).Blocks("console"), block =>
    {
        var said = block.Split('\n');
        Assert.StartsWith("$ guarantee ", said[0], StringComparison.Ordinal);
        var arguments = said[0].Split(' ')[2..].Select(word => Path.Exists(Repository.PathOf(word)) ? Repository.PathOf(word) : word);
        var printed = tool.Run([.. arguments]).Output.Replace(Repository.Root + "/", string.Empty, StringComparison.Ordinal);

        // A line of three dots stands for lines that are left out.
        var parts = string.Join('\n', said[1..]).Split("...\n").Select(Regex.Escape);
        Assert.Matches($"^{string.Join("(.*\n)+", parts)}$", printed);
    });

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_somewhere(string page) =>
        Assert.All(Link.Matches(Repository.Read(page)), link => Assert.True(Path.Exists(Repository.PathOf(Path.GetDirectoryName(page)!, link.Groups["to"].Value)), link.Value));

    [Fact]
    public void The_tour_for_service_developers_is_the_quick_start_and_prints_what_is_said()
    {
        var page = new HousePage("src/GuaranteeRules/docs/service-developer.md");
        Assert.Equal(Words(Repository.Read("samples", "QuickStart", "Program.cs")), Words(string.Join('\n', page.Blocks("csharp"))));
        var program = Repository.PathOf("samples", "QuickStart", "bin", Repository.Configuration, "net10.0", "QuickStart.dll");
        Assert.Equal(string.Concat(page.Blocks("text")), Repository.Dotnet(Repository.PathOf("samples", "QuickStart"), program));
    }

    [Fact]
    public void The_page_for_rule_authors_shows_the_whole_sample_and_what_it_prints()
    {
        var page = new HousePage("src/GuaranteeRules/docs/rule-author.md");
        var files = Directory.GetFiles(Repository.PathOf("samples", "OwnClause")).Select(file => Path.GetRelativePath(Repository.Root, file)).Where(file => Path.GetExtension(file) is ".cs" or ".json");
        Assert.Equal(files.Order(StringComparer.Ordinal), page.Shown.Select(file => file.Path).Order(StringComparer.Ordinal));
        Assert.Equal(OwnClauseSampleTests.Printed, page.Blocks("text").Single());
    }

    public void Dispose() => tool.Dispose();

    /// <summary>The text without its layout, so that only words and signs are compared.</summary>
    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"\]\((?<to>[^)#:]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link { get; }
}
