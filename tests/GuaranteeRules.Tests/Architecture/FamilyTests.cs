using System.Text.RegularExpressions;
using GuaranteeRules.Clauses;

namespace GuaranteeRules.Tests.Architecture;

/// <summary>One family, one folder: its terms, its rules, its definitions; and nobody else knows them.</summary>
public sealed partial class FamilyTests
{
    private const string Clauses = "src/GuaranteeRules/Clauses";

    /// <summary>The sources of each family, by its folder.</summary>
    private static readonly ILookup<string, Source> Folders = Sources.Of(Clauses).Where(source => source.Folder is not ("" or "Common")).ToLookup(source => source.Folder, StringComparer.Ordinal);

    [Fact]
    public void Every_family_has_a_folder_and_every_folder_a_family()
    {
        var families = ClauseFamilies.All.Select(family => family.Name);
        var declared = Folders.SelectMany(folder => folder).SelectMany(source => Family.Matches(source.Text).Select(match => match.Groups["name"].Value));
        Assert.Equal(families.Order(StringComparer.Ordinal), declared.Order(StringComparer.Ordinal));
        Assert.Equal(ClauseFamilies.All.Count, Folders.Count);
    }

    [Fact]
    public void Every_folder_has_its_cast()
    {
        foreach (var folder in Folders)
        {
            var files = folder.Select(source => Path.GetFileName(source.Path)).ToList();
            var family = NameOf(folder);
            Assert.Contains(family + ".cs", files);
            Expect.None(files.Where(file => file.EndsWith("Definitions.cs", StringComparison.Ordinal) && file != family + "Definitions.cs").Select(file => $"{folder.Key}: {file} is not called {family}Definitions."));
        }
    }

    [Fact]
    public void A_family_s_rules_and_definitions_are_named_like_its_terms()
    {
        foreach (var folder in Folders)
        {
            var family = NameOf(folder);
            Assert.Contains(folder, source => source.Text.Contains($"internal sealed record {family}Terms", StringComparison.Ordinal));
            Assert.Contains(folder, source => source.Text.Contains($"internal static partial class {family}\n", StringComparison.Ordinal));
        }
    }

    /// <summary>The list of families is the one place beside.</summary>
    [Fact]
    public void Nobody_outside_a_family_names_its_terms()
    {
        foreach (var folder in Folders)
        {
            var terms = new Regex($@"\b{NameOf(folder)}Terms\b(?!\.Family,)", RegexOptions.None, TimeSpan.FromSeconds(1));
            var strangers = Sources.Of("src").Where(source => !source.Path.StartsWith($"{Clauses}/{folder.Key}/", StringComparison.Ordinal) && terms.IsMatch(source.Text));
            Expect.None(strangers.Select(source => $"{source.Path} names {NameOf(folder)}Terms"));
        }
    }

    [Fact]
    public void No_folder_names_another_family_s()
    {
        var wrong = from folder in Folders
                    from source in folder
                    from Match match in Using.Matches(source.Text)
                    where Folders.Contains(match.Groups["name"].Value)
                    select $"{source.Path} names {match.Groups["name"].Value}";
        Expect.None(wrong);
    }

    private static string NameOf(IGrouping<string, Source> folder) =>
        Path.GetFileName(Assert.Single(folder, source => source.Path.EndsWith("Terms.cs", StringComparison.Ordinal)).Path)[..^"Terms.cs".Length];

    [GeneratedRegex(@"ClauseFamily\.Of\(""(?<name>[a-z-]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Family { get; }

    [GeneratedRegex(@"^using GuaranteeRules\.Clauses\.(?<name>\w+);$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Using { get; }
}
