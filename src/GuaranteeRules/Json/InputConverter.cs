using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GuaranteeRules.Json;

/// <summary>Reads one value of a case, or says what stands there instead of it.</summary>
internal abstract class InputConverter<T> : JsonConverter<T>
{
    // A null in a list comes here and is refused; the null of a member means absent and is taken before.
    public override bool HandleNull => true;

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Cases are read, not written.");

    /// <summary>The text of a string without its escapes, in UTF-8; empty for anything else and for what does not fit the buffer.</summary>
    protected static ReadOnlySpan<byte> Text(scoped in Utf8JsonReader reader, Span<byte> buffer)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return default;
        }

        if (!reader.ValueIsEscaped)
        {
            return reader.ValueSpan;
        }

        return reader.ValueSpan.Length <= buffer.Length ? buffer[..reader.CopyString(buffer)] : default;
    }

    protected static WrongValueException Wrong(in Utf8JsonReader reader, string expected) => new(Shown.Of(reader), expected);

    protected static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}

/// <summary>A value is none that may stand there. The serializer adds where.</summary>
internal sealed class WrongValueException(string shown, string expected) : JsonException($"is {shown}, not {expected}.");

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
        return System.Text.Unicode.Utf8.ToUtf16(utf8, buffer, out _, out var written) is OperationStatus.Done or OperationStatus.DestinationTooSmall
            ? new string(buffer[..written])
            : Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, Longest)]);
    }
}
