using GuaranteeRules.Tests.Laws.Cases;
using NodaTime;

namespace GuaranteeRules.Tests.Laws;

/// <summary>Law 13. A price drop is compensated if and only if it is claimed before 24:00 of the 7th day after the day of payment, or of the day that the listing states.</summary>
public sealed class TheSevenDays
{
    private static readonly Boundary[] Edges =
    [
        Boundary.OfSubmission("24:00 of day 7 after payment", @case => Calendar.EndOfDay(PaidAt(@case), 7)),
        Boundary.OfSubmission("24:00 of day 6 after payment", @case => Calendar.EndOfDay(PaidAt(@case), 6)),
        Boundary.OfSubmission("24:00 of day 8 after payment", @case => Calendar.EndOfDay(PaidAt(@case), 8)),
        Boundary.OfSubmission("7 times 24 hours after payment", @case => PaidAt(@case) + Duration.FromDays(7)),
        Boundary.OfSubmission("24:00 of day 7 after an earlier day of placing", @case => IsOnAnotherDay(@case, @case.Order.PlacedAt) ? Calendar.EndOfDay(@case.Order.PlacedAt, 7) : null),
        Boundary.OfSubmission("24:00 of day 7 after a later day of signing", @case => @case.Lines[0].SignedAt is { } signed && IsOnAnotherDay(@case, signed) ? Calendar.EndOfDay(signed, 7) : null),
    ];

    [Fact]
    public void A_drop_is_compensated_before_the_end_of_day_7_after_the_day_of_payment_and_never_later() =>
        Law.Holds(PriceDrops.Unstated, @case => CompensatedFor(@case, 7), count: 3_000, atLeast: 3_000, Edges);

    [Fact]
    public void Or_of_the_day_that_the_listing_states() =>
        Law.Holds(
            PriceDrops.Stated,
            @case => CompensatedFor(@case, @case.Lines[0].Terms.PriceProtectionDays!.Value),
            count: 2_000,
            atLeast: 2_000,
            Boundary.OfSubmission("24:00 of the last day", @case => Calendar.EndOfDay(PaidAt(@case), @case.Lines[0].Terms.PriceProtectionDays!.Value)));

    private static Trial CompensatedFor(Case @case, int days)
    {
        var end = Calendar.EndOfDay(PaidAt(@case), days);
        var decision = Judged.DecideOne(@case);
        var given = decision.SumOf(Head.PriceDifference);
        var expected = @case.Claims[0].SubmittedAt < end ? Difference(@case) : Money.Zero;
        return Trial.Of(
            given == expected && decision.Outcome == (expected.IsZero ? Outcome.Ineligible : Outcome.Eligible),
            () => $"Claimed at {@case.Claims[0].SubmittedAt}, protected until {end}: given {given}, not {expected}.");
    }

    private static Money Difference(Case @case)
    {
        var (line, units) = (@case.Lines[0], @case.Claims[0].Quantity ?? @case.Lines[0].Quantity);
        return line.Paid.Share(units, line.Quantity) - (@case.Quotes[0].UnitPrice * units);
    }

    private static Instant PaidAt(Case @case) => @case.Order.PaidAt!.Value;

    private static bool IsOnAnotherDay(Case @case, Instant at) => Calendar.DayOf(at) != Calendar.DayOf(PaidAt(@case));
}
