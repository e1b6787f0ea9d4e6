using NodaTime;

namespace GuaranteeRules.Benchmarks.Sets;

/// <summary>Made-up lines.</summary>
internal static class LineSets
{
    internal static readonly Instant Placed = Instant.FromUtc(2025, 3, 1, 2, 0);

    private static readonly string[] Labels = ["tmall.worry-free", "taobao.consumer-protection", "douyin.safe-shopping"];

    /// <summary>A line that a claim on that ground may succeed on.</summary>
    internal static Line Make(Draw draw, int number, string platform, Ground ground)
    {
        var shipped = draw.Often(ground == Ground.CancelUnshipped ? 40 : 95) ? Placed + Duration.FromHours(draw.Between(1, 40)) : (Instant?)null;
        return new Line
        {
            Id = new LineId($"l-{number}"),
            Category = draw.Often(80) ? CategoryFor(draw, ground) : draw.Of(Enum.GetValues<Category>()),
            Paid = Money.FromFen(draw.Between(1_000, draw.Of(30_000, 30_000, 500_000))),
            Quantity = draw.Of(1, 1, 1, 2, 3, 6),
            UnitWeightGrams = draw.Often(60) ? draw.Between(100, 9_000) : null,
            Traits = draw.Often(30) ? [draw.Of(Enum.GetValues<Trait>())] : [],
            Programmes = draw.Often(90) ? [Label(platform)] : draw.Often(20) ? [new ProgrammeId(draw.Of(Labels))] : [],
            Services = draw.Often(60) ? [new ClauseId(ServiceFor(draw, platform, ground))] : [],
            Terms = draw.Often(50) ? Terms(draw) : ListingTerms.None,
            ShippedAt = shipped,
            SignedAt = draw.Often(92) ? shipped + Duration.FromHours(draw.Between(20, 90)) : null,
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

    private static Category CategoryFor(Draw draw, Ground ground) => ground switch
    {
        Ground.Malfunction or Ground.PriceDrop => draw.Of(Category.Appliance, Category.Digital),
        Ground.Spoilage => Category.Fresh,
        Ground.Allergy => Category.Beauty,
        Ground.Counterfeit => draw.Of(Category.Luxury, Category.Clothing),
        _ => draw.Of(Category.Clothing, Category.Furniture, Category.Food),
    };

    private static string ServiceFor(Draw draw, string platform, Ground ground) => (platform, ground) switch
    {
        ("tmall", Ground.PriceDrop) => "tmall.guarantee.price-protection",
        ("tmall", Ground.Service) => "tmall.guarantee.trade-in",
        ("tmall", Ground.Malfunction) => "tmall.guarantee.after-sale-care",
        ("tmall", _) => "tmall.guarantee.return-freight-cover",
        ("taobao", Ground.CancelUnshipped) => "taobao.consumer-protection.instant-refund",
        ("taobao", Ground.Malfunction) => "taobao.after-sales.repair",
        ("taobao", Ground.Counterfeit) => "taobao.consumer-protection.counterfeit-x10",
        ("taobao", _) => "taobao.consumer-protection.no-reason-return-7d",
        (_, Ground.LateShipment) => draw.Of("douyin.safe-shopping.same-day-shipping", "douyin.safe-shopping.ship-24h"),
        _ => "douyin.safe-shopping.freight-compensation",
    };

    private static ProgrammeId Label(string platform) => new(Array.Find(Labels, label => label.StartsWith(platform, StringComparison.Ordinal))!);

    private static ListingTerms Terms(Draw draw) => new()
    {
        PriceProtectionDays = draw.Often(70) ? draw.Between(1, 30) : null,
        RepairYears = draw.Often(30) ? draw.Between(1, 3) : null,
        FreightSubsidy = draw.Often(50) ? Money.FromFen(draw.Between(500, 4_000)) : null,
        DeliveryPromise = draw.Often(80) ? DeliveryPromise.NextDay : null,
        LateCompensation = draw.Often(50) ? Money.FromFen(1_000) : null,
    };
}
