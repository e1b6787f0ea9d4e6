using GuaranteeRules.Tests.Laws.Cases;
using NodaTime;

namespace GuaranteeRules.Tests.Laws;

/// <summary>The edges of the rules that the cases of all laws must lie on both sides of.</summary>
internal static class Boundaries
{
    internal static readonly Boundary[] All =
    [
        AfterSigning("7 days to change one's mind", Ground.ChangeOfMind, signed => Calendar.EndOfDay(signed, 7)),
        AfterSigning("7 days for the price of a defect", Ground.QualityDefect, signed => Calendar.EndOfDay(signed, 7)),
        AfterSigning("15 days for a defect", Ground.QualityDefect, signed => Calendar.EndOfDay(signed, 15)),
        AfterSigning("15 days for what was described otherwise", Ground.NotAsDescribed, signed => Calendar.EndOfDay(signed, 15)),
        AfterSigning("15 days for a wrong item", Ground.WrongItem, signed => Calendar.EndOfDay(signed, 15)),
        AfterSigning("15 days for a missing item", Ground.MissingItem, signed => Calendar.EndOfDay(signed, 15)),
        AfterSigning("7 days for damage on the way", Ground.TransitDamage, signed => Calendar.EndOfDay(signed, 7)),
        AfterSigning("60 days for an allergy", Ground.Allergy, signed => Calendar.EndOfDay(signed, 60)),
        AfterSigning("24 hours for spoilage", Ground.Spoilage, signed => signed + Duration.FromHours(24)),
        AfterSigning("a year of repair", Ground.Malfunction, signed => Calendar.EndOfMonths(signed, 12)),
        AfterSigning("half a year of the merchant's burden", Ground.Malfunction, signed => Calendar.EndOfMonths(signed, 6)),
        OfClaims("7 days of price protection", Ground.PriceDrop, (order, _) => order.PaidAt is { } paid ? Calendar.EndOfDay(paid, 7) : null),
        OfClaims("the days of price protection that a listing states", Ground.PriceDrop, (order, line) => order.PaidAt is { } paid && line.Terms.PriceProtectionDays is { } days ? Calendar.EndOfDay(paid, days) : null),
        OfClaims("6 hours to call off at once", Ground.CancelUnshipped, (order, _) => order.PlacedAt + Duration.FromHours(6)),
        OfClaims("the shipment, after which nothing is called off", Ground.CancelUnshipped, (_, line) => line.ShippedAt),
        Boundary.InTime("the payment before 16:00", @case => @case.Order.PaidAt is { } paid ? [(paid, Calendar.At(Calendar.DayOf(paid), new LocalTime(16, 0)))] : []),
        OfLines("the shipment on the same day", (order, line) => (line.ShippedAt, Calendar.EndOfDay(order.PaidAt ?? order.PlacedAt, 0))),
        OfLines("the shipment within 24 hours", (order, line) => (line.ShippedAt, (order.PaidAt ?? order.PlacedAt) + Duration.FromHours(24))),
        OfLines("the delivery on the next day", (order, line) => (line.SignedAt, Calendar.EndOfDay(order.PaidAt ?? order.PlacedAt, 1))),
        OfLines("the delivery on the second day", (order, line) => (line.SignedAt, Calendar.EndOfDay(order.PaidAt ?? order.PlacedAt, 2))),
        OfLines("the delivery by the promised instant", (_, line) => (line.SignedAt, line.Terms.PromisedBy)),
        Boundary.InTime("the slots of three days", @case => @case.Claims.SelectMany(claim => claim.Pickup?.Slot is { } slot ? new[] { (slot, (Instant?)Calendar.EndOfDay(claim.SubmittedAt, 3)) } : [])),
        Boundary.InTime("the answer within 24 hours", @case => @case.Claims.SelectMany(claim => claim.Review?.At is { } at ? new[] { (at, (Instant?)(claim.SubmittedAt + Duration.FromHours(24))) } : [])),
        OfAmounts("300.00 yuan of a line", 30_000, @case => @case.Lines.Select(line => (Money?)line.Paid)),
        OfAmounts("24.00 yuan of freight", 2_400, @case => @case.Claims.Select(claim => claim.ReturnFreight)),
        OfAmounts("a stated subsidy of 30.00 yuan", 3_000, @case => @case.Lines.Select(line => line.Terms.FreightSubsidy)),
        OfAmounts("a stated subsidy of 10.00 yuan", 1_000, @case => @case.Lines.Select(line => line.Terms.FreightSubsidy)),
        OfAmounts("a deposit of 1000.00 yuan", 100_000, @case => @case.Order.Merchant.Enrolments.Select(enrolment => (Money?)enrolment.Deposit)),
        new("5,000 g together", @case => @case.Claims.SelectMany(claim => @case.LineOf(claim) is { UnitWeightGrams: { } grams } line ? new[] { ((long)grams * (claim.Quantity ?? line.Quantity)) - 5_000 } : [])),
        new("an estimate of a unit's price", @case => @case.Claims.SelectMany(claim => claim.Repair?.Estimate is { } estimate ? new[] { estimate.Fen - (@case.LineOf(claim).Paid.Fen / @case.LineOf(claim).Quantity) } : [])),
        new("2 failed repairs", @case => @case.Claims.SelectMany(claim => claim.Repair is { } repair ? new[] { repair.FailedRepairs - 2L } : [])),
        new("30 days in repair", @case => @case.Claims.SelectMany(claim => claim.Repair is { } repair ? new[] { repair.DaysInRepair - 30L } : [])),
    ];

    private static Boundary AfterSigning(string name, Ground ground, Func<Instant, Instant> end) =>
        OfClaims(name, ground, (_, line) => line.SignedAt is { } signed ? end(signed) : null);

    private static Boundary OfClaims(string name, Ground ground, Func<Order, Line, Instant?> edge) => Boundary.InTime(
        name,
        @case => @case.Claims.Where(claim => claim.Ground == ground).Select(claim => (claim.SubmittedAt, edge(@case.Order, @case.LineOf(claim)))));

    private static Boundary OfLines(string name, Func<Order, Line, (Instant? At, Instant? Edge)> instants) => Boundary.InTime(
        name,
        @case => @case.Lines.Select(line => instants(@case.Order, line)).Where(x => x.At is not null).Select(x => (x.At!.Value, x.Edge)));

    private static Boundary OfAmounts(string name, long fen, Func<Case, IEnumerable<Money?>> amounts) =>
        new(name, @case => amounts(@case).OfType<Money>().Select(amount => amount.Fen - fen));
}
