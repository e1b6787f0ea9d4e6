using System.Text.Json;
using System.Text.Json.Serialization;

namespace GuaranteeRules.Json.Serialization;

/// <summary>A value that is a text, and may be the name of a member, as the key of a dictionary.</summary>
internal abstract class TextValueConverter<T> : JsonConverter<T>
    where T : struct
{
    public sealed override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString()!);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(reader.GetString()!) : throw Wrong(Shown.Of(reader));

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(TextOf(value));

    public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(TextOf(value));

    /// <summary>What may stand there, for errors.</summary>
    protected abstract string Expected { get; }

    protected abstract string TextOf(T value);

    /// <summary>The value of a text; null: it is none.</summary>
    protected abstract T? ValueOf(string text);

    protected JsonException Wrong(string shown) => new($"The value is {shown}, not {Expected}.");

    private T Parse(string text) => ValueOf(text) ?? throw Wrong(ShownText.Quoted(text));
}
