using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace GuaranteeRules.Tests.Laws.Cases;

/// <summary>Prices seen around the payment and around a claim.</summary>
internal static class Quotes
{
    internal static Gen<Quote> Near(Order order, Line line, Claim claim)
    {
        var paid = order.PaidAt ?? order.PlacedAt;
        return from at in Gen.Frequency(
                   (5, Gen.Constant(claim.SubmittedAt - Duration.FromMinutes(1))),
                   (2, Moments.Near(claim.SubmittedAt)),
                   (2, Moments.Near(paid)),
                   (2, Gen.Choose(0, 200).Select(hours => paid + Duration.FromHours(hours))))
               from price in Amounts.AroundUnitPrice(line)
               from kind in Draw.Mostly(80, Gen.Constant(QuoteKind.Public), Gen.Elements(Enum.GetValues<QuoteKind>()))
               select new Quote { Line = line.Id, At = at, UnitPrice = price, Kind = kind };
    }
}
