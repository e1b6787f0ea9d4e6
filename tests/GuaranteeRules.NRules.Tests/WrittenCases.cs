using System.Text;
using System.Text.Json;
using GuaranteeRules.Facts;
using GuaranteeRules.Json;

namespace GuaranteeRules.NRules.Tests;

/// <summary>The golden cases and the sample cases, as far as they can be read: one that cannot never meets an engine.</summary>
internal static class WrittenCases
{
    internal static IReadOnlyList<(string Name, Case Case)> Golden { get; } =
        [.. Lines("cases").Select(line => JsonDocument.Parse(line).RootElement).SelectMany(golden => Readable(golden.GetProperty("name").GetString()!, TextOf(golden)))];

    internal static IReadOnlyList<(string Name, Case Case)> Samples { get; } =
        [.. Lines("samples").Select(line => Books.Read(Encoding.UTF8.GetBytes(line))).Select(sample => (sample.Id.Value, sample))];

    private static IEnumerable<string> Lines(string folder) =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, folder), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines);

    private static byte[] TextOf(JsonElement golden) =>
        Encoding.UTF8.GetBytes(golden.TryGetProperty("raw", out var raw) ? raw.GetString()! : golden.GetProperty("case").GetRawText());

    private static IEnumerable<(string Name, Case Case)> Readable(string name, byte[] text)
    {
        try
        {
            return [(name, Books.Read(text))];
        }
        catch (CaseFormatException)
        {
            return [];
        }
    }
}
