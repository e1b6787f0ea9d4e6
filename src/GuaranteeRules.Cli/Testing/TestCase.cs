using System.Text;
using System.Text.Json;

namespace GuaranteeRules.Cli;

/// <summary>A case with what is expected of it.</summary>
/// <param name="Name">What the test is called, or why it must come out so; null: its case's id will do.</param>
/// <param name="Case">The text of the case, as JSON or not.</param>
/// <param name="Expect">What is expected.</param>
internal sealed record TestCase(string? Name, byte[] Case, JsonElement Expect)
{
    /// <exception cref="TestFormatException">The text is no test.</exception>
    internal static TestCase Read(ReadOnlyMemory<byte> utf8)
    {
        JsonElement test;
        try
        {
            using var document = JsonDocument.Parse(utf8);
            test = document.RootElement.Clone();
        }
        catch (JsonException)
        {
            throw new TestFormatException("$");
        }

        var members = Expectation.Members(test, "$").Select(member => member.Name).ToList();
        if (members.Find(name => name is not ("name" or "why" or "note" or "case" or "raw" or "expect" or "$schema")) is { } unknown)
        {
            throw new TestFormatException(unknown);
        }

        return new TestCase(
            Expectation.Text(test, "name") ?? Expectation.Text(test, "why"),
            Input(test),
            test.TryGetProperty("expect", out var expect) ? expect : throw new TestFormatException("expect"));
    }

    /// <summary>The case, or for what is no JSON at all the text that stands for it.</summary>
    private static byte[] Input(JsonElement test) =>
        test.TryGetProperty("raw", out var raw) && raw.ValueKind == JsonValueKind.String ? Encoding.UTF8.GetBytes(raw.GetString()!)
        : test.TryGetProperty("case", out var @case) ? Encoding.UTF8.GetBytes(@case.GetRawText())
        : throw new TestFormatException("case");
}
