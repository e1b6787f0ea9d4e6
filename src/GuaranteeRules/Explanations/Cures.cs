using NodaTime;

namespace GuaranteeRules.Explanations;

/// <summary>What takes an obstacle away: the step, and the case after it.</summary>
internal readonly record struct Cure(NextStep Step, Case Case);

/// <summary>The cures of the obstacles that have one. Whether a claim is granted then is for the rules to say.</summary>
internal static class Cures
{
    private static readonly Duration Tick = Duration.FromTicks(1);

    /// <summary>What takes an obstacle of a clause away; null: nothing does.</summary>
    internal static Cure? Of(Reason reason, Case @case, Claim claim, PolicyBook policies)
    {
        var code = reason.Code;
        var clause = reason.Clause!;
        var line = @case.LineOf(claim);
        var terms = policies.VersionFor(clause, @case.Order.PlacedAt)?.AnyTerms;
        return code switch
        {
            _ when code == ReasonCode.PriceQuoteMissing => new Cure(Bring(clause), @case with { Quotes = [.. @case.Quotes, LowestQuote(line, claim, terms)] }),
            _ when code == ReasonCode.RepairAssessmentMissing => new Cure(Bring(clause, EvidenceKind.RepairAssessment), @case.With(claim with { Repair = new RepairFacts { Feasible = false } })),
            _ when code == ReasonCode.StockOutMissing => Evidence(reason, @case, claim, terms?.StockOutEvidenceOn(claim.Ground) ?? []),
            { Verdict: Outcome.NeedsEvidence } => Evidence(reason, @case, claim, terms?.EvidenceOn(claim.Ground) ?? []),
            // Who has answered is not waited for; where a report counts, an official one settles it.
            _ when code == ReasonCode.ReviewPending && claim.Review is not null => Evidence(reason, @case, claim, terms?.EvidenceOn(claim.Ground) ?? []),
            _ when code == ReasonCode.ReviewPending => new Cure(
                new NextStep { Action = NextAction.AwaitReview, Until = InstantOf(reason, "dueBy") is { } due && due >= @case.InstantOfJudging ? due : null },
                @case.With(claim with { Review = new Review { Verdict = ReviewVerdict.Approved, At = claim.SubmittedAt } })),
            _ when code == ReasonCode.EscalationPremature => Answered(reason, @case, claim, terms),
            { Verdict: Outcome.NotYet } => Wait(reason, @case, claim, terms),
            _ when code == ReasonCode.OrderNotPaid => new Cure(new NextStep { Action = NextAction.Pay }, @case with { Order = @case.Order with { PaidAt = claim.SubmittedAt } }),
            _ when code == ReasonCode.OrderNotSigned => new Cure(new NextStep { Action = NextAction.Sign }, @case.With(line with { SignedAt = claim.SubmittedAt, ShippedAt = Earlier(line.ShippedAt, claim.SubmittedAt) })),
            _ when code == ReasonCode.PickupSlotOutOfRange && InstantOf(reason, "until") is { } until => new Cure(
                new NextStep { Action = NextAction.ChooseSlot, Clause = clause, From = claim.SubmittedAt, Until = until },
                @case.With(claim with { Pickup = new Pickup { Slot = until - Tick } })),
            _ when (code == ReasonCode.WindowExpired || code == ReasonCode.WarrantyExpired) && InstantOf(reason, "ended") is { } ended => new Cure(
                new NextStep { Action = NextAction.WasOpen, Clause = clause, Until = ended },
                @case.With(claim with { SubmittedAt = ended - Tick })),
            _ when code == ReasonCode.NotEnrolled && clause.Programme.Label && !line.Programmes.Contains(clause.Programme.Id) => new Cure(
                new NextStep { Action = NextAction.NeedsListing, Clause = clause },
                @case.With(line with { Programmes = [.. line.Programmes, clause.Programme.Id] })),
            _ when code == ReasonCode.NotOffered && clause.Offered == Offering.WhenListed && !line.Services.Contains(clause.Id) => new Cure(
                new NextStep { Action = NextAction.NeedsListing, Clause = clause },
                @case.With(line with { Services = [.. line.Services, clause.Id] })),
            _ => null,
        };
    }

    /// <summary>A claim with evidence of a kind that speaks for the buyer.</summary>
    internal static Claim Bringing(this Claim claim, EvidenceKind kind) => claim with
    {
        Evidence =
        [
            .. claim.Evidence,
            kind == EvidenceKind.AuthenticationReport ? new Evidence { Kind = kind, Official = true, Finding = Finding.Counterfeit } : new Evidence { Kind = kind },
        ],
    };

    internal static Instant? InstantOf(Reason reason, string name)
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

    private static NextStep Bring(Clause clause, params ReadOnlySpan<EvidenceKind> kinds) => new() { Action = NextAction.BringEvidence, Clause = clause, Evidence = ValueList.Create(kinds) };

    private static Cure? Evidence(Reason reason, Case @case, Claim claim, ValueList<EvidenceKind> kinds) =>
        kinds.Count == 0 ? null : new Cure(Bring(reason.Clause!, kinds.AsSpan()), @case.With(claim.Bringing(kinds[0])));

    /// <summary>The lowest comparable price there can be: where it does not help, none does.</summary>
    private static Quote LowestQuote(Line line, Claim claim, Terms? terms) => new()
    {
        Line = line.Id,
        At = claim.SubmittedAt,
        UnitPrice = Money.Zero,
        Kind = terms?.ComparedQuote ?? QuoteKind.Public,
    };

    /// <summary>Once the merchant has answered, what was answered can be shown.</summary>
    private static Cure? Answered(Reason reason, Case @case, Claim claim, Terms? terms) =>
        terms?.AskedEvidence is [var proof, ..]
            ? new Cure(new NextStep { Action = NextAction.Wait, Clause = reason.Clause, From = InstantOf(reason, "dueBy") + Tick }, @case.With(claim.Bringing(proof)))
            : null;

    /// <summary>The first instant at which it is late: an exclusive end itself, or the tick after an inclusive one.</summary>
    private static Cure? Wait(Reason reason, Case @case, Claim claim, Terms? terms)
    {
        if (InstantOf(reason, "due") is not { } due)
        {
            return null;
        }

        var from = terms is { IsKeptAtTheLastInstant: true } ? due + Tick : due;
        var changed = @case.With(claim with { SubmittedAt = Instant.Max(claim.SubmittedAt, from) });
        return new Cure(new NextStep { Action = NextAction.Wait, Clause = reason.Clause, From = from }, changed);
    }

    private static Instant? Earlier(Instant? shipped, Instant at) => shipped < at ? shipped : at;
}
