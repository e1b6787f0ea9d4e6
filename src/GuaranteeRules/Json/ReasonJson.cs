using System.Text.Json;

namespace GuaranteeRules.Json;

/// <summary>Reasons and conditions, as results write them.</summary>
internal static class ReasonJson
{
    /// <summary>Writes the member <c>reasons</c>.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="reasons">The reasons.</param>
    /// <param name="language">The language of their messages; null: without them.</param>
    internal static void Write(Utf8JsonWriter json, ValueList<Reason> reasons, Language? language)
    {
        json.WriteStartArray("reasons"u8);
        foreach (var reason in reasons)
        {
            Write(json, reason, language);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a reason, as <see cref="Write(Utf8JsonWriter, ValueList{Reason}, Language?)"/> does each.</summary>
    internal static void Write(Utf8JsonWriter json, Reason reason, Language? language)
    {
        json.WriteStartObject();
        json.WriteString("code"u8, reason.Code.Id);
        json.WriteString("clause"u8, reason.Clause?.Id.Value);
        Write(json, reason.Details);
        if (language is { } spoken)
        {
            json.WriteString("message"u8, reason.Message(spoken));
        }

        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, Condition condition, Language language)
    {
        json.WriteStartObject();
        json.WriteString("code"u8, condition.Code.Id);
        json.WriteBoolean("met"u8, condition.IsMet);
        Write(json, condition.Reason.Details);
        json.WriteString("message"u8, condition.Message(language));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ValueList<Detail> details)
    {
        json.WriteStartObject("facts"u8);
        foreach (var detail in details)
        {
            if (detail.Kind == DetailKind.Number)
            {
                json.WriteNumber(detail.Name, detail.Number);
            }
            else
            {
                json.WriteString(detail.Name, detail.ToString());
            }
        }

        json.WriteEndObject();
    }
}
