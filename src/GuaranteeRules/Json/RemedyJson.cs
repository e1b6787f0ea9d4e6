using System.Text.Json;

namespace GuaranteeRules.Json;

/// <summary>A remedy, as results and entitlements write it.</summary>
internal static class RemedyJson
{
    internal static void Write(Utf8JsonWriter json, ValueList<Remedy> remedies)
    {
        json.WriteStartArray("remedies"u8);
        foreach (var remedy in remedies)
        {
            Write(json, remedy);
        }

        json.WriteEndArray();
    }

    internal static void Write(Utf8JsonWriter json, Remedy remedy)
    {
        json.WriteStartObject();
        json.WriteString("head"u8, Names<Head>.Of(remedy.Head));
        if (remedy.IsMoney)
        {
            json.WriteString("amount"u8, remedy.Amount?.ToString());
        }

        if (remedy.Range is var (least, most))
        {
            json.WriteStartArray("range"u8);
            json.WriteStringValue(least.ToString());
            json.WriteStringValue(most.ToString());
            json.WriteEndArray();
        }

        json.WriteString("instrument"u8, Names<Instrument>.Of(remedy.Instrument));
        json.WriteString("timing"u8, Names<Timing>.Of(remedy.Timing));
        json.WriteString("paidBy"u8, Names<Party>.Of(remedy.PaidBy));
        json.WriteString("recoverableFrom"u8, remedy.RecoverableFrom is { } party ? Names<Party>.Of(party) : null);
        json.WriteNumber("quantity"u8, remedy.Quantity);
        json.WriteString("dueBy"u8, remedy.DueBy is { } due ? InstantText.Of(due) : null);
        json.WriteString("clause"u8, remedy.Clause.Id.Value);
        json.WriteEndObject();
    }
}
