using System.Diagnostics;
using System.Diagnostics.Metrics;
using GuaranteeRules.Decisions;
using GuaranteeRules.Facts;
using GuaranteeRules.Policies;

namespace GuaranteeRules.Hosting.Telemetry;

/// <summary>Counts claims and the money that they are granted.</summary>
internal sealed class DecisionCounters(Meter meter)
{
    private readonly Counter<long> decisions = meter.CreateCounter<long>("guarantee.decisions", "{claim}", "Claims that were decided.");
    private readonly Counter<long> granted = meter.CreateCounter<long>("guarantee.money.granted", "{fen}", "Money that was granted, in fen.");

    internal bool IsWatched => decisions.Enabled || granted.Enabled;

    internal void Count(CaseResult result)
    {
        foreach (var decision in result.Decisions)
        {
            Count(decision);
        }
    }

    private void Count(Decision decision)
    {
        var clause = Settling(decision);
        decisions.Add(1, new TagList
        {
            { "outcome", Names<Outcome>.Of(decision.Outcome) },
            { "programme", clause?.Programme.Id.Value },
            { "clause", clause?.Id.Value },
        });
        foreach (var remedy in decision.Remedies)
        {
            if (remedy.Amount is { } amount)
            {
                granted.Add(amount.Fen, new KeyValuePair<string, object?>("head", Names<Head>.Of(remedy.Head)));
            }
        }
    }

    /// <summary>The clause that settled a claim: of the first remedy or, where nothing is given, the first that came out as the claim did; null: none did.</summary>
    private static Clause? Settling(Decision decision)
    {
        if (decision.Remedies.Count > 0)
        {
            return decision.Remedies[0].Clause;
        }

        foreach (var considered in decision.Considered)
        {
            if (considered.Verdict == decision.Outcome)
            {
                return considered.Clause;
            }
        }

        return null;
    }
}
