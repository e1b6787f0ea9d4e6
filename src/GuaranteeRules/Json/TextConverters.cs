using System.Text.Json;
using GuaranteeRules.Facts;

namespace GuaranteeRules.Json;

/// <summary>Reads true or false.</summary>
internal sealed class FlagConverter : InputConverter<bool>
{
    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Wrong(reader, "true or false"),
    };
}

/// <summary>Reads any text.</summary>
internal sealed class TextConverter : InputConverter<string?>
{
    public override bool HandleNull => false;

    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw Wrong(reader, "a text");
}

/// <summary>Reads ids of cases, orders, platforms, buyers and merchants.</summary>
internal sealed class IdConverter : InputConverter<string?>
{
    public override bool HandleNull => false;

    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Id(reader);

    internal static string Id(in Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: > 0 and <= 128 } id ? id : throw Wrong(reader, "an id, a text of 1 to 128 characters");
}

/// <summary>Reads ids of lines.</summary>
internal sealed class LineIdConverter : InputConverter<LineId>
{
    public override LineId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(IdConverter.Id(reader));
}

/// <summary>Reads ids of claims.</summary>
internal sealed class ClaimIdConverter : InputConverter<ClaimId>
{
    public override ClaimId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(IdConverter.Id(reader));
}

/// <summary>Reads ids of clauses.</summary>
internal sealed class ClauseIdConverter : InputConverter<ClauseId>
{
    public override ClauseId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(IdConverter.Id(reader));
}

/// <summary>Reads ids of programmes.</summary>
internal sealed class ProgrammeIdConverter : InputConverter<ProgrammeId>
{
    public override ProgrammeId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(IdConverter.Id(reader));
}
