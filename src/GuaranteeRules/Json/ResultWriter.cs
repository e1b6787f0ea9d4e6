using System.Text.Json;

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
        json.WriteString("case"u8, result.Case.Value);
        json.WriteString("policy"u8, result.Policy);
        json.WriteStartArray("decisions"u8);
        foreach (var decision in result.Decisions)
        {
            Write(json, decision, language);
        }

        json.WriteEndArray();
        json.WriteStartArray("breaches"u8);
        foreach (var breach in result.Breaches)
        {
            Write(json, breach.Reason, language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        buffer.WriteTo(output);
    }

    /// <summary>Writes the error that stands in the place of a result.</summary>
    public static void WriteError(Stream output, CaseId? caseId, long line, string code, string? path, string message)
    {
        using var buffer = LineBuffer.Take();
        var json = buffer.Json;
        json.WriteStartObject();
        json.WriteString("case"u8, caseId?.Value);
        json.WriteNumber("line"u8, line);
        json.WriteStartObject("error"u8);
        json.WriteString("code"u8, code);
        json.WriteString("path"u8, path);
        json.WriteString("message"u8, message);
        json.WriteEndObject();
        json.WriteEndObject();
        buffer.WriteTo(output);
    }

    private static void Write(Utf8JsonWriter json, Decision decision, Language language)
    {
        var told = decision.ExplainWithoutCounterfactuals();
        json.WriteStartObject();
        json.WriteString("claim"u8, decision.Claim.Value);
        json.WriteString("outcome"u8, Names<Outcome>.Of(decision.Outcome));
        json.WriteString("refund"u8, decision.Refund.ToString());
        json.WriteString("compensation"u8, decision.Compensation.ToString());
        json.WriteStartArray("remedies"u8);
        foreach (var remedy in decision.Remedies)
        {
            Write(json, remedy);
        }

        json.WriteEndArray();
        Write(json, decision.Reasons, language);
        json.WriteStartArray("considered"u8);
        foreach (var considered in decision.Considered)
        {
            json.WriteStartObject();
            json.WriteString("clause"u8, considered.Clause.Id.Value);
            json.WriteString("verdict"u8, considered.Verdict == Outcome.Eligible ? "granted" : Names<Outcome>.Of(considered.Verdict));
            Write(json, considered.Reasons, language);
            json.WriteStartArray("conditions"u8);
            foreach (var condition in told.ConditionsOf(considered.Clause))
            {
                Write(json, condition, language);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("next"u8);
        foreach (var step in told.Next)
        {
            Write(json, step, language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
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

    private static void Write(Utf8JsonWriter json, ValueList<Reason> reasons, Language language)
    {
        json.WriteStartArray("reasons"u8);
        foreach (var reason in reasons)
        {
            Write(json, reason, language);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Reason reason, Language language)
    {
        json.WriteStartObject();
        json.WriteString("code"u8, reason.Code.Id);
        json.WriteString("clause"u8, reason.Clause?.Id.Value);
        Write(json, reason.Details);
        json.WriteString("message"u8, reason.Message(language));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Condition condition, Language language)
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
