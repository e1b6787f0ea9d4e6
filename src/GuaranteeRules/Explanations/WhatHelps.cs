using NodaTime;

namespace GuaranteeRules.Explanations;

/// <summary>Finds what would turn a decision. Nothing is guessed: what is offered was decided, and grants.</summary>
/// <param name="policies">The policies.</param>
/// <param name="case">The case.</param>
/// <param name="claim">The claim that was decided.</param>
/// <param name="asOf">The instant of judging.</param>
/// <param name="decide">Decides the same claim in a changed case; null where an amount would be out of range, so that nothing can be offered.</param>
/// <param name="whole">The whole case after the same change.</param>
/// <param name="isAll">Whether to find also what is no longer possible.</param>
internal sealed class WhatHelps(PolicyBook policies, Case @case, Claim claim, Instant asOf, Func<Case, Decision?> decide, Func<Case, Case> whole, bool isAll)
{
    /// <summary>One cure can uncover the next obstacle; no clause has as many as this one after another.</summary>
    private const int Rounds = 6;

    private readonly List<Counterfactual> found = [];

    /// <summary>The smallest changes, clause by clause in the policy's order, then other grounds and the platform's intervention.</summary>
    internal ValueList<Counterfactual> For(Decision decision)
    {
        if (decision.Outcome == Outcome.Invalid)
        {
            ClaimFewer(decision);
            return [.. found];
        }

        foreach (var considered in decision.Considered)
        {
            if (IsWorthCuring(decision, considered))
            {
                Cure(decision, considered.Clause);
            }
        }

        if (decision.Outcome == Outcome.Ineligible)
        {
            foreach (var ground in OtherGrounds.Of(claim.Ground))
            {
                ClaimOn(ground);
            }
        }

        if (IsRefusedByTheMerchant(decision))
        {
            Escalate();
        }

        return Smallest();
    }

    /// <summary>When a granted clause ends; null: it has no end, or none that is known.</summary>
    internal static Instant? EndOf(Decision decision, Clause clause)
    {
        foreach (var condition in decision.ConditionsOf(clause))
        {
            if (condition.IsMet && (condition.Code == ReasonCode.WindowExpired || condition.Code == ReasonCode.WarrantyExpired))
            {
                return Cures.InstantOf(condition.Reason, "ended");
            }
        }

        return null;
    }

