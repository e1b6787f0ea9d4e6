using NodaTime;

namespace GuaranteeRules.Entitlements;

/// <summary>Changes one thing about a hypothetical claim at a time: what is brought, found, answered or asked for, what the listing states, what was given before.</summary>
internal static class TrialVariations
{
    /// <summary>More than any policy asks about.</summary>
    private static readonly Money Fortune = Money.FromFen(100_000_000_00);

    internal static IEnumerable<TrialClaim> Of(TrialClaim trial) =>
        OfClaims.Select(change => trial with { Claim = change(trial.Claim) })
            .Concat(OfLines.Select(change => trial with { Line = change(trial.Line) }))
            .Concat(OfOrders.Select(change => trial with { Order = change(trial.Order) }))
            .Concat(OfQuotes.Select(change => trial with { Quote = change(trial.Quote!) }))
            .Concat(Names<Trait>.Values.Select(trait => trial with { Line = trial.Line with { Traits = [trait] } }))
            .Concat(Histories(trial.Line.Quantity).Select(given => trial with { Given = given }))
            .Concat(Disputes.Select(dispute => trial with { Dispute = dispute, Claim = trial.Claim with { Evidence = [] } }))
            .Concat(Unproven.Select(verdict => trial with { Claim = trial.Claim with { Review = new Review { Verdict = verdict } }, Line = trial.Line with { Traits = [] } }))
            .Concat(Reports(trial.Claim with { Review = null }).Select(claim => trial with { Claim = claim }))
            .Append(trial with { Line = trial.Line with { Terms = ListingTerms.None }, Claim = trial.Claim with { ReturnFreight = Fortune } })
            .Append(trial with { Line = trial.Line with { ShippedAt = null, SignedAt = null }, Claim = trial.Claim with { Evidence = [], Review = null } })
            .Append(trial with { Order = trial.Order with { Region = Region.Standard }, Line = trial.Line with { Traits = [] } });

    /// <summary>Other awards, for a clause that follows them.</summary>
    internal static IEnumerable<TrialClaim> OfAward(TrialClaim trial) =>
        from head in Heads.OfRemedies from timing in Names<Timing>.Values select trial with { Award = (head, timing) };

    private static readonly Func<Claim, Claim>[] OfClaims =
    [
        claim => claim with { Goods = GoodsState.Used },
        claim => claim with { Evidence = [] },
        claim => Reporting(claim, isOfficial: true, Finding.Counterfeit),
        claim => Reporting(claim, isOfficial: false, Finding.Counterfeit),
        claim => Reporting(claim, isOfficial: true, Finding.Genuine),
        claim => claim with { Ruling = new Ruling { Verdict = RulingVerdict.Dismissed } },
        claim => claim with { Review = null },
        claim => claim with { Review = new Review { Verdict = ReviewVerdict.Rejected } },
        claim => claim with { Review = new Review { Verdict = ReviewVerdict.Misuse } },
        claim => claim with { Review = new Review { Verdict = ReviewVerdict.Misuse }, Evidence = [new Evidence { Kind = EvidenceKind.MisuseProof }] },
        claim => claim with { Repair = null },
        claim => claim with { Repair = null, Wants = Head.Replacement },
        claim => claim with { Repair = new RepairFacts() },
        claim => claim with { Repair = new RepairFacts { Estimate = Money.FromFen(60) }, Review = null },
        claim => claim with { Pickup = null },
        claim => claim with { Pickup = new Pickup() },
        claim => claim with { Pickup = new Pickup { Slot = claim.SubmittedAt } },
        claim => claim with { ReturnFreight = null },
        claim => claim with { ReturnFreight = Money.Zero },
    ];

    private static readonly Func<Line, Line>[] OfLines =
    [
        line => line with { Paid = Fortune },
        line => line with { Traits = [] },
        line => line with { Terms = ListingTerms.None },
        line => line with { Terms = new ListingTerms { NonReturnableConfirmed = true } },
        line => line with { Terms = line.Terms with { RepairYears = 1 } },
        line => line with { Terms = line.Terms with { LateCompensation = null, FreightSubsidy = null } },
    ];

    private static readonly Func<Order, Order>[] OfOrders =
    [
        order => order with { PlacedAt = order.PlacedAt + Duration.FromHours(23), PaidAt = order.PaidAt + Duration.FromHours(23) },
        order => order with { Buyer = Buyer.Unknown },
        order => order with { Freight = Money.Zero },
    ];

    private static readonly Func<Quote, Quote?>[] OfQuotes =
    [
        _ => null,
        quote => quote with { UnitPrice = Fortune },
        .. Names<QuoteKind>.Values.Select(kind => (Func<Quote, Quote?>)(quote => quote with { Kind = kind })),
    ];

    // For durable goods the merchant would have to prove them.
    private static readonly ReviewVerdict[] Unproven = [ReviewVerdict.Rejected, ReviewVerdict.Misuse];

    private static readonly Dispute[] Disputes =
    [
        new(IsAnswered: false, AnswerDue: null, IsOverdue: false),
        new(IsAnswered: false, AnswerDue: null, IsOverdue: true),
    ];

    /// <summary>For each head: it was given to all units, or to all but one, or to all together with a refund or an exchange.</summary>
    private static IEnumerable<(Head Head, int Units)[]> Histories(int all) =>
        Heads.OfRemedies.SelectMany(head => new (Head, int)[][] { [(head, all)], [(head, all - 1)], [(head, all), (Head.Refund, all)], [(head, all), (Head.Exchange, all)] });

    /// <summary>What reports may say where the merchant has admitted nothing.</summary>
    private static IEnumerable<Claim> Reports(Claim claim) =>
    [
        Reporting(claim, isOfficial: true, Finding.Genuine),
        Reporting(claim, isOfficial: false, Finding.Counterfeit),
        claim with { Evidence = [.. Reporting(claim, isOfficial: true, Finding.Genuine).Evidence, .. Reporting(claim, isOfficial: true, Finding.Counterfeit).Evidence] },
    ];

    private static Claim Reporting(Claim claim, bool isOfficial, Finding finding) =>
        claim with { Evidence = [new Evidence { Kind = EvidenceKind.AuthenticationReport, Official = isOfficial, Finding = finding }] };
}
