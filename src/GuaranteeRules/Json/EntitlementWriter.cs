using System.Text.Json;
using NodaTime;

namespace GuaranteeRules.Json;

/// <summary>Writes what a line can claim: one line of JSON for each line of an order, without a line break. The same entitlements give the same bytes.</summary>
public static class EntitlementWriter
{
    /// <summary>Writes the entitlements of one line.</summary>
    public static void Write(Stream output, CaseId caseId, LineId line, Instant asOf, ValueList<Entitlement> entitlements, Language language)
    {
        using var buffer = LineBuffer.Take();
        var json = buffer.Json;
        json.WriteStartObject();
        json.WriteString("case", caseId.Value);
        json.WriteString("line", line.Value);
        json.WriteString("asOf", InstantText.Of(asOf));
        json.WriteStartArray("entitlements");
        foreach (var entitlement in entitlements)
        {
            Write(json, entitlement, language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        buffer.WriteTo(output);
    }

    internal static void Write(Utf8JsonWriter json, Entitlement entitlement, Language language)
    {
        json.WriteStartObject();
        json.WriteString("ground", Names<Ground>.Of(entitlement.Ground));
        json.WriteString("state", Names<EntitlementState>.Of(entitlement.State));
        json.WriteString("from", entitlement.From is { } from ? InstantText.Of(from) : null);
        json.WriteString("until", entitlement.Until is { } until ? InstantText.Of(until) : null);
        json.WriteString("worth", entitlement.Worth.ToString());
        json.WriteStartArray("clauses");
        foreach (var clause in entitlement.Clauses)
        {
            json.WriteStringValue(clause.Id.Value);
        }

        json.WriteEndArray();
        RemedyJson.Write(json, entitlement.Remedies);
        StepJson.Write(json, "needs"u8, entitlement.Needs, language);
        json.WriteEndObject();
    }
}
