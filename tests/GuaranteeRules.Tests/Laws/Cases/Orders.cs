using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace GuaranteeRules.Tests.Laws.Cases;

/// <summary>Orders on days that a calendar stumbles over, at times around the cut-off and around midnight.</summary>
internal static class Orders
{
    private static readonly Gen<LocalDate> Day = Draw.Of(
        new LocalDate(2024, 2, 22), // a week before the leap day
        new LocalDate(2024, 2, 29),
        new LocalDate(2024, 8, 31), // half a year later there is no such day
        new LocalDate(2024, 12, 28),
        new LocalDate(2025, 2, 21),
        new LocalDate(2025, 3, 1),
        new LocalDate(2025, 6, 18),
        new LocalDate(2023, 1, 2)); // the first day of Safe Shopping

    private static readonly Gen<LocalTime> TimeOfDay = Gen.Frequency(
        (1, Gen.Constant(LocalTime.Midnight)),
        (1, Gen.Constant(new LocalTime(16, 0).PlusTicks(-1))),
        (1, Gen.Constant(new LocalTime(16, 0))),
        (1, Gen.Constant(LocalTime.Midnight.PlusTicks(-1))),
        (6, Gen.Choose(0, 86_399).Select(second => LocalTime.FromSecondsSinceMidnight(second))));

    /// <summary>An instant on one of those days.</summary>
    internal static Gen<Instant> Moment { get; } =
        from day in Day
        from time in TimeOfDay
        select Calendar.At(day, time);

    private static readonly Gen<Instant> Placed =
        from moment in Moment
        from eve in Draw.Chance(3) // the last tick before: before Safe Shopping began
        select eve ? Calendar.At(Calendar.DayOf(moment), LocalTime.Midnight) - Calendar.Tick : moment;

    internal static Gen<Order> On(string platform) =>
        from placed in Placed
        from delay in Draw.Mostly(98, Draw.Of(0L, 0L, 1L, 600_000_000L, 72_000_000_000L, 864_000_000_000L), Gen.Constant(-1L))
        from paid in Draw.Chance(95)
        from remote in Draw.Chance(25)
        from freight in Amounts.Yuan(0.00m, 0.00m, 12.00m)
        from credit in Draw.Of(Credit.Ordinary, Credit.Good)
        from merchant in Merchant
        select new Order
        {
            Id = new("o-1"),
            Platform = new(platform),
            PlacedAt = placed,
            PaidAt = paid ? placed + Duration.FromTicks(delay) : null,
            Region = remote ? Region.Remote : Region.Standard,
            Freight = freight,
            Buyer = new Buyer { Id = new("b-1"), Credit = credit },
            Merchant = merchant,
        };

    private static Gen<Merchant> Merchant =>
        from enrolments in Draw.Several(0, 2, Enrolment)
        from lists in Draw.Chance(40)
        from provides in Draw.Each(Listings.Bundle, _ => 90)
        select new Merchant { Id = new("m-1"), Enrolments = enrolments, Provides = lists ? new(provides) : default };

    private static Gen<Enrolment> Enrolment =>
        from service in Draw.Of("taobao.consumer-protection.no-reason-return-7d", "taobao.consumer-protection.counterfeit-x10", "taobao.consumer-protection.transit-damage")
        from deposit in Amounts.Deposit
        from reviewed in Draw.Chance(70)
        select new Enrolment { Service = new ClauseId(service), Deposit = deposit, Reviewed = reviewed };
}
