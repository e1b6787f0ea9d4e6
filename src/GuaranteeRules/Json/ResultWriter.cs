using System.Text.Json;
using GuaranteeRules.Decisions;
using GuaranteeRules.Facts;
using GuaranteeRules.Policies;

namespace GuaranteeRules.Json;

/// <summary>Writes results as the case format says: one line per case, without a line break. The same decisions give the same bytes.</summary>
public static class ResultWriter
{
    /// <summary>Writes the decisions of one case.</summary>
    public static void Write(Stream output, CaseResult result, Language language)
    {
        using var buffer = LineBuffer.Take();
        var json = buffer.Json;
        json.WriteStartObject();
        json.WriteString("case", result.Case);
        json.WriteString("policy", result.Policy);
        json.WriteStartArray("decisions");
        foreach (var decision in result.Decisions)
        {
            Write(json, decision, language);
        }

        json.WriteEndArray();
        json.WriteStartArray("breaches");
        foreach (var breach in result.Breaches)
        {
            Write(json, breach.Reason, language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        buffer.WriteTo(output);
    }

    /// <summary>Writes the error that stands in the place of a result.</summary>
    public static void WriteError(Stream output, string? caseId, long line, string code, string? path, string message)
    {
        using var buffer = LineBuffer.Take();
        var json = buffer.Json;
        json.WriteStartObject();
        json.WriteString("case", caseId);
        json.WriteNumber("line", line);
        json.WriteStartObject("error");
        json.WriteString("code", code);
        json.WriteString("path", path);
        json.WriteString("message", message);
        json.WriteEndObject();
        json.WriteEndObject();
        buffer.WriteTo(output);
    }

    private static void Write(Utf8JsonWriter json, Decision decision, Language language)
    {
        json.WriteStartObject();
        json.WriteString("claim", decision.Claim.Value);
        json.WriteString("outcome", Names<Outcome>.Of(decision.Outcome));
        json.WriteString("refund", decision.Refund.ToString());
        json.WriteString("compensation", decision.Compensation.ToString());
        json.WriteStartArray("remedies");
        foreach (var remedy in decision.Remedies)
        {
            Write(json, remedy);
        }

        json.WriteEndArray();
        Write(json, decision.Reasons, language);
        json.WriteStartArray("considered");
        foreach (var considered in decision.Considered)
        {
            json.WriteStartObject();
            json.WriteString("clause", considered.Clause.Id.Value);
            json.WriteString("verdict", considered.Verdict == Outcome.Eligible ? "granted" : Names<Outcome>.Of(considered.Verdict));
            Write(json, considered.Reasons, language);
            json.WriteStartArray("conditions");
            foreach (var condition in decision.ConditionsOf(considered.Clause))
            {
                Write(json, condition, language);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("next");
        foreach (var step in decision.Next)
        {
            Write(json, step, language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, Remedy remedy)
    {
        json.WriteStartObject();
        json.WriteString("head", Names<Head>.Of(remedy.Head));
        if (remedy.IsMoney)
        {
            json.WriteString("amount", remedy.Amount?.ToString());
        }

        if (remedy.Range is var (least, most))
        {
            json.WriteStartArray("range");
            json.WriteStringValue(least.ToString());
            json.WriteStringValue(most.ToString());
            json.WriteEndArray();
        }

        json.WriteString("instrument", Names<Instrument>.Of(remedy.Instrument));
        json.WriteString("timing", Names<Timing>.Of(remedy.Timing));
        json.WriteString("paidBy", Names<Party>.Of(remedy.PaidBy));
        json.WriteString("recoverableFrom", remedy.RecoverableFrom is { } party ? Names<Party>.Of(party) : null);
        json.WriteNumber("quantity", remedy.Quantity);
        json.WriteString("dueBy", remedy.DueBy is { } due ? InstantText.Of(due) : null);
        json.WriteString("clause", remedy.Clause.Id.Value);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ValueList<Reason> reasons, Language language)
    {
        json.WriteStartArray("reasons");
        foreach (var reason in reasons)
        {
            Write(json, reason, language);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Reason reason, Language language)
    {
        json.WriteStartObject();
        json.WriteString("code", reason.Code.Id);
        json.WriteString("clause", reason.Clause?.Id.Value);
        Write(json, reason.Details);
        json.WriteString("message", reason.Message(language));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Condition condition, Language language)
    {
        json.WriteStartObject();
        json.WriteString("code", condition.Code.Id);
        json.WriteBoolean("met", condition.IsMet);
        Write(json, condition.Reason.Details);
        json.WriteString("message", condition.Message(language));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ValueList<Detail> details)
    {
        json.WriteStartObject("facts");
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

    internal static void Write(Utf8JsonWriter json, NextStep step, Language language)
    {
        json.WriteStartObject();
        json.WriteString("action", Names<NextAction>.Of(step.Action));
        if (step.Ground is { } ground)
        {
            json.WriteString("ground", Names<Ground>.Of(ground));
        }

        if (step.Clause is { } clause)
        {
            json.WriteString("clause", clause.Id.Value);
        }

        if (step.Evidence.Count > 0)
        {
            json.WriteStartArray("evidence");
            foreach (var kind in step.Evidence)
            {
                json.WriteStringValue(Names<EvidenceKind>.Of(kind));
            }

            json.WriteEndArray();
        }

        if (step.From is { } from)
        {
            json.WriteString("from", InstantText.Of(from));
        }

        if (step.Until is { } until)
        {
            json.WriteString("until", InstantText.Of(until));
        }

        json.WriteString("message", step.Message(language));
        json.WriteEndObject();
    }
}
