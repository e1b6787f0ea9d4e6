using System.Text.Json;
using System.Text.RegularExpressions;
using GuaranteeRules.Clauses;
using GuaranteeRules.Tests.Architecture;

namespace GuaranteeRules.Tests.Readme;

/// <summary>The pages for maintainers tell what is so: what they name is there, what they show is the code, and what they list is whole.</summary>
public sealed partial class HousePagesTests
{
    private static readonly HousePage House = new("src/README.md");
    private static readonly HousePage Clauses = new("src/GuaranteeRules/Clauses/README.md");

    public static TheoryData<string> Pages => ["src/README.md", "src/GuaranteeRules/Clauses/README.md", "tests/README.md", "tests/GuaranteeRules.Tests/Laws/README.md", "benchmarks/README.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_a_page_names_is_there(string page)
    {
        var names = new HousePage(page).Names.ToList();
        Assert.NotEmpty(names);
        Expect.None(names.Where(name => !KnownNames.Knows(name, page)));
    }

    [Fact]
    public void A_name_that_stands_for_nothing_is_noticed() =>
        Assert.All(["Judge.Decides", "NoSuchTests", "Clauses/NoSuch", "no-such-word", "GUARANTEE_NOTHING", "a line that nobody wrote"], name => Assert.False(KnownNames.Knows(name, House.Path), name));

    [Fact]
    public void Rooms_stand_in_their_order_with_the_arrows_that_are_permitted() =>
        Assert.Equal(
            LayeringTests.Rooms.Select(room => $"{room} -> {string.Join(", ", LayeringTests.Arrows.GetValueOrDefault(room, []))}"),
            House.Table("The rooms").Select(row => $"{HousePage.NamesIn(row[0]).Single()} -> {string.Join(", ", HousePage.NamesIn(row[2]))}"));

    [Fact]
    public void Every_project_is_listed() =>
        Assert.Equal(
            Directory.GetDirectories(Repository.PathOf("src")).Where(folder => Directory.EnumerateFiles(folder, "*.csproj").Any()).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal),
            House.Table("The projects").Select(row => HousePage.NamesIn(row[0]).Single()).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_family_is_listed_with_its_folder()
    {
        var folders = Sources.Of("src/GuaranteeRules/Clauses").SelectMany(source => Family.Matches(source.Text).Select(match => (Family: match.Groups["name"].Value, source.Folder))).ToDictionary(found => found.Family, found => found.Folder, StringComparer.Ordinal);
        Assert.Equal(
            ClauseFamilies.All.Select(family => $"{folders[family.Name]}: {family.Name}"),
            Clauses.Table("How to write a clause").Select(row => $"{HousePage.NamesIn(row[0]).Single()}: {HousePage.NamesIn(row[1]).Single()}"));
    }

    [Fact]
    public void Every_question_to_a_family_is_listed()
    {
        var asked = typeof(Terms).GetMembers().Where(member => member is System.Reflection.PropertyInfo || (member is System.Reflection.MethodInfo { IsVirtual: true, IsSpecialName: false } && member.DeclaringType == typeof(Terms)))
            .Select(member => member.Name).Except([nameof(ToString), nameof(Equals), nameof(GetHashCode), "<Clone>$", "EqualityContract", "PrintMembers"], StringComparer.Ordinal);
        var section = Clauses.Section("The cast of a folder");
        var listed = section[section.IndexOf("| member |", StringComparison.Ordinal)..].Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).SelectMany(line => HousePage.NamesIn(line.Split('|')[1]));
        Assert.Equal(asked.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_common_rule_is_listed_with_what_it_asks_of_the_terms()
    {
        var common = from type in typeof(GuaranteeBook).Assembly.GetTypes()
                     where type.IsAbstract && type.IsSubclassOf(typeof(Rule))
                     let asks = type.GetGenericArguments().Single().GetGenericParameterConstraints().Where(constraint => constraint != typeof(Terms)).Select(constraint => constraint.Name)
                     select $"{type.Name.Split('`')[0]}: {string.Join(", ", asks)}";
        Assert.Equal(common.Order(StringComparer.Ordinal), Clauses.Table("The rules that families share").Select(row => $"{HousePage.NamesIn(row[0]).Single()}: {string.Join(", ", HousePage.NamesIn(row[2]))}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_diagnostic_is_listed()
    {
        var pages = Directory.GetFiles(Repository.PathOf("src", "GuaranteeRules.Generator", "docs"), "GR*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);
        var listed = Clauses.Section("What the generator takes, and what it refuses").Split('\n').Where(line => line.StartsWith('|')).SelectMany(line => Diagnostic.Matches(line)).Select(match => match.Value).Order(StringComparer.Ordinal);
        Assert.Equal(pages, listed);
    }

    [Fact]
    public void Every_line_of_ratios_is_explained_and_has_a_figure()
    {
        var lines = Line.Matches(Repository.Read("benchmarks", "GuaranteeRules.Benchmarks", "Ratios", "RatioReport.cs")).Select(match => match.Groups["name"].Value).ToList();
        var tables = new HousePage("benchmarks/README.md").Section("Ratios").Split("\n\n").Where(part => part.StartsWith("| line |", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, tables.Count);
        Assert.All(tables, table => Assert.Equal(lines, table.Split('\n').SelectMany(row => HousePage.NamesIn(row.Split('|')[1]))));
    }

    /// <summary>Run once with <c>GUARANTEE_APPROVE=1</c> to show a file as it is now.</summary>
    [Fact]
    public void The_family_that_is_shown_is_the_family()
    {
        if (Environment.GetEnvironmentVariable("GUARANTEE_APPROVE") == "1")
        {
            Clauses.Write(CodeOf);
        }

        var shown = new HousePage(Clauses.Path).Shown.ToList();
        Assert.Equal(4, shown.Count);
        Assert.All(shown, file => Assert.Equal(CodeOf(file.Path), file.Code));
    }

    private static string CodeOf(string path) => path.EndsWith(".json", StringComparison.Ordinal)
        ? Entry(path, "tmall.worry-free.transit-damage")
        : Repository.Read("src", "GuaranteeRules", "Clauses", path);

    /// <summary>The entry of a clause, as its file writes it.</summary>
    private static string Entry(string path, string clause)
    {
        var lines = Repository.Read("src", "GuaranteeRules", "Clauses", path).Split('\n');
        var first = Array.FindIndex(lines, line => line.Contains($"\"id\": \"{clause}\"", StringComparison.Ordinal)) - 1;
        var entry = lines.Skip(first).TakeWhile((line, i) => i == 0 || !line.StartsWith("    }", StringComparison.Ordinal)).Select(line => line[4..]).Append("}");
        var text = string.Join('\n', entry) + "\n";
        using var sound = JsonDocument.Parse(text);
        return text;
    }

    [GeneratedRegex(@"ClauseFamily\.Of\(""(?<name>[a-z-]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Family { get; }

    [GeneratedRegex(@"Say\(""(?<name>\w+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Line { get; }

    [GeneratedRegex(@"\bGR\d{3}\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Diagnostic { get; }
}
