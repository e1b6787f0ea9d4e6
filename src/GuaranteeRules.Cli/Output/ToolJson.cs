using System.Text.Encodings.Web;
using System.Text.Json;

namespace GuaranteeRules.Cli;

/// <summary>How the tool's own JSON is written: Chinese stays readable.</summary>
internal static class ToolJson
{
    /// <summary>On one line.</summary>
    internal static readonly JsonWriterOptions Line = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Indented, for a document that people look at too.</summary>
    internal static readonly JsonWriterOptions Document = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>A member whose value is JSON already; left out where there is none.</summary>
    internal static void Value(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(value);
        }
    }

    /// <summary>Writes a document and ends its last line.</summary>
    internal static void Write(ResultFile output, Action<Utf8JsonWriter> write)
    {
        using var document = new MemoryStream();
        using (var json = new Utf8JsonWriter(document, Document))
        {
            write(json);
        }

        document.WriteByte((byte)'\n');
        output.Write(document);
        output.Flush();
    }
}
