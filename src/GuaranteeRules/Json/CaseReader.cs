using System.Text.Json;
using System.Text.Unicode;
using GuaranteeRules.Facts;
using GuaranteeRules.Policies;

namespace GuaranteeRules.Json;

/// <summary>Reads cases strictly: what is not known is refused, never passed over.</summary>
public static class CaseReader
{
    private const int Deepest = 64;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = Deepest };

    /// <summary>Reads one case.</summary>
    /// <param name="utf8">The JSON text.</param>
    /// <param name="policies">The policies whose platforms, programmes and clauses the case may name.</param>
    /// <exception cref="CaseFormatException">The text is not JSON, or breaks the case format.</exception>
    public static Case Read(ReadOnlyMemory<byte> utf8, PolicyBook policies)
    {
        ArgumentNullException.ThrowIfNull(policies);
        using var document = Parse(utf8);
        var root = new CaseNode(document.RootElement, "$");
        root.RefuseDuplicates();
        return new CaseParts(policies).Case(root);
    }

    /// <summary>The id of a case that may be broken elsewhere, to name it in an error; null where none can be read.</summary>
    /// <param name="utf8">The text, JSON or not.</param>
    public static string? TryReadId(ReadOnlyMemory<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8.Span, new JsonReaderOptions { MaxDepth = Deepest });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isId = reader.ValueTextEquals("id"u8);
                if (!reader.Read())
                {
                    return null;
                }

                if (isId)
                {
                    return reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: > 0 and <= 128 } id ? id : null;
                }

                reader.Skip();
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }

        return null;
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> utf8)
    {
        if (!Utf8.IsValid(utf8.Span))
        {
            throw new CaseFormatException(InputCode.Malformed, path: null, "The text is not valid UTF-8.");
        }

        try
        {
            return JsonDocument.Parse(utf8, Options);
        }
        catch (JsonException e)
        {
            throw new CaseFormatException(InputCode.Malformed, path: null, $"The text is not JSON: {e.Message}", e.LineNumber + 1, e);
        }
    }
}
