using System.Runtime.InteropServices;
using GuaranteeRules.Facts;
using GuaranteeRules.Policies;

namespace GuaranteeRules.Decisions;

/// <summary>What the rules of one run found. The lists are views: they change with the next run.</summary>
internal readonly record struct Found(IReadOnlyList<Refusal> Refusals, IReadOnlyList<Grant> Grants, IReadOnlyList<Remark> Remarks, IReadOnlyList<Acceleration> Accelerations);

/// <summary>From what all clauses found to one decision: the worst obstacle decides a clause, the best clause the claim, the best remedy a head. Reused; not thread-safe.</summary>
internal sealed class DecisionBuilder
{
    private readonly List<Considered> considered = [];
    private readonly Choices choices = new();
    private readonly ReasonList reasons = new();

    /// <summary>Forgets the decision before.</summary>
    internal void Clear()
    {
        considered.Clear();
        choices.Clear();
    }

    /// <summary>Looks at what the clauses of one run found. A clause that found nothing is left out.</summary>
    internal void Consider(List<Covered> covered, Found found)
    {
        foreach (var (clause, offer, lack) in covered)
        {
            if (offer is null)
            {
                considered.Add(new Considered(clause, lack!.Verdict, [new Reason(lack, clause, [])]));
            }
            else if (Verdict(clause, found) is { } verdict)
            {
                considered.Add(verdict);
            }
        }
    }

    /// <summary>The decision where no clause grants, with the reasons of the clauses at the best verdict; null: one does.</summary>
    internal Decision? Refused(ClaimId claim)
    {
        if (considered.Count == 0)
        {
            return new Decision(claim, Outcome.Ineligible, [], [new Reason(ReasonCode.NotEnrolled, null, [])], [], []);
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

        foreach (var one in considered)
        {
            if (one.Verdict == outcome)
            {
                reasons.Add(one.Reasons);
            }
        }

        return new Decision(claim, outcome, [], reasons.Take(), Considered(), []);
    }

    /// <summary>Takes the best remedy of each head that a run's clauses grant.</summary>
    internal void Choose(Claim claim, IReadOnlyList<Grant> grants) => choices.Add(claim, grants);

    /// <summary>The remedies chosen so far, in the order of the heads.</summary>
    internal ValueList<Remedy> Award() => choices.Remedies(isHastened: false);

    /// <summary>The decision where a clause grants: the chosen remedies, with what their clauses say of them and what else the buyer should know.</summary>
    internal Decision Granted(ClaimId claim, Found answers, Found followed, List<Covered> following)
    {
        choices.Explain(reasons);
        for (var i = 0; i < answers.Remarks.Count; i++)
        {
            reasons.Add(answers.Remarks[i].Reason);
        }

        for (var i = 0; i < followed.Refusals.Count; i++)
        {
            reasons.Add(followed.Refusals[i].Reason);
        }

        foreach (var (clause, offer, lack) in following)
        {
            if (offer is null)
            {
                reasons.Add(new Reason(lack!, clause, []));
            }
        }

        considered.Sort(static (a, b) => a.Clause.Order.CompareTo(b.Clause.Order));
        return new Decision(claim, Outcome.Eligible, choices.Remedies(followed.Accelerations.Count > 0), reasons.Take(), Considered(), []);
    }

    private ValueList<Considered> Considered() => ValueList.Create<Considered>(CollectionsMarshal.AsSpan(considered));

    private Considered? Verdict(Clause clause, Found found)
    {
        var isFound = false;
        for (var i = 0; i < found.Refusals.Count; i++)
        {
            if (found.Refusals[i].Clause == clause)
            {
                reasons.Add(found.Refusals[i].Reason);
                isFound = true;
            }
        }

        if (isFound)
        {
            return new Considered(clause, reasons.Worst, reasons.Take());
        }

        for (var i = 0; i < found.Grants.Count; i++)
        {
            if (found.Grants[i].Clause == clause)
            {
                reasons.Add(found.Grants[i].Reasons);
                isFound = true;
            }
        }

        for (var i = 0; i < found.Accelerations.Count; i++)
        {
            isFound |= found.Accelerations[i].Clause == clause;
        }

        return isFound ? new Considered(clause, Outcome.Eligible, reasons.Take()) : null;
    }
}
