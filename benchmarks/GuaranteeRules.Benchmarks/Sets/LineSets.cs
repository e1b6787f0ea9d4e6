using GuaranteeRules.Facts;
using NodaTime;

namespace GuaranteeRules.Benchmarks.Sets;

/// <summary>Made-up lines.</summary>
internal static class LineSets
{
    internal static readonly Instant Placed = Instant.FromUtc(2025, 3, 1, 2, 0);

    private static readonly string[] Labels = ["tmall.worry-free", "taobao.consumer-protection", "douyin.safe-shopping"];

    private static readonly string[] Services =
    [
        "tmall.guarantee.price-protection", "tmall.guarantee.return-freight-cover", "taobao.consumer-protection.counterfeit-x10", "taobao.consumer-protection.instant-refund",
    ];

    internal static Line Make(Draw draw, int number, string platform)
    {
        var shipped = draw.Often(75) ? Placed + Duration.FromHours(draw.Between(1, 40)) : (Instant?)null;
        return new Line
        {
            Id = new LineId($"l-{number}"),
            Category = draw.Of(Enum.GetValues<Category>()),
            Paid = Money.FromFen(draw.Between(1_000, draw.Of(30_000, 500_000))),
            Quantity = draw.Of(1, 1, 1, 2, 3, 6),
            UnitWeightGrams = draw.Often(60) ? draw.Between(100, 9_000) : null,
            Traits = draw.Often(30) ? [draw.Of(Enum.GetValues<Trait>())] : [],
            Programmes = draw.Often(85) ? [Label(platform)] : draw.Often(20) ? [new ProgrammeId(draw.Of(Labels))] : [],
            Services = draw.Often(40) ? [new ClauseId(draw.Of(Services))] : [],
            Terms = draw.Often(30) ? Terms(draw) : ListingTerms.None,
            ShippedAt = shipped,
            SignedAt = draw.Often(85) ? shipped + Duration.FromHours(draw.Between(20, 90)) : null,
        };
    }

    /// <summary>Something that a line was given before.</summary>
    internal static Payout Payout(Draw draw, Line line)
    {
        var units = draw.Between(1, line.Quantity);
        return draw.Often(50)
            ? new Payout { Line = line.Id, Head = Head.Refund, Quantity = units, Amount = line.Paid.Share(units, line.Quantity) }
            : new Payout { Line = line.Id, Head = Head.PriceDifference, Quantity = units, Amount = line.Paid.Share(1, 20) };
    }

    private static ProgrammeId Label(string platform) => new(Array.Find(Labels, label => label.StartsWith(platform, StringComparison.Ordinal))!);

    private static ListingTerms Terms(Draw draw) => new()
    {
        PriceProtectionDays = draw.Often(70) ? draw.Between(1, 30) : null,
        RepairYears = draw.Often(30) ? draw.Between(1, 3) : null,
        FreightSubsidy = draw.Often(50) ? Money.FromFen(draw.Between(500, 4_000)) : null,
        DeliveryPromise = draw.Often(50) ? DeliveryPromise.NextDay : null,
        LateCompensation = draw.Often(50) ? Money.FromFen(1_000) : null,
    };
}
