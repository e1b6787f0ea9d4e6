using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace GuaranteeRules.Tests.Laws.Cases;

/// <summary>Lines whose price falls after the payment, placed and signed for on other days, and a claim around the end of the protection and around every end that it might be taken for.</summary>
internal static class PriceDrops
{
    /// <summary>Under a listing that says nothing of how long.</summary>
    internal static Pool Unstated { get; } = new(Dropping(Gen.Constant<int?>(null)));

    /// <summary>Under a listing that states the days.</summary>
    internal static Pool Stated { get; } = new(Dropping(Draw.Of<int?>(1, 3, 6, 8, 15, 30)));

    private static Gen<Case> Dropping(Gen<int?> stated) =>
        from paid in Orders.Moment
        from earlier in Draw.Of(Duration.Zero, Calendar.Tick, Duration.FromHours(10), Duration.FromHours(30), Duration.FromDays(3))
        from days in stated
        let order = Scene.Order("tmall", paid - earlier) with { PaidAt = paid }
        from quantity in Draw.Of(1, 1, 2, 3, 7)
        from unit in Gen.Choose(2, 50_000)
        from rest in Gen.Choose(0, quantity - 1)
        from hours in Draw.Of<int?>(null, 20, 30, 45, 100)
        let line = Scene.LineOf(order, Money.FromFen((unit * quantity) + rest), quantity, "tmall.worry-free") with
        {
            ShippedAt = hours is null ? null : paid + Duration.FromHours(10),
            SignedAt = paid + (hours is { } later ? Duration.FromHours(later) : null),
            Terms = new ListingTerms { PriceProtectionDays = days },
        }
        from submitted in Submission(order, line, days ?? 7)
        from claimed in Draw.Optional(50, Gen.Choose(1, quantity))
        from quoted in Gen.Choose(0, 4).Select(part => paid + ((submitted - paid) * part / 4))
        from price in Draw.Of(0, unit / 2, unit - 1, unit - 1)
        select Scene.Of(order, line, Scene.Claim(Ground.PriceDrop, submitted, claimed) with { Review = null, Evidence = [] }) with
        {
            Quotes = [new Quote { Line = Scene.Line, At = Instant.FromUnixTimeTicks(quoted.ToUnixTimeTicks()), UnitPrice = Money.FromFen(price), Kind = QuoteKind.Public }],
        };

    private static Gen<Instant> Submission(Order order, Line line, int days)
    {
        var paid = order.PaidAt!.Value;
        return Gen.Frequency(
            (4, Moments.Near(Calendar.EndOfDay(paid, days))),
            (1, Moments.Near(Calendar.EndOfDay(paid, days - 1))),
            (1, Moments.Near(Calendar.EndOfDay(paid, days + 1))),
            (2, Moments.Near(paid + Duration.FromDays(days))),
            (2, Moments.Near(Calendar.EndOfDay(order.PlacedAt, days))),
            (2, Moments.Near(Calendar.EndOfDay(line.SignedAt ?? paid, days))),
            (3, Gen.Choose(0, (days + 5) * 24).Select(hours => paid + Duration.FromHours(hours)))).Select(at => Instant.Max(at, paid));
    }
}
