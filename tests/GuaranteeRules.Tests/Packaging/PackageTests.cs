using System.IO.Compression;
using System.Xml.Linq;
using GuaranteeRules.Tests.Readme;

namespace GuaranteeRules.Tests.Packaging;

/// <summary>What a user gets: the package as it is packed, and a stranger's project that restores, builds and runs with it.</summary>
public sealed class PackageTests(PackedLibrary packed) : IClassFixture<PackedLibrary>
{
    [Fact]
    public void Holds_the_library_its_generator_its_documentation_and_nothing_else()
    {
        using var package = ZipFile.OpenRead(packed.PackagePath);
        string[] expected =
        [
            "CHANGELOG.md", "README.md", "README.zh-CN.md", "icon.png",
            "analyzers/dotnet/cs/GuaranteeRules.Generator.dll", "build/GuaranteeRules.props", "lib/net10.0/GuaranteeRules.dll", "lib/net10.0/GuaranteeRules.xml",
            .. Pages("src/GuaranteeRules/docs", "docs", "*.md"), .. Pages("src/GuaranteeRules.Generator/docs", "docs/diagnostics", "GR*.md"),
        ];
        Assert.Equal(expected.Order(StringComparer.Ordinal), Contents(package));

        using var symbols = ZipFile.OpenRead(packed.SymbolsPath);
        Assert.Equal(["lib/net10.0/GuaranteeRules.pdb"], Contents(symbols));
    }

    [Fact]
    public void Says_what_it_is_and_under_which_licence()
    {
        using var package = ZipFile.OpenRead(packed.PackagePath);
        using var text = package.GetEntry("GuaranteeRules.nuspec")!.Open();
        var metadata = XDocument.Load(text).Root!.Elements().Single();
        string Of(string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;

        Assert.Equal("GuaranteeRules", Of("id"));
        Assert.Equal(PackedLibrary.Version, Of("version"));
        Assert.Equal("MIT", Of("license"));
        Assert.Equal("README.md", Of("readme"));
        Assert.Equal("icon.png", Of("icon"));
        Assert.StartsWith("dotnet add package GuaranteeRules.", Of("description"), StringComparison.Ordinal);
        Assert.Contains("天猫无忧购", Of("description"), StringComparison.Ordinal);
        Assert.Equal(["NRules.Fluent", "NodaTime"], metadata.Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => element.Attribute("id")!.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Decides_a_case_in_a_strangers_project()
    {
        var project = Directory.CreateDirectory(Path.Combine(packed.Folder, "stranger")).FullName;
        foreach (var file in Directory.GetFiles(Repository.PathOf("tests", "PackageTest")))
        {
            File.Copy(file, Path.Combine(project, Path.GetFileName(file)));
        }

        var lines = Run(project).Split('\n');
        Assert.Equal("Eligible 200.00", lines[0]);
        Assert.Contains("3799.00", lines[1], StringComparison.Ordinal);
        Assert.Equal("The price has dropped: you paid ¥3999.00 for this order line, the public price is now ¥3799.00 each, and the difference for the units you hold is ¥200.00.", lines[2]);
        Assert.StartsWith("{\"case\":\"fridge\"", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Judges_a_clause_of_a_strangers_own()
    {
        var project = Directory.CreateDirectory(Path.Combine(packed.Folder, "own")).FullName;
        foreach (var file in Directory.GetFiles(Repository.PathOf("samples", "OwnClause")).Where(file => !file.EndsWith(".csproj", StringComparison.Ordinal)))
        {
            File.Copy(file, Path.Combine(project, Path.GetFileName(file)));
        }

        File.Copy(Repository.PathOf("tests", "PackageTest", "Directory.Build.props"), Path.Combine(project, "Directory.Build.props"));
        File.Copy(Repository.PathOf("tests", "PackageTest", "PackageTest.csproj"), Path.Combine(project, "OwnClause.csproj"));
        Assert.Equal(OwnClauseSampleTests.Printed, Run(project));
    }

    /// <summary>Builds a project with the package and runs it; what it printed.</summary>
    private string Run(string project) =>
        // A packages folder of its own, so that no cached package is taken for this one; the dependencies come from what the build restored.
        Repository.Dotnet(
            project,
            "run",
            "-c",
            "Release",
            $"-p:PackageTestVersion={PackedLibrary.Version}",
            $"-p:PackageFeed={packed.Feed}",
            $"-p:RestoreSources={packed.Feed}",
            $"-p:RestorePackagesPath={packed.Folder}/packages",
            $"-p:RestoreFallbackFolders={PackedLibrary.RestoredPackages}");

    /// <summary>Where pages of a folder are in the package.</summary>
    private static IEnumerable<string> Pages(string folder, string place, string pattern) =>
        Directory.GetFiles(Repository.PathOf(folder), pattern).Select(page => $"{place}/{Path.GetFileName(page)}");

    /// <summary>The files that matter; the rest is the packaging format's own.</summary>
    private static IEnumerable<string> Contents(ZipArchive package) =>
        package.Entries
            .Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && !name.EndsWith(".nuspec", StringComparison.Ordinal) && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal);
}
