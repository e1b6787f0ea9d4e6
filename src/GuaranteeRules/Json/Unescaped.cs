using System.Text.Json;

namespace GuaranteeRules.Json;

/// <summary>What a string of a text says.</summary>
internal static class Unescaped
{
    /// <summary>The string without its escapes, in UTF-8; empty for anything else and for what does not fit the buffer.</summary>
    internal static ReadOnlySpan<byte> Text(scoped in Utf8JsonReader reader, Span<byte> buffer)
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
}
