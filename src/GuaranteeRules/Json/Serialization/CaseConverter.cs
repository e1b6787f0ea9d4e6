using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GuaranteeRules.Json.Serialization;

/// <summary>A case in the case format: read strictly, written in its canonical form.</summary>
internal sealed class CaseConverter : JsonConverter<Case>
{
    public override Case Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        try
        {
            return CaseReader.ReadFormat(JsonMarshal.GetRawUtf8Value(document.RootElement).ToArray());
        }
        catch (CaseFormatException problem)
        {
            // Whoever binds a request expects this exception; what is wrong is told by the one within it.
            throw new JsonException(problem.Message, problem.Path ?? "$", problem.Line - 1, bytePositionInLine: null, problem);
        }
    }

    public override void Write(Utf8JsonWriter writer, Case value, JsonSerializerOptions options) => writer.WriteRawValue(CaseWriter.Bytes(value), skipInputValidation: true);
}
