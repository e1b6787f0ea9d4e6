using System.Runtime.InteropServices;

namespace GuaranteeRules.Judging;

/// <summary>Makes one decision of what all clauses found: the worst obstacle decides about a clause, the best clause about the claim, and of each head the best remedy is given. Reused; not thread-safe.</summary>
internal sealed class DecisionBuilder(NotCoveredVerdicts notCovered)
{
    private readonly List<Remark> remarks = [];
    private readonly List<Clause> granting = [];
    private readonly List<ClauseVerdict> considered = [];
    private readonly BestRemedies best = new();
    private readonly ReasonList reasons = new();

    /// <summary>Forgets the decision before.</summary>
    internal void Clear()
    {
        considered.Clear();
        best.Clear();
        remarks.Clear();
        granting.Clear();
    }

    /// <summary>Looks at what the clauses of one run found. A clause that found nothing is left out.</summary>
    internal void Consider(ClauseCoverages covered, RunFindings findings)
    {
        foreach (var (one, lack) in covered.AsSpan())
        {
            if (lack is not null)
            {
                considered.Add(notCovered.Of(one.Clause, lack));
            }
            else if (Verdict(one.Clause, findings) is { } verdict)
            {
                considered.Add(verdict);
            }
        }
    }

    /// <summary>Whether any clause grants.</summary>
    internal bool IsGranted => BestVerdict == Outcome.Eligible;

    /// <summary>The decision if no clause grants, with the reasons of the clauses whose verdict is the best.</summary>
    internal Decision Refused(ClaimId claim, IDecisionExplainer? explainer)
    {
        if (considered.Count == 0)
        {
            return new Decision(claim, Outcome.Ineligible, [], [new Reason(ReasonCode.NotEnrolled, null, [])], []) { Explainer = explainer };
        }

        var outcome = BestVerdict;
        InOrder();
        return new Decision(claim, outcome, [], ReasonsAt(outcome), Considered()) { Explainer = explainer };
    }

    /// <summary>Takes the best remedy of each head that a run's clauses grant, and what they remark.</summary>
    internal void Choose(Claim claim, RunFindings findings)
    {
        best.Add(claim, findings.Grants);
        foreach (var grant in findings.Grants)
        {
            granting.Add(grant.Clause);
        }

        remarks.AddRange(findings.Remarks);
    }

    /// <summary>The remedies chosen so far, in the order of the heads.</summary>
    internal ValueList<Remedy> Award() => best.Remedies();

    /// <summary>The clauses that grant so far.</summary>
    internal ValueList<Clause> Granting() => ValueList.Create<Clause>(CollectionsMarshal.AsSpan(granting));

    /// <summary>The decision if a clause grants: the chosen remedies, with what their clauses say of them and what else the buyer should know.</summary>
    internal Decision Granted(ClaimId claim, IDecisionExplainer? explainer, RunFindings followed, ClauseCoverages following)
    {
        best.Explain(reasons);
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
                reasons.Add(notCovered.Of(one.Clause, lack).Reasons);
            }
        }

        InOrder();
        return new Decision(claim, Outcome.Eligible, followed.Accelerations.IsEmpty ? best.Remedies() : best.Hastened(), reasons.Take(), Considered()) { Explainer = explainer };
    }

    /// <summary>The best verdict of the clauses that were looked at.</summary>
    private Outcome BestVerdict
    {
        get
        {
            var outcome = Outcome.Invalid;
            foreach (var one in considered)
            {
                outcome = one.Verdict < outcome ? one.Verdict : outcome;
            }

            return outcome;
        }
    }

    /// <summary>The reasons of all clauses with that verdict. If it is only one clause, its own list is used again.</summary>
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

    /// <summary>Sorts the clauses that follow the award in among those that answered: two short lists, each in the policy's order already.</summary>
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

    /// <summary>Whether two clauses of one book are the same; comparing their places first is faster than comparing ids.</summary>
    private static bool Is(Clause one, Clause other) => one.Order == other.Order && one == other;

    private ClauseVerdict? Verdict(Clause clause, RunFindings findings)
    {
        var isFound = false;
        foreach (var refusal in findings.Refusals)
        {
            if (Is(refusal.Clause, clause))
            {
                reasons.Add(refusal.Reason);
                if (refusal.Also is { } also)
                {
                    reasons.Add(also);
                }

                isFound = true;
            }
        }

        if (isFound)
        {
            return new ClauseVerdict(clause, reasons.Worst, reasons.Take());
        }

        foreach (var grant in findings.Grants)
        {
            if (Is(grant.Clause, clause))
            {
                reasons.Add(grant.Reasons);
                isFound = true;
            }
        }

        foreach (var acceleration in findings.Accelerations)
        {
            isFound |= Is(acceleration.Clause, clause);
        }

        return isFound ? new ClauseVerdict(clause, Outcome.Eligible, reasons.Take()) : null;
    }
}
