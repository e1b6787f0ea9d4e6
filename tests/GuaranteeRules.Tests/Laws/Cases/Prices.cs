using FsCheck;
using FsCheck.Fluent;
using GuaranteeRules.Facts;
using NodaTime;

namespace GuaranteeRules.Tests.Laws.Cases;

/// <summary>Quotes around the payment and around the claims, and what was given before the case.</summary>
internal static class Prices
{
    internal static Gen<Quote> Quote(Order order, Line line, Claim claim)
    {
        var paid = order.PaidAt ?? order.PlacedAt;
        return from at in Gen.Frequency(
                   (4, Gen.Constant(claim.SubmittedAt - Duration.FromHours(1))),
                   (2, Moments.Near(claim.SubmittedAt)),
                   (2, Moments.Near(paid)),
                   (2, Gen.Choose(0, 200).Select(hours => paid + Duration.FromHours(hours))))
               from price in Amounts.AroundUnitPrice(line)
               from kind in Draw.Mostly(80, Gen.Constant(QuoteKind.Public), Gen.Elements(Enum.GetValues<QuoteKind>()))
               select new Quote { Line = line.Id, At = at, UnitPrice = price, Kind = kind };
    }

    /// <summary>A refund of some units' share, a difference, or something else; never more than was paid for the units.</summary>
    internal static Gen<Payout> Payout(Order order, Line line) =>
        from head in Draw.Mostly(60, Draw.Of(Head.Refund, Head.PriceDifference), Gen.Elements(Enum.GetValues<Head>()))
        from quantity in Draw.Optional(85, Gen.Choose(0, line.Quantity))
        from percent in Draw.Of(100, 100, 50, 10)
        from hours in Draw.Optional(80, Gen.Choose(0, 100))
        from claim in Draw.Optional(50, Gen.Constant(new ClaimId("k-earlier")))
        select new Payout
        {
            Line = line.Id,
            Head = head,
            Amount = InKind(head) ? Money.Zero : Money.FromFen(line.Paid.Share(quantity ?? line.Quantity, line.Quantity).Fen * percent / 100),
            Quantity = quantity,
            At = hours is { } after ? order.PlacedAt + Duration.FromHours(after) : null,
            Claim = claim,
        };

    private static bool InKind(Head head) => head is Head.Exchange or Head.Reship or Head.Repair or Head.Replacement or Head.Loaner or Head.DoorPickup or Head.Service or Head.Enforcement;
}
