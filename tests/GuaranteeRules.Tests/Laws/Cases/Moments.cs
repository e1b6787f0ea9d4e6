using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace GuaranteeRules.Tests.Laws.Cases;

/// <summary>Moments of submission: well inside a window, on both sides of both its ends to the tick, and after it.</summary>
internal static class Moments
{
    /// <summary>An instant, the tick before it and the tick after.</summary>
    internal static Gen<Instant> Near(Instant edge) => Draw.Of(edge - Calendar.Tick, edge, edge + Calendar.Tick);

    /// <summary>When a claim on that ground is submitted.</summary>
    internal static Gen<Instant> Submission(Ground ground, Order order, Line line) =>
        Gen.Elements(Windows(ground, order, line).ToArray()).SelectMany(window => Around(window.From, window.To));

    /// <summary>The windows that may matter for a claim on that ground.</summary>
    internal static IEnumerable<(Instant From, Instant To)> Windows(Ground ground, Order order, Line line)
    {
        var success = order.PaidAt ?? order.PlacedAt;
        var signed = line.SignedAt ?? success;
        var terms = line.Terms;
        var repair = (terms.RepairYears ?? 1) * 12;
        var extended = ((terms.RepairYears ?? 0) * 12) + (terms.ExtendedWarrantyMonths ?? 0);
        var sixHours = order.PlacedAt + Duration.FromHours(6);
        Instant[] ends = ground switch
        {
            Ground.ChangeOfMind => [Calendar.EndOfDay(signed, 7), Calendar.EndOfDay(signed, 7), Calendar.EndOfDay(signed, terms.ReturnDays ?? 7)],
            Ground.QualityDefect or Ground.NotAsDescribed or Ground.WrongItem or Ground.MissingItem => [Calendar.EndOfDay(signed, 7), Calendar.EndOfDay(signed, 15)],
            Ground.Malfunction => [Calendar.EndOfMonths(signed, repair), Calendar.EndOfMonths(signed, extended), Calendar.EndOfMonths(signed, 6)],
            Ground.TransitDamage => [Calendar.EndOfDay(signed, 7)],
            Ground.Spoilage => [signed + Duration.FromHours(24)],
            Ground.Allergy => [Calendar.EndOfDay(signed, 60)],
            _ => [signed + Duration.FromDays(30)],
        };
        return ground switch
        {
            Ground.PriceDrop => [(success, Calendar.EndOfDay(success, 7)), (success, Calendar.EndOfDay(success, terms.PriceProtectionDays ?? 7))],
            Ground.CancelUnshipped => [(success, sixHours), (success, line.ShippedAt ?? sixHours)],
            Ground.MissingItem when line.ShippedAt is null => [(success, success + Duration.FromDays(3))],
            Ground.LateShipment => Due(Calendar.EndOfDay(success, 0), success + Duration.FromHours(24), success + Duration.FromHours(24)),
            Ground.LateDelivery => Due(Calendar.EndOfDay(success, 1), Calendar.EndOfDay(success, 2), terms.PromisedBy ?? Calendar.EndOfDay(success, 1)),
            _ => ends.Select(end => (signed, end)),
        };
    }

    private static Gen<Instant> Around(Instant from, Instant to) =>
        Gen.Frequency(
            (50, Gen.Choose(0, 1_000_000).Select(part => from + Duration.FromTicks((to - from).TotalTicks * part / 1_000_000))),
            (35, Near(to)),
            (8, Gen.Choose(0, 200).Select(hours => to + Duration.FromHours(hours))),
            (8, Near(from))).Select(ToTick);

    private static IEnumerable<(Instant From, Instant To)> Due(params Instant[] dues) =>
        dues.SelectMany(due => new[] { (due - Duration.FromDays(1), due), (due, due + Duration.FromDays(5)) });

    /// <summary>Instants are whole ticks: the case format writes no more digits.</summary>
    private static Instant ToTick(Instant instant) => Instant.FromUnixTimeTicks(instant.ToUnixTimeTicks());
}
