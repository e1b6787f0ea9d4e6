using System.Text.Json;
using System.Text.Unicode;

namespace GuaranteeRules.Json;

/// <summary>What errors show of the text: enough to find it, never all of a huge one.</summary>
internal static class Shown
{
    private const int Longest = 60;

    /// <summary>The value that the reader stands on.</summary>
    internal static string Of(in Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => Of($"\"{Start(reader.ValueSpan)}\""),
        _ => Of(Start(reader.ValueSpan)),
    };

    internal static string Of(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        // Half a surrogate pair could not be written out again.
        var end = char.IsHighSurrogate(text[Longest - 4]) ? Longest - 4 : Longest - 3;
        return string.Concat(text.AsSpan(0, end), "...");
    }

    /// <summary>As much of a text as could be shown, cut between two characters.</summary>
    private static string Start(ReadOnlySpan<byte> utf8)
    {
        Span<char> buffer = stackalloc char[Longest + 2];
        Utf8.ToUtf16(utf8, buffer, out _, out var written);
        return new string(buffer[..written]);
    }
}
