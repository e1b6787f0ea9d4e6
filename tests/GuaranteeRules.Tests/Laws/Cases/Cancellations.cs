using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace GuaranteeRules.Tests.Laws.Cases;

/// <summary>Lines that are called off before they are shipped, around 300.00 yuan and 6 hours, in one claim or several, alone in their order or not.</summary>
internal static class Cancellations
{
    private static readonly Duration Hours = Duration.FromHours(6);

    /// <summary>Under 安心购.</summary>
    internal static Pool OnDouyin { get; } = new(Cancelling);

    private static Gen<Case> Cancelling =>
        from placed in Orders.Moment
        from delay in Draw.Of(Duration.Zero, Calendar.Tick, Duration.FromMinutes(2), Duration.FromHours(1), Duration.FromHours(5), Hours - Calendar.Tick, Hours, Duration.FromHours(7))
        from freight in Amounts.Yuan(0.00m, 12.00m)
        let order = Scene.Order("douyin", placed) with { PaidAt = placed + delay, Freight = freight }
        from quantity in Draw.Of(1, 1, 2, 3, 5, 7)
        from paid in PaidFor(quantity)
        from traits in Draw.Each(Enum.GetValues<Trait>(), _ => 10)
        from category in Gen.Elements(Enum.GetValues<Category>())
        from earlier in quantity == 1 ? Gen.Constant(0) : Draw.Of(0, 0, 0, 1)
        from split in Scene.Split(quantity - earlier)
        from moments in Gen.CollectToArray(split, _ => Submission(order))
        from shipping in Draw.Of<Duration?>(null, null, Calendar.Tick, Duration.FromHours(2))
        let last = moments.Max()
        let line = Scene.LineOf(order, paid, quantity, "douyin.safe-shopping") with { Traits = traits, Category = category, ShippedAt = last + shipping, SignedAt = null }
        from others in Draw.Several(0, 2, Draw.Of(Ground.CancelUnshipped, Ground.CancelUnshipped, Ground.ChangeOfMind, Ground.Counterfeit))
        from more in Gen.CollectToArray(Enumerable.Range(0, others.Count), i => Lines.For(others[i], order, i + 2))
        from claims in Gen.CollectToArray(Enumerable.Range(0, others.Count), i => Claims.On(others[i], order, more[i], split.Length + i + 1, 1))
        from late in Draw.Of<Duration?>(null, Duration.Zero, Duration.FromDays(9))
        let own = split.Select((units, i) => Scene.Claim(Ground.CancelUnshipped, moments[i], split.Length == 1 && earlier == 0 ? null : units, i + 1) with { Review = null, Evidence = [] })
        let all = own.Concat(claims.Where(claim => claim.SubmittedAt >= order.PaidAt)).ToList()
        select Scene.Of(order, line, all) with
        {
            Lines = [line, .. more],
            AsOf = all.Max(claim => claim.SubmittedAt) + late,
            Payouts = earlier == 0 ? [] : [new Payout { Line = Scene.Line, Head = Head.Refund, Amount = paid.Share(1, quantity), Quantity = 1, At = order.PaidAt }],
        };

    /// <summary>Around the cap for the line, for one unit, and for all units but one.</summary>
    private static Gen<Money> PaidFor(int quantity) => Gen.Frequency(
        (6, Amounts.Yuan(299.99m, 300.00m, 300.01m)),
        (2, Draw.Of(29_999, 30_000, 30_001).Select(fen => Money.FromFen(fen * quantity))),
        (quantity == 1 ? 0 : 2, Draw.Of(29_999, 30_000, 30_001).Select(fen => Money.FromFen(fen * quantity / Math.Max(1, quantity - 1)))),
        (2, Gen.Choose(1, 100_000).Select(fen => Money.FromFen(fen))));

    private static Gen<Instant> Submission(Order order) =>
        Gen.Frequency(
            (4, Moments.Near(order.PlacedAt + Hours)),
            (2, Moments.Near(order.PaidAt!.Value + Hours)),
            (3, Gen.Choose(0, 6 * 3600).Select(seconds => order.PlacedAt + Duration.FromSeconds(seconds))),
            (1, Gen.Choose(0, 10 * 24).Select(hours => order.PaidAt!.Value + Duration.FromHours(hours)))).Select(at => Instant.Max(at, order.PaidAt!.Value));
}
