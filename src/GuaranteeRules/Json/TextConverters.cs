using System.Text.Json;

namespace GuaranteeRules.Json;

/// <summary>Reads true or false.</summary>
internal sealed class FlagConverter : InputConverter<Given<bool>>
{
    private static readonly Given<bool> Yes = new(true);
    private static readonly Given<bool> No = new(false);

    public override Given<bool> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => Yes,
        JsonTokenType.False => No,
        _ => throw Wrong(reader, "true or false"),
    };
}

/// <summary>Reads any text.</summary>
internal sealed class TextConverter : InputConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw Wrong(reader, "a text");
}

/// <summary>Reads ids.</summary>
internal class IdConverter : InputConverter<string>
{
    internal const string Expected = "an id, a text of 1 to 128 characters";

    public sealed override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.GetString() is { } id && IsId(id) ? id : throw Wrong(reader, Expected);

    internal static bool IsId(string text) => text is { Length: > 0 and <= 128 };
}

/// <summary>Reads ids in a list, where a null is refused.</summary>
internal sealed class ListedIdConverter : IdConverter
{
    public override bool HandleNull => true;
}
