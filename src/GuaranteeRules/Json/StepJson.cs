using System.Text.Json;

namespace GuaranteeRules.Json;

/// <summary>Next steps, as results and entitlements write them.</summary>
internal static class StepJson
{
    internal static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> member, ValueList<NextStep> steps, Language language)
    {
        json.WriteStartArray(member);
        foreach (var step in steps)
        {
            Write(json, step, language);
        }

        json.WriteEndArray();
    }

    internal static void Write(Utf8JsonWriter json, NextStep step, Language language)
    {
        json.WriteStartObject();
        json.WriteString("action"u8, Names<NextAction>.Of(step.Action));
        if (step.Ground is { } ground)
        {
            json.WriteString("ground"u8, Names<Ground>.Of(ground));
        }

        if (step.Clause is { } clause)
        {
            json.WriteString("clause"u8, clause.Id.Value);
        }

        if (step.Evidence.Count > 0)
        {
            json.WriteStartArray("evidence"u8);
            foreach (var kind in step.Evidence)
            {
                json.WriteStringValue(Names<EvidenceKind>.Of(kind));
            }

            json.WriteEndArray();
        }

        if (step.From is { } from)
        {
            json.WriteString("from"u8, InstantText.Of(from));
        }

        if (step.Until is { } until)
        {
            json.WriteString("until"u8, InstantText.Of(until));
        }

        json.WriteString("message"u8, step.Message(language));
        json.WriteEndObject();
    }
}
