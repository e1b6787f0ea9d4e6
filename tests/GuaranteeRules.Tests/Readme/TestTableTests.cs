using System.Text.Json;
using System.Text.RegularExpressions;
using GuaranteeRules.Tests.Architecture;

namespace GuaranteeRules.Tests.Readme;

/// <summary>The page of tests names every folder, every class of tests, every switch and every edge case.</summary>
public sealed partial class TestTableTests
{
    private static readonly HousePage Page = new("tests/README.md");

    private static readonly Source[] Written = [.. Sources.Of("tests").Where(source => !source.Folder.Contains("/bin", StringComparison.Ordinal) && !source.Folder.Contains("/obj", StringComparison.Ordinal))];

    private static readonly string[] Classes = [.. Written.Where(source => Test.IsMatch(source.Text)).Select(source => Path.GetFileNameWithoutExtension(source.Path)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_folder_is_listed()
    {
        // A run of the tests may leave folders of its own.
        var projects = Directory.GetDirectories(Repository.PathOf("tests")).Where(folder => Directory.EnumerateFiles(folder, "*.csproj").Any()).Select(folder => Path.GetFileName(folder));
        var folders = projects.Where(name => name != "GuaranteeRules.Tests").Concat(Written.Select(source => source.Path.Split('/')).Where(path => path is [_, "GuaranteeRules.Tests", _, _, ..]).Select(path => $"{path[1]}/{path[2]}").Distinct(StringComparer.Ordinal));
        Assert.Equal(folders.Order(StringComparer.Ordinal), Page.Table("Where to look").SelectMany(row => HousePage.NamesIn(row[0])).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_class_of_tests_holds_something()
    {
        string[] tables = ["What the product promises", "What the house promises", "The laws of judging"];
        var named = tables.SelectMany(Page.Table).SelectMany(row => HousePage.NamesIn(row[1])).Distinct(StringComparer.Ordinal);
        Assert.Equal(Classes, named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_laws_are_held_by_whom_their_own_page_says()
    {
        var own = new HousePage("tests/GuaranteeRules.Tests/Laws/README.md").Table("The laws of judging").Select(row => $"{row[0]}: {row[2]}");
        Assert.Equal(own, Page.Table("The laws of judging").Select(row => $"{row[0]}: {row[1]}").TakeWhile(row => char.IsDigit(row[0])));
    }

    [Fact]
    public void Every_edge_case_is_within_the_rows_that_are_named()
    {
        var rows = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in File.ReadLines(Repository.PathOf("tests", "GuaranteeRules.Tests", "Conformance", "cases", "edge-cases.jsonl")))
        {
            using var golden = JsonDocument.Parse(text);
            rows.Add(golden.RootElement.GetProperty("name").GetString()![..5]);
        }

        var named = Range.Matches(Page.Section("The edge cases")).Select(range => (From: range.Groups["from"].Value, To: range.Groups["to"].Value)).ToList();
        Expect.None(named.SelectMany(range => new[] { range.From, range.To }).Where(row => !rows.Contains(row)).Select(row => $"{row} is named, and no golden case has it."));
        Expect.None(rows.Where(row => !named.Any(range => string.CompareOrdinal(range.From, row) <= 0 && string.CompareOrdinal(row, range.To) <= 0)).Select(row => $"{row} is not named."));
    }

    [Fact]
    public void Every_switch_is_listed()
    {
        var read = Written.SelectMany(source => Switch.Matches(source.Text)).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal);
        Assert.Equal(read.Order(StringComparer.Ordinal), Page.Table("Switches").Select(row => HousePage.NamesIn(row[0]).Single()).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^    \[(Fact|Theory)\]$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Test { get; }

    [GeneratedRegex(@"(?<from>D-\d{3}) (to|and) (?<to>D-\d{3})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Range { get; }

    [GeneratedRegex(@"\(""(?<name>GUARANTEE_[A-Z_]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Switch { get; }
}
