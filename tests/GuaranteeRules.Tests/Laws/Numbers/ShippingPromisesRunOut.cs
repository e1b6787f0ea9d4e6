using FsCheck;
using FsCheck.Fluent;
using GuaranteeRules.Tests.Laws.Cases;
using NodaTime;

namespace GuaranteeRules.Tests.Laws.Numbers;

/// <summary>当日发 is for what is paid before 16:00 and is broken at 24:00 of that day; 24小时发货 is broken after the 24th hour. Both run from the payment.</summary>
public sealed class ShippingPromisesRunOut
{
    private static readonly LocalTime CutOff = new(16, 0);

    [Fact]
    public void The_same_day_for_what_was_paid_before_16_o_clock() =>
        Law.Holds(
            Shipments("same-day-shipping"),
            @case => IsLate(@case, PaidAt(@case) < CutOffOf(@case) && ShippedOrJudged(@case) >= Calendar.EndOfDay(PaidAt(@case), 0)),
            count: 1_200,
            atLeast: 1_200,
            Boundary.InTime("16:00", @case => [(PaidAt(@case), CutOffOf(@case))]),
            Boundary.InTime("24:00", @case => PaidAt(@case) < CutOffOf(@case) ? [(ShippedOrJudged(@case), Calendar.EndOfDay(PaidAt(@case), 0))] : []));

    [Fact]
    public void Within_24_hours_and_including_the_last() =>
        Law.Holds(
            Shipments("ship-24h"),
            @case => IsLate(@case, ShippedOrJudged(@case) > PaidAt(@case) + Duration.FromHours(24)),
            count: 1_200,
            atLeast: 1_200,
            Boundary.InTime("24 hours", @case => [(ShippedOrJudged(@case), PaidAt(@case) + Duration.FromHours(24))]));

    private static Trial IsLate(Case @case, bool expected)
    {
        var result = Judged.Decide(@case);
        var given = result.Decisions[0].Remedies.Any(remedy => remedy.Head == Head.LateShipment);
        var breached = result.Breaches.Any(breach => breach.Reason.Code == ReasonCode.MerchantLateShipment);
        return Trial.Of(given == expected && breached == expected, () => $"Paid at {PaidAt(@case)}, shipped or judged at {ShippedOrJudged(@case)}: {Judged.Written(result)}");
    }

    private static Instant PaidAt(Case @case) => @case.Order.PaidAt!.Value;

    private static Instant CutOffOf(Case @case) => Calendar.At(Calendar.DayOf(PaidAt(@case)), CutOff);

    private static Instant ShippedOrJudged(Case @case) => @case.Lines[0].ShippedAt ?? @case.InstantOfJudging;

    private static Pool Shipments(string service) => new(
        from day in Orders.Moment.Select(Calendar.DayOf)
        from paid in Gen.Frequency((5, Moments.Near(Calendar.At(day, CutOff))), (4, Gen.Choose(1, 23).Select(hour => Calendar.At(day, new LocalTime(hour, 30)))))
        from earlier in Draw.Of(Duration.Zero, Duration.FromMinutes(1), Duration.FromHours(1))
        let order = Scene.Order("douyin", paid - earlier) with { PaidAt = paid }
        from edge in Draw.Of(Calendar.EndOfDay(paid, 0), paid + Duration.FromHours(24))
        from at in Gen.Frequency((4, Moments.Near(edge)), (1, Gen.Choose(1, 60).Select(hours => paid + Duration.FromHours(hours))))
        from isShipped in Draw.Chance(60)
        let line = Scene.LineOf(order, Money.FromFen(30_000), 2, "douyin.safe-shopping") with
        {
            Services = [new ClauseId($"douyin.safe-shopping.{service}")],
            ShippedAt = isShipped ? at : null,
            SignedAt = null,
        }
        from later in Draw.Of(Duration.Zero, Duration.FromDays(2))
        select Scene.Of(order, line, Scene.Claim(Ground.LateShipment, at)) with { AsOf = isShipped ? at + later : at });
}
