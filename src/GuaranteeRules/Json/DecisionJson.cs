using System.Text.Json;

namespace GuaranteeRules.Json;

/// <summary>A decision, as results write it in each of the three sizes.</summary>
internal static class DecisionJson
{
    internal static void Write(Utf8JsonWriter json, Decision decision, Language language, ResultDetail detail)
    {
        json.WriteStartObject();
        json.WriteString("claim"u8, decision.Claim.Value);
        WriteGiven(json, decision);
        ReasonJson.Write(json, decision.Reasons, detail == ResultDetail.Brief ? null : language);
        if (detail == ResultDetail.Standard)
        {
            WriteConsidered(json, decision, told: null, language);
        }
        else if (detail == ResultDetail.Full)
        {
            var told = decision.Explain();
            WriteConsidered(json, decision, told, language);
            StepJson.Write(json, "next"u8, told.Next, language);
            WriteTurning(json, told, language);
        }

        json.WriteEndObject();
    }

    /// <summary>How it came out, and what the buyer is given.</summary>
    private static void WriteGiven(Utf8JsonWriter json, Decision decision)
    {
        json.WriteString("outcome"u8, Names<Outcome>.Of(decision.Outcome));
        json.WriteString("refund"u8, decision.Refund.ToString());
        json.WriteString("compensation"u8, decision.Compensation.ToString());
        RemedyJson.Write(json, decision.Remedies);
    }

    private static void WriteConsidered(Utf8JsonWriter json, Decision decision, Explanation? told, Language language)
    {
        json.WriteStartArray("considered"u8);
        foreach (var considered in decision.Considered)
        {
            Write(json, considered, told, language);
        }

        json.WriteEndArray();
    }

    internal static void Write(Utf8JsonWriter json, ClauseVerdict considered, Explanation? told, Language language)
    {
        json.WriteStartObject();
        json.WriteString("clause"u8, considered.Clause.Id.Value);
        json.WriteString("verdict"u8, considered.Verdict == Outcome.Eligible ? "granted" : Names<Outcome>.Of(considered.Verdict));
        ReasonJson.Write(json, considered.Reasons, language);
        if (told is not null)
        {
            json.WriteStartArray("conditions"u8);
            foreach (var condition in told.ConditionsOf(considered.Clause))
            {
                ReasonJson.Write(json, condition, language);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>What would have turned the decision: what can still be had, and the nearest miss.</summary>
    private static void WriteTurning(Utf8JsonWriter json, Explanation told, Language language)
    {
        json.WriteStartArray("counterfactuals"u8);
        foreach (var counterfactual in told.Counterfactuals)
        {
            if (counterfactual.IsPossible)
            {
                Write(json, counterfactual, language);
            }
        }

        json.WriteEndArray();
        json.WritePropertyName("nearestMiss"u8);
        if (told.NearestMiss is { } miss)
        {
            Write(json, miss, language);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static void Write(Utf8JsonWriter json, Counterfactual counterfactual, Language language)
    {
        json.WriteStartObject();
        StepJson.Write(json, "steps"u8, counterfactual.Steps, language);
        WriteGiven(json, counterfactual.Decision);
        json.WriteEndObject();
    }
}