    /// <summary>Of what is granted already only that can become more whose clause says what it lacks.</summary>
    private static bool IsWorthCuring(Decision decision, ClauseVerdict considered)
    {
        if (decision.Outcome != Outcome.Eligible)
        {
            return true;
        }

        foreach (var reason in decision.Reasons)
        {
            if (reason.Clause == considered.Clause && considered.Verdict != Outcome.Eligible && considered.Reasons.Contains(reason) && !reason.IsOfCoverage)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What asks for no more than others do; of what differs only in the clause it is for, the first.</summary>
    private ValueList<Counterfactual> Smallest()
    {
        var smallest = new List<Counterfactual>(found.Count);
        for (var i = 0; i < found.Count; i++)
        {
            var isOwn = true;
            for (var other = 0; other < found.Count; other++)
            {
                isOwn &= !IsSmaller(found[other], found[i]) && (other >= i || !IsSame(found[other], found[i]));
            }

            if (isOwn)
            {
                smallest.Add(found[i]);
            }
        }

        return [.. smallest];
    }

    /// <summary>What to bring is the same for whichever clause; what a listing should have carried is the clause.</summary>
    private static NextStep WithoutClause(NextStep step) => step.Action == NextAction.NeedsListing ? step : step with { Clause = null };

    private static bool IsSame(Counterfactual one, Counterfactual other)
    {
        if (one.Steps.Count != other.Steps.Count)
        {
            return false;
        }

        for (var i = 0; i < one.Steps.Count; i++)
        {
            if (WithoutClause(one.Steps[i]) != WithoutClause(other.Steps[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the steps of one are among those of the other, whatever clause they are for and until when, and fewer.</summary>
    private static bool IsSmaller(Counterfactual one, Counterfactual other)
    {
        if (one.Steps.Count >= other.Steps.Count)
        {
            return false;
        }

        foreach (var step in one.Steps)
        {
            var isThere = false;
            foreach (var more in other.Steps)
            {
                isThere |= WithoutClause(step) with { Until = null } == WithoutClause(more) with { Until = null };
            }

            if (!isThere)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsRefusedByTheMerchant(Decision decision)
    {
        foreach (var considered in decision.Considered)
        {
            foreach (var reason in considered.Reasons)
            {
                if (decision.Outcome != Outcome.Eligible && (IsAnswer(reason.Code) || IsUnsettled(reason)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsAnswer(ReasonCode code) => code == ReasonCode.ReviewRejected || code == ReasonCode.ReviewDisputed || code == ReasonCode.BuyerMisuse;

    /// <summary>Whether the merchant's answer is overdue, or was given and leaves the question to a person.</summary>
    private bool IsUnsettled(Reason reason) => reason.Code == ReasonCode.ReviewPending && (claim.Review is not null || Cures.InstantOf(reason, "dueBy") < asOf);

    /// <summary>Takes away what stands in a clause's way, and what turns up behind it, until the clause grants.</summary>
    private void Cure(Decision decision, Clause clause)
    {
        var (changed, then) = (@case, decision);
        var steps = new List<NextStep>();
        for (var round = 0; round < Rounds; round++)
        {
            if (ConsideredOf(then, clause) is not { } considered)
            {
                return;
            }

            if (considered.Verdict == Outcome.Eligible)
            {
                Add(steps, changed, decision, then, clause);
                return;
            }

            foreach (var reason in considered.Reasons)
            {
                if (Cures.Of(reason, changed, changed.ClaimOf(claim.Id), policies) is not var (step, after) || !(isAll || step.IsPossible))
                {
                    return;
                }

                steps.Add(step);
                changed = after;
            }

            if (decide(changed) is not { } next)
            {
                return;
            }

            then = next;
        }
    }

    private void Add(List<NextStep> steps, Case changed, Decision before, Decision then, Clause clause)
    {
        if (then.Outcome != Outcome.Eligible || (before.Outcome == Outcome.Eligible && before.Remedies == then.Remedies))
        {
            return;
        }

        for (var i = 0; i < steps.Count; i++)
        {
            if (steps[i].Action == NextAction.BringEvidence)
            {
                steps[i] = steps[i] with { Until = EndOf(then, clause) };
            }
        }

        found.Add(new Counterfactual([.. steps], () => whole(changed), then));
    }

    private void ClaimOn(Ground ground)
    {
        var changed = @case.With(claim with { Ground = ground, Wants = null });
        if (decide(changed) is { Outcome: Outcome.Eligible, Remedies: [var remedy, ..] } then)
        {
            found.Add(new Counterfactual([new NextStep { Action = NextAction.Claim, Ground = ground, Clause = remedy.Clause, Until = EndOf(then, remedy.Clause) }], () => whole(changed), then));
        }
    }

    private void Escalate()
    {
        foreach (var proof in Names<EvidenceKind>.Values)
        {
            var changed = @case.With(claim.Bringing(proof) with { Ground = Ground.Escalation, Wants = null });
            if (decide(changed) is { Outcome: Outcome.Eligible, Remedies: [var remedy, ..] } then)
            {
                var asked = policies.VersionFor(remedy.Clause, @case.Order.PlacedAt)?.AnyTerms.AskedEvidence ?? [];
                found.Add(new Counterfactual([new NextStep { Action = NextAction.Escalate, Ground = Ground.Escalation, Clause = remedy.Clause, Evidence = asked }], () => whole(changed), then));
                return;
            }
        }
    }

    private void ClaimFewer(Decision decision)
    {
        foreach (var reason in decision.Reasons)
        {
            if (reason.Code == ReasonCode.ExceedsQuantity)
            {
                var changed = @case.With(claim with { Quantity = @case.LineOf(claim).Quantity });
                if (decide(changed) is { Outcome: Outcome.Eligible } then)
                {
                    found.Add(new Counterfactual([new NextStep { Action = NextAction.ClaimFewer }], () => whole(changed), then));
                }
            }
        }
    }

    private static ClauseVerdict? ConsideredOf(Decision decision, Clause clause)
    {
        foreach (var considered in decision.Considered)
        {
            if (considered.Clause == clause)
            {
                return considered;
            }
        }

        return null;
    }
}
