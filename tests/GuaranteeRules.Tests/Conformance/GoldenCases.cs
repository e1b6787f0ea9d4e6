using GuaranteeRules.Tests.Cli;

namespace GuaranteeRules.Tests.Conformance;

/// <summary>The golden cases: data that any port of the rules can run. <c>guarantee test</c> runs them here, as it does for whoever writes policies.</summary>
public sealed class GoldenCases : IDisposable
{
    private readonly Tool tool = new();

    /// <summary>Every file beside the tests.</summary>
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.jsonl").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Conformance", "cases");

    public void Dispose() => tool.Dispose();

    [Theory]
    [MemberData(nameof(Files))]
    public void Decides_as_written(string file)
    {
        var path = Path.Combine(Folder, file);
        var ran = tool.Run("test", path, "--lang", "en");
        Assert.True(ran.Status == 0, ran.Output + ran.Error);
        Assert.Equal($"{File.ReadLines(path).Count()} as expected, 0 otherwise.\n", ran.Output);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Names_are_unique(string file)
    {
        var names = File.ReadLines(Path.Combine(Folder, file)).Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("name").GetString()).ToList();
        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
    }

    [Fact]
    public void There_is_a_file_for_every_kind_of_case() => Assert.True(Files.Count >= 16, $"only {Files.Count} files");
}
