using GuaranteeRules.Facts;
using GuaranteeRules.Policies;
using NodaTime;

namespace GuaranteeRules.Decisions;

/// <summary>What the buyer can still do after a decision. Another claim is named only after it was judged.</summary>
internal readonly struct NextSteps(PolicyBook policies, Order order, LineLedger ledger, Standing standing, CoveredList covered, Func<Claim, LineLedger, Standing, Decision> judge)
{
    private static readonly NextStep Statutory = new() { Action = NextAction.StatutoryRoute };
    private static readonly ValueList<NextStep> OnlyStatutory = [Statutory];

    /// <summary>Whether there can be a step at all: what is wholly granted needs none.</summary>
    private static bool MayFollow(Decision decision)
    {
        if (decision.Outcome != Outcome.Eligible)
        {
            return decision.Outcome != Outcome.Invalid;
        }

        foreach (var reason in decision.Reasons)
        {
            if (reason.Code.Verdict == Outcome.NeedsEvidence)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The steps, one of each kind and clause, in the order of the reasons they follow from.</summary>
    internal ValueList<NextStep> After(Claim claim, Decision decision)
    {
        if (!MayFollow(decision))
        {
            return [];
        }

        List<NextStep>? steps = null;
        foreach (var reason in decision.Reasons)
        {
            if (IsWorthwhile(reason, decision) && StepFor(claim, reason) is { } step && steps?.Contains(step) != true)
            {
                (steps ??= new(2)).Add(step);
            }
        }

        // No programme's promise does not mean no right.
        if (decision.Outcome == Outcome.Ineligible && (ledger.Line.Programmes.Count == 0 || IsNowhereEnrolled(decision)))
        {
            if (steps is null)
            {
                return OnlyStatutory;
            }

            steps.Add(Statutory);
        }

        return steps is null ? [] : [.. steps];
    }

    /// <summary>Evidence helps only where nothing worse stands in the clause's way.</summary>
    private static bool IsWorthwhile(Reason reason, Decision decision)
    {
        if (reason.Code.Verdict != Outcome.NeedsEvidence)
        {
            return true;
        }

        foreach (var considered in decision.Considered)
        {
            if (considered.Clause == reason.Clause)
            {
                return considered.Verdict == Outcome.NeedsEvidence;
            }
        }

        return true;
    }

    private static bool IsNowhereEnrolled(Decision decision)
    {
        foreach (var considered in decision.Considered)
        {
            if (considered.Reasons is not [{ } only] || only.Code != ReasonCode.NotEnrolled)
            {
                return false;
            }
        }

        return true;
    }

    private NextStep? StepFor(Claim claim, Reason reason) => reason switch
    {
        { Code: { Verdict: Outcome.NeedsEvidence, Words: not null } } when KindsFor(reason).Count == 0 => null,
        { Code.Verdict: Outcome.NeedsEvidence } => new NextStep { Action = NextAction.BringEvidence, Clause = reason.Clause, Evidence = KindsFor(reason) },
        { Code.Verdict: Outcome.NotYet } => new NextStep { Action = NextAction.Wait, Clause = reason.Clause, From = FirstInstantPast(reason) },
        _ when reason.Code == ReasonCode.ReviewPending => AfterSilence(claim, reason),
        _ when reason.Code == ReasonCode.ReviewRejected => Escalation(claim),
        _ when reason.Code == ReasonCode.WindowExpired && OfferOf(reason.Clause!)?.AnyTerms is QualityReturnTerms => Warranty(claim),
        _ => null,
    };

    /// <summary>Wait for the merchant's answer; once it is overdue, the platform can be asked.</summary>
    private NextStep? AfterSilence(Claim claim, Reason reason)
    {
        var due = InstantOf(reason, "dueBy");
        return due < standing.AsOf ? Escalation(claim) ?? new NextStep { Action = NextAction.AwaitReview } : new NextStep { Action = NextAction.AwaitReview, Until = due };
    }

    private NextStep? Escalation(Claim claim)
    {
        Coverage.List(covered, policies, order, ledger.Line, claim, Ground.Escalation, ClauseRole.Answers);
        foreach (var (clause, offer, _) in covered.AsSpan())
        {
            if (offer?.AnyTerms is EscalationTerms terms)
            {
                return new NextStep { Action = NextAction.Escalate, Ground = Ground.Escalation, Clause = clause, Evidence = terms.Proof };
            }
        }

        return null;
    }

    /// <summary>After the last day for a return a warranty may still run.</summary>
    private NextStep? Warranty(Claim claim)
    {
        var repair = claim with { Ground = Ground.Malfunction, Wants = null };
        return judge(repair, ledger, standing) is { Outcome: Outcome.Eligible, Remedies: [var remedy, ..] } && OfferOf(remedy.Clause) is Offer<RepairTerms> offer
            ? new NextStep
            {
                Action = NextAction.Claim,
                Ground = Ground.Malfunction,
                Clause = remedy.Clause,
                Until = new Assessment<RepairTerms>(offer, repair, ledger.Line, order, ledger, standing).WarrantyEnd()?.At,
            }
            : null;
    }

    private Offer? OfferOf(Clause clause) => policies.VersionFor(clause, order.PlacedAt);

    private ValueList<EvidenceKind> KindsFor(Reason reason)
    {
        if (reason.Code == ReasonCode.AuthenticationMissing || reason.Code == ReasonCode.NotOfficialChannel)
        {
            return [EvidenceKind.AuthenticationReport];
        }

        if (reason.Code == ReasonCode.RepairAssessmentMissing)
        {
            return [EvidenceKind.RepairAssessment];
        }

        return OfferOf(reason.Clause!)?.AnyTerms switch
        {
            QualityReturnTerms terms => terms.Evidence,
            TransitDamageTerms terms => terms.Evidence,
            CategoryCareTerms terms => terms.Evidence,
            RepairTerms terms => terms.Proof,
            EscalationTerms terms => terms.Proof,
            RefundTimingTerms terms => terms.Proof,
            var other => other?.AskedEvidence ?? [],
        };
    }

    /// <summary>The first instant at which it is late: an exclusive end itself, or the tick after an inclusive one.</summary>
    private Instant? FirstInstantPast(Reason reason)
    {
        var isInclusive = reason.Code == ReasonCode.EscalationPremature || OfferOf(reason.Clause!)?.AnyTerms is ShippingPromiseTerms { Hours: not null };
        return (InstantOf(reason, "due") ?? InstantOf(reason, "dueBy")) is { } end ? isInclusive ? end + Duration.FromTicks(1) : end : null;
    }

    private static Instant? InstantOf(Reason reason, string name)
    {
        foreach (var detail in reason.Details)
        {
            if (detail.Name == name)
            {
                return detail.Instant;
            }
        }

        return null;
    }
}
