using System.Text.Json;
using System.Text.Unicode;

namespace GuaranteeRules.Json;

/// <summary>What errors show of a JSON value.</summary>
internal static class Shown
{
    /// <summary>The value that the reader stands on.</summary>
    internal static string Of(in Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => ShownText.Of($"\"{Start(reader.ValueSpan)}\""),
        _ => ShownText.Of(Start(reader.ValueSpan)),
    };

    /// <summary>As much of a text as could be shown, cut between two characters.</summary>
    private static string Start(ReadOnlySpan<byte> utf8)
    {
        Span<char> buffer = stackalloc char[ShownText.Longest + 2];
        Utf8.ToUtf16(utf8, buffer, out _, out var written);
        return new string(buffer[..written]);
    }
}
