using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace GuaranteeRules.Tests.Laws.Cases;

/// <summary>When a line was shipped and signed for: around what was promised where a promise is claimed on.</summary>
internal static class Journeys
{
    internal static Gen<(Instant? Shipped, Instant? Signed)> For(Ground ground, Order order, ListingTerms terms)
    {
        var success = order.PaidAt ?? order.PlacedAt;
        return from isShipped in Draw.Chance(ground switch { Ground.CancelUnshipped => 35, Ground.MissingItem => 65, Ground.LateShipment => 75, _ => 96 })
               from shipped in ShippingOf(ground, success)
               from isSigned in Draw.Chance(ground switch { Ground.LateDelivery => 75, Ground.TransitDamage => 85, _ => 96 })
               from signed in SigningOf(ground, success, shipped, terms)
               from inconsistent in Draw.Chance(1)
               select (
                   isShipped ? shipped : (Instant?)null,
                   isShipped && isSigned ? (inconsistent ? shipped - Calendar.Tick : Instant.Max(shipped, signed)) : (Instant?)null);
    }

    private static Gen<Instant> ShippingOf(Ground ground, Instant success)
    {
        var usual = Gen.Choose(1, 40).Select(hours => success + Duration.FromHours(hours));
        var onTheEdge = Moments.Near(Calendar.EndOfDay(success, 0)).Or(Moments.Near(success + Duration.FromHours(24)));
        return ground == Ground.LateShipment
            ? Draw.Mostly(50, onTheEdge, usual)
            : Draw.Mostly(90, usual, Draw.Of(success, success + Calendar.Tick));
    }

    private static Gen<Instant> SigningOf(Ground ground, Instant success, Instant shipped, ListingTerms terms)
    {
        var usual = Gen.Choose(1, 70).Select(hours => shipped + Duration.FromHours(hours));
        var dayEdge = Moments.Near(Calendar.EndOfDay(shipped, 1));
        var promises = Moments.Near(Calendar.EndOfDay(success, 1)).Or(Moments.Near(Calendar.EndOfDay(success, 2)));
        return ground == Ground.LateDelivery
            ? Gen.Frequency((2, promises), (terms.PromisedBy is null ? 0 : 2, Moments.Near(terms.PromisedBy ?? success)), (2, usual))
            : Draw.Mostly(85, usual, dayEdge);
    }
}
