using System.Text;
using System.Text.Json;

namespace GuaranteeRules.Tests.Conformance;

/// <summary>The golden cases: data that any port of the rules can run. Each file is one fact, so that a failure lists every case of it that differs.</summary>
public sealed class GoldenCases
{
    private static readonly GuaranteeBook Book = GuaranteeBook.Standard();

    /// <summary>Every file beside the tests.</summary>
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.jsonl").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Conformance", "cases");

    [Theory]
    [MemberData(nameof(Files))]
    public void Decides_as_written(string file)
    {
        var differences = new List<string>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in File.ReadLines(Path.Combine(Folder, file)))
        {
            using var golden = JsonDocument.Parse(text);
            var name = golden.RootElement.GetProperty("name").GetString()!;
            Assert.True(names.Add(name), $"two cases are called '{name}'");
            using var result = JsonDocument.Parse(Decide(golden.RootElement));
            differences.AddRange(Expectation.Differences(golden.RootElement.GetProperty("expect"), result.RootElement).Select(difference => $"{name}: {difference}"));
        }

        Assert.NotEmpty(names);
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    [Fact]
    public void There_is_a_file_for_every_kind_of_case() => Assert.True(Files.Count >= 16, $"only {Files.Count} files");

    /// <summary>The result line, or the error line in its place.</summary>
    private static ReadOnlyMemory<byte> Decide(JsonElement golden)
    {
        var input = Encoding.UTF8.GetBytes(golden.TryGetProperty("raw", out var raw) ? raw.GetString()! : golden.GetProperty("case").GetRawText());
        using var output = new MemoryStream();
        try
        {
            ResultWriter.Write(output, Book.Decide(CaseReader.Read(input, Book.Policies)), Language.English, ResultDetail.Full);
        }
        catch (CaseFormatException problem)
        {
            ResultWriter.WriteError(output, CaseReader.TryReadId(input), 1, problem.Code, problem.Path, problem.Message);
        }

        return output.ToArray();
    }
}
