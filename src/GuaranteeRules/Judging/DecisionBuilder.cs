using System.Runtime.InteropServices;

namespace GuaranteeRules.Judging;

/// <summary>What the rules of one run found. The spans are views: they end with the run.</summary>
internal readonly ref struct Found(ReadOnlySpan<Refusal> refusals, ReadOnlySpan<Grant> grants, ReadOnlySpan<Remark> remarks, ReadOnlySpan<Acceleration> accelerations)
{
    internal readonly ReadOnlySpan<Refusal> Refusals = refusals;
    internal readonly ReadOnlySpan<Grant> Grants = grants;
    internal readonly ReadOnlySpan<Remark> Remarks = remarks;
    internal readonly ReadOnlySpan<Acceleration> Accelerations = accelerations;
}

/// <summary>From what all clauses found to one decision: the worst obstacle decides a clause, the best clause the claim, the best remedy a head. Reused; not thread-safe.</summary>
internal sealed class DecisionBuilder(NotCoveredVerdicts lacks)
{
    private readonly List<Remark> remarks = [];
    private readonly List<ClauseVerdict> considered = [];
    private readonly BestRemedies choices = new();
    private readonly ReasonList reasons = new();

    /// <summary>Forgets the decision before.</summary>
    internal void Clear()
    {
        considered.Clear();
        choices.Clear();
        remarks.Clear();
    }

    /// <summary>Looks at what the clauses of one run found. A clause that found nothing is left out.</summary>
    internal void Consider(ClauseCoverages covered, Found found)
    {
        foreach (var (one, lack) in covered.AsSpan())
        {
            if (lack is not null)
            {
                considered.Add(lacks.Of(one.Clause, lack));
            }
            else if (Verdict(one.Clause, found) is { } verdict)
            {
                considered.Add(verdict);
            }
        }
    }

    /// <summary>The decision where no clause grants, with the reasons of the clauses at the best verdict; null: one does.</summary>
    internal Decision? Refused(ClaimId claim, IDecisionExplainer? explainer)
    {
        if (considered.Count == 0)
        {
            return new Decision(claim, Outcome.Ineligible, [], [new Reason(ReasonCode.NotEnrolled, null, [])], []) { CaseExplainer = explainer };
        }

        var outcome = Outcome.Invalid;
        foreach (var one in considered)
        {
            outcome = one.Verdict < outcome ? one.Verdict : outcome;
        }

        if (outcome == Outcome.Eligible)
        {
            return null;
        }

        return new Decision(claim, outcome, [], ReasonsAt(outcome), Considered()) { CaseExplainer = explainer };
    }

    /// <summary>Takes the best remedy of each head that a run's clauses grant, and what they remark.</summary>
    internal void Choose(Claim claim, Found found)
    {
        choices.Add(claim, found.Grants);
        remarks.AddRange(found.Remarks);
    }

    /// <summary>The remedies chosen so far, in the order of the heads.</summary>
    internal ValueList<Remedy> Award() => choices.Remedies();

    /// <summary>The decision where a clause grants: the chosen remedies, with what their clauses say of them and what else the buyer should know.</summary>
    internal Decision Granted(ClaimId claim, IDecisionExplainer? explainer, Found followed, ClauseCoverages following)
    {
        choices.Explain(reasons);
        foreach (var remark in remarks)
        {
            reasons.Add(remark.Reason, ObstaclesOf(remark.Reason.Clause));
        }

        foreach (var refusal in followed.Refusals)
        {
            reasons.Add(refusal.Reason, ObstaclesOf(refusal.Clause));
        }

        foreach (var (one, lack) in following.AsSpan())
        {
            if (lack is not null)
            {
                reasons.Add(lacks.Of(one.Clause, lack).Reasons);
            }
        }

        InOrder();
        return new Decision(claim, Outcome.Eligible, followed.Accelerations.IsEmpty ? choices.Remedies() : choices.Hastened(), reasons.Take(), Considered()) { CaseExplainer = explainer };
    }

    /// <summary>The reasons of all clauses at a verdict; those of a single one are shared with it.</summary>
    private ValueList<Reason> ReasonsAt(Outcome outcome)
    {
        ClauseVerdict? only = null;
        foreach (var one in considered)
        {
            if (one.Verdict != outcome)
            {
                continue;
            }

            if (only is null)
            {
                only = one;
                continue;
            }

            if (reasons.Count == 0)
            {
                reasons.Add(only.Reasons, only.Reasons.Count);
            }

            reasons.Add(one.Reasons, one.Reasons.Count);
        }

        return reasons.Count > 0 ? reasons.Take() : only!.Reasons;
    }

    /// <summary>How many obstacles stand in the way of a clause that was looked at.</summary>
    private int ObstaclesOf(Clause? clause)
    {
        foreach (var one in considered)
        {
            if (clause is not null && Is(one.Clause, clause))
            {
                return one.Verdict == Outcome.Eligible ? 0 : one.Reasons.Count;
            }
        }

        return 0;
    }

    /// <summary>Those who follow among those who answer: two short lists, each in the policy's order already.</summary>
    private void InOrder()
    {
        for (var i = 1; i < considered.Count; i++)
        {
            for (var at = i; at > 0 && considered[at].Clause.Order < considered[at - 1].Clause.Order; at--)
            {
                (considered[at], considered[at - 1]) = (considered[at - 1], considered[at]);
            }
        }
    }

    private ValueList<ClauseVerdict> Considered() => ValueList.Create<ClauseVerdict>(CollectionsMarshal.AsSpan(considered));

    /// <summary>Clauses of one book differ in their places, which are compared sooner than their ids.</summary>
    private static bool Is(Clause one, Clause other) => one.Order == other.Order && one == other;

    private ClauseVerdict? Verdict(Clause clause, Found found)
    {
        var isFound = false;
        foreach (var refusal in found.Refusals)
        {
            if (Is(refusal.Clause, clause))
            {
                reasons.Add(refusal.Reason);
                isFound = true;
            }
        }

        if (isFound)
        {
            return new ClauseVerdict(clause, reasons.Worst, reasons.Take());
        }

        foreach (var grant in found.Grants)
        {
            if (Is(grant.Clause, clause))
            {
                reasons.Add(grant.Reasons);
                isFound = true;
            }
        }

        foreach (var acceleration in found.Accelerations)
        {
            isFound |= Is(acceleration.Clause, clause);
        }

        return isFound ? new ClauseVerdict(clause, Outcome.Eligible, reasons.Take()) : null;
    }
}
