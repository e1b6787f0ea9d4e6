using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace GuaranteeRules.Tests.Laws.Cases;

/// <summary>Deliveries and shipments that never came, of lines that were refunded around the promised instant.</summary>
internal static class BrokenPromises
{
    /// <summary>All units refunded, by one payout.</summary>
    internal static Pool RefundedAround { get; } = new(Late);

    /// <summary>The promised instant.</summary>
    internal static Instant Due(Case @case) => @case.Claims[0].Ground == Ground.LateDelivery
        ? Calendar.EndOfDay(@case.Order.PaidAt!.Value, 1)
        : @case.Order.PaidAt!.Value + Duration.FromHours(24);

    private static Gen<Case> Late =>
        from placed in Orders.Moment
        from ground in Draw.Of(Ground.LateDelivery, Ground.LateShipment)
        let isDelivery = ground == Ground.LateDelivery
        let order = Scene.Order(isDelivery ? "tmall" : "douyin", placed)
        let line = Scene.LineOf(order, Money.FromFen(30_000), 3, isDelivery ? "tmall.worry-free" : "douyin.safe-shopping") with
        {
            ShippedAt = null,
            SignedAt = null,
            Terms = new ListingTerms { DeliveryPromise = isDelivery ? DeliveryPromise.NextDay : null, LateCompensation = Money.FromFen(500) },
            Services = isDelivery ? [] : [new ClauseId("douyin.safe-shopping.ship-24h")],
        }
        let @case = Scene.Of(order, line, Scene.Claim(ground, order.PaidAt!.Value + Duration.FromDays(9)))
        from back in Gen.Frequency((3, Moments.Near(Due(@case)).Select(at => (Instant?)at)), (1, Draw.Of<Instant?>(null, order.PaidAt, order.PaidAt + Duration.FromDays(5))))
        select @case with { Payouts = [new Payout { Line = line.Id, Head = Head.Refund, Amount = line.Paid, Quantity = 3, At = back }] };
}
