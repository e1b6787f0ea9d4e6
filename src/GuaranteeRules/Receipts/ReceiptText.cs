using System.Text.Json;

namespace GuaranteeRules.Receipts;

/// <summary>What the text of a receipt says, member by member; the names are those of the format.</summary>
internal sealed record ReceiptText
{
    /// <summary>The version of the format; a receipt that says another one is refused.</summary>
    internal const int Version = 1;

    internal required string Library { get; init; }

    internal required Language Language { get; init; }

    internal required string Policy { get; init; }

    /// <summary>Whether the earliest version of a clause reached back.</summary>
    internal required bool ReachesBack { get; init; }

    /// <summary>The hash of each programme that was loaded, in the order of the ids.</summary>
    internal required IReadOnlyDictionary<string, string> Programmes { get; init; }

    /// <summary>The hash of each clause that the result considered, in the order of the ids.</summary>
    internal required IReadOnlyDictionary<string, string> Clauses { get; init; }

    internal required string InputHash { get; init; }

    /// <summary>The case, as JSON.</summary>
    internal required ReadOnlyMemory<byte> Input { get; init; }

    /// <summary>The result, as JSON.</summary>
    internal required ReadOnlyMemory<byte> Result { get; init; }

    internal void WriteTo(Stream output)
    {
        using var buffer = LineBuffer.Take();
        var json = buffer.Json;
        json.WriteStartObject();
        json.WriteNumber("receipt", Version);
        json.WriteString("library", Library);
        json.WriteString("language", LanguageTag.Of(Language));
        json.WriteString("policy", Policy);
        json.WriteBoolean("reachesBack", ReachesBack);
        Write(json, "programmes", Programmes);
        Write(json, "clauses", Clauses);
        json.WriteString("inputHash", InputHash);
        json.WritePropertyName("input");
        json.WriteRawValue(Input.Span, skipInputValidation: true);
        json.WritePropertyName("result");
        json.WriteRawValue(Result.Span, skipInputValidation: true);
        json.WriteEndObject();
        buffer.WriteTo(output);
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, string> hashes)
    {
        json.WriteStartObject(name);
        foreach (var (id, hash) in hashes)
        {
            json.WriteString(id, hash);
        }

        json.WriteEndObject();
    }
}
