using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GuaranteeRules.Json;

/// <summary>Reads one value of a case, or says what stands there instead of it. The null of a member means absent and is taken before.</summary>
internal abstract class InputConverter<T> : JsonConverter<T>
    where T : class
{
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        throw new NotSupportedException("The values of a case are read here; CaseWriter writes cases.");

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

    protected static WrongValueException Wrong(in Utf8JsonReader reader, string expected, string hint = "") => new(Shown.Of(reader), expected, hint);

    protected static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}

/// <summary>A value is none that may stand there. The serializer adds where.</summary>
internal sealed class WrongValueException(string shown, string expected, string hint) : JsonException($"is {shown}, not {expected}.{hint}");
