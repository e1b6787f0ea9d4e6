using NodaTime;

namespace GuaranteeRules.Benchmarks.Sets;

/// <summary>Made-up claims.</summary>
internal static class ClaimSets
{
    internal static Claim Make(Draw draw, int number, Line line, Ground ground)
    {
        var submitted = ground == Ground.CancelUnshipped ? LineSets.Placed + Duration.FromMinutes(draw.Between(1, 400)) : (line.SignedAt ?? LineSets.Placed) + Duration.FromHours(draw.Between(1, ground == Ground.Spoilage ? 30 : draw.Of(60, 60, 240)));
        return new Claim
        {
            Id = new ClaimId($"k-{number}"),
            Line = line.Id,
            Ground = ground,
            SubmittedAt = submitted,
            Quantity = draw.Often(60) ? null : draw.Between(1, line.Quantity + (draw.Often(3) ? 1 : 0)),
            Wants = draw.Often(15) ? draw.Of(Head.Refund, Head.Exchange, Head.Repair) : null,
            Goods = draw.Of(GoodsState.Intact, GoodsState.Intact, GoodsState.Intact, GoodsState.Opened, GoodsState.Used),
            ReturnFreight = draw.Often(50) ? Money.FromFen(draw.Of(0, 800, 1_500, 3_500)) : null,
            Pickup = draw.Often(15) ? new Pickup { Slot = submitted + Duration.FromHours(draw.Between(1, 120)) } : null,
            Service = ground == Ground.Service ? new ClauseId("tmall.guarantee.trade-in") : null,
            Review = draw.Often(80) ? new Review { Verdict = draw.Of(ReviewVerdict.Approved, ReviewVerdict.Approved, ReviewVerdict.Approved, ReviewVerdict.Rejected, ReviewVerdict.Misuse), At = submitted } : null,
            Evidence = Proofs(draw, ground),
        };
    }

    /// <summary>Prices seen for the line of a claim on a price drop; none for other claims.</summary>
    internal static Quote[] Quotes(Draw draw, Claim claim, Line line) => claim.Ground == Ground.PriceDrop
        ?
        [
            .. Enumerable.Range(0, draw.Of(0, 1, 1, 1, 1, 2, 3)).Select(_ => new Quote
            {
                Line = line.Id,
                At = LineSets.Placed + Duration.FromHours(draw.Between(1, 100)),
                UnitPrice = Money.FromFen(line.Paid.Share(1, line.Quantity).Fen * draw.Between(70, 101) / 100),
                Kind = draw.Of(QuoteKind.Public, QuoteKind.Public, QuoteKind.Public, QuoteKind.Public, QuoteKind.Coupon),
            }),
        ]
        : [];

    private static ValueList<Evidence> Proofs(Draw draw, Ground ground) => ground switch
    {
        Ground.Counterfeit when draw.Often(85) =>
        [
            new Evidence
            {
                Kind = EvidenceKind.AuthenticationReport,
                Official = draw.Often(80),
                Finding = draw.Often(85) ? Finding.Counterfeit : Finding.Genuine,
                Amount = draw.Often(60) ? Money.FromFen(draw.Between(3_000, 20_000)) : null,
            },
            new Evidence { Kind = draw.Of(EvidenceKind.Packaging, EvidenceKind.Photo) },
        ],
        Ground.Allergy when draw.Often(70) => [new Evidence { Kind = EvidenceKind.MedicalProof }],
        Ground.Escalation when draw.Often(60) => [new Evidence { Kind = EvidenceKind.RefusalScreenshot }],
        _ => [new Evidence { Kind = draw.Of(EvidenceKind.Photo, EvidenceKind.Photo, EvidenceKind.Video, EvidenceKind.ReturnWaybill) }],
    };
}
