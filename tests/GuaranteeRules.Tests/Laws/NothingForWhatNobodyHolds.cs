using GuaranteeRules.Tests.Laws.Cases;
using NodaTime;

namespace GuaranteeRules.Tests.Laws;

/// <summary>Law 14, third part. Nothing that serves the goods, no late head and no price difference is given for units whose price has come back.</summary>
public sealed class NothingForWhatNobodyHolds
{
    private static readonly Head[] OfWhatIsHeld = [Head.Service, Head.Loaner, Head.Repair, Head.Replacement, Head.LateDelivery, Head.LateShipment, Head.PriceDifference];

    [Fact]
    public void Nothing_of_it_is_given_once_all_units_went_back() =>
        Law.Holds(CaseGenerator.OneClaim, @case => Served(@case with { Payouts = [] }) is []
            ? Trial.Vacuous
            : Judged.DecideOne(@case with { Payouts = [Refunded(@case, @case.LineOf(@case.Claims[0]).Quantity)] }) is var decision
                ? Trial.Of(decision.Outcome == Outcome.Ineligible && !decision.Remedies.Any(remedy => OfWhatIsHeld.Contains(remedy.Head)), () => Judged.Written([decision]))
                : Trial.Vacuous, count: 6_000, atLeast: 500);

    [Fact]
    public void A_price_difference_is_for_the_units_still_held() =>
        Law.Holds(
            CaseGenerator.OneClaim,
            drawn =>
            {
                var @case = drawn with { Payouts = [] };
                var line = @case.LineOf(@case.Claims[0]);
                return @case.Claims[0].Ground != Ground.PriceDrop || !Served(@case).Contains(Head.PriceDifference)
                    ? Trial.Vacuous
                    : Trial.All(Enumerable.Range(1, line.Quantity - 1).Select(back =>
                    {
                        var units = Judged.DecideOne(@case with { Payouts = [Refunded(@case, back)] }).Remedies.Where(remedy => remedy.Head == Head.PriceDifference).Sum(remedy => remedy.Quantity);
                        return Trial.Of(units <= line.Quantity - back, () => $"{units} units of {line.Quantity} after {back} went back.");
                    }));
            },
            count: 6_000,
            atLeast: 60);

    [Fact]
    public void Each_of_these_heads_is_put_to_the_test()
    {
        var served = CaseGenerator.OneClaim.First(Law.CountOr(30_000)).SelectMany(@case => Served(@case with { Payouts = [] })).CountBy(head => head).ToDictionary();
        Assert.DoesNotContain(OfWhatIsHeld, head => served.GetValueOrDefault(head) < 5);
    }

    /// <summary>A refund counts from its payout's instant: who sent all units back later did wait in vain.</summary>
    [Fact]
    public void What_is_late_was_held_at_the_promised_instant() =>
        Law.Holds(
            BrokenPromises.RefundedAround,
            @case =>
            {
                var given = Judged.DecideOne(@case).Remedies.Any(remedy => remedy.Head is Head.LateDelivery or Head.LateShipment);
                return Trial.Of(given == (@case.Payouts[0].At > BrokenPromises.Due(@case)), () => $"Refunded at {@case.Payouts[0].At}, due at {BrokenPromises.Due(@case)}: a compensation is {(given ? "" : "not ")}given.");
            },
            count: 600,
            atLeast: 600,
            Boundary.InTime("the promised instant", @case => [(@case.Payouts[0].At ?? Instant.MinValue + Duration.FromDays(1_000), BrokenPromises.Due(@case))]));

    private static List<Head> Served(Case @case) => [.. Judged.DecideOne(@case).Remedies.Select(remedy => remedy.Head).Where(OfWhatIsHeld.Contains)];

    private static Payout Refunded(Case @case, int units)
    {
        var line = @case.LineOf(@case.Claims[0]);
        return new Payout { Line = line.Id, Head = Head.Refund, Amount = line.Paid.Share(units, line.Quantity), Quantity = units };
    }
}
