using System.Xml.Linq;

namespace GuaranteeRules.Tests.Architecture;

/// <summary>No clock, culture or randomness: the banned-API analyzer refuses them, as long as it is wired in.</summary>
public sealed class BannedSymbolTests
{
    private static readonly XDocument Project = XDocument.Parse(Repository.Read("src", "GuaranteeRules", "GuaranteeRules.csproj"));

    [Fact]
    public void The_analyzer_reads_the_list_and_its_findings_are_errors()
    {
        Assert.Contains(Project.Descendants("PackageReference"), x => x.Attribute("Include")?.Value == "Microsoft.CodeAnalysis.BannedApiAnalyzers");
        Assert.Contains(Project.Descendants("AdditionalFiles"), x => x.Attribute("Include")?.Value == "BannedSymbols.txt");
        Assert.Contains("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", Repository.Read("Directory.Build.props"), StringComparison.Ordinal);
        Assert.DoesNotContain("RS0030", Repository.Read(".editorconfig") + Project, StringComparison.Ordinal);
    }

    [Fact]
    public void No_file_lifts_the_ban() =>
        Expect.None(Sources.Of("src/GuaranteeRules").Where(source => source.Text.Contains("RS0030", StringComparison.Ordinal)).Select(source => source.Path));

    [Theory]
    [InlineData("P:System.DateTime.Now")]
    [InlineData("P:System.DateTime.UtcNow")]
    [InlineData("P:System.DateTimeOffset.Now")]
    [InlineData("P:System.DateTimeOffset.UtcNow")]
    [InlineData("T:System.Diagnostics.Stopwatch")]
    [InlineData("T:System.TimeProvider")]
    [InlineData("T:NodaTime.SystemClock")]
    [InlineData("T:System.Random")]
    [InlineData("M:System.Guid.NewGuid")]
    [InlineData("P:System.Globalization.CultureInfo.CurrentCulture")]
    [InlineData("P:System.TimeZoneInfo.Local")]
    public void Bans(string symbol) =>
        Assert.Contains(symbol, Repository.Read("src", "GuaranteeRules", "BannedSymbols.txt").Split('\n').Select(line => line.Split(';')[0]));
}
