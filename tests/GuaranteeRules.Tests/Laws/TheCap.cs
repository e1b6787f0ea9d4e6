using GuaranteeRules.Tests.Laws.Cases;
using NodaTime;

namespace GuaranteeRules.Tests.Laws;

/// <summary>Law 12. What is called off on Douyin under 安心购 is refunded at once for lines of up to 300.00 yuan and up to 6 hours after the order was placed, and at no other time.</summary>
public sealed class TheCap
{
    private static readonly Money Cap = Money.FromYuan(300.00m);
    private static readonly Duration SixHours = Duration.FromHours(6);

    private static readonly Boundary[] Edges =
    [
        new("300.00 yuan for the line", @case => [LineOf(@case).Paid.Fen - Cap.Fen]),
        new("300.00 yuan for what is claimed", @case => LineOf(@case).Quantity == 1 ? [] : Own(@case).Select(claim => LineOf(@case).Paid.Share(claim.Quantity ?? LineOf(@case).Quantity, LineOf(@case).Quantity).Fen - Cap.Fen)),
        Boundary.InTime("6 hours after placing", @case => Own(@case).Select(claim => (claim.SubmittedAt, (Instant?)(@case.Order.PlacedAt + SixHours)))),
        Boundary.InTime("6 hours after paying", @case => Own(@case).Where(_ => @case.Order.PaidAt > @case.Order.PlacedAt + Calendar.Tick).Select(claim => (claim.SubmittedAt, @case.Order.PaidAt + SixHours))),
    ];

    [Fact]
    public void A_refund_is_instant_up_to_300_yuan_for_the_line_and_6_hours_after_placing_and_never_else() =>
        Law.Holds(Cancellations.OnDouyin, @case => EachOwn(@case, (claim, decision) => Trial.Of(
            IsInstant(decision) == IsWithin(@case, claim),
            () => $"{claim.Id} of a line of {LineOf(@case).Paid}, {claim.SubmittedAt - @case.Order.PlacedAt} after placing, is {(IsInstant(decision) ? "" : "not ")}refunded at once.")), count: 3_000, atLeast: 3_000, Edges);

    [Fact]
    public void What_is_not_instant_is_called_off_on_approval_and_says_why_unless_it_is_custom_made() =>
        Law.Holds(Cancellations.OnDouyin, @case => EachOwn(@case, (claim, decision) => IsWithin(@case, claim) ? Trial.Vacuous : Trial.Of(
            LineOf(@case).Is(Trait.CustomMade)
                ? decision.Outcome == Outcome.Ineligible
                : Refunds(decision).Any(refund => refund.Timing == Timing.OnApproval) && decision.Reasons.Any(reason => reason.Code == (LineOf(@case).Paid > Cap ? ReasonCode.AmountOverCap : ReasonCode.WindowExpired)),
            () => Judged.Written([decision]))), count: 3_000, atLeast: 1_500, Edges);

    [Fact]
    public void However_it_is_split_the_whole_price_comes_back() =>
        Law.Holds(Cancellations.OnDouyin, @case => @case.Payouts.Count > 0 || LineOf(@case).Is(Trait.CustomMade)
            ? Trial.Vacuous
            : Trial.Of(
                Judged.Decide(@case).Decisions.Where(decision => Own(@case).Any(claim => claim.Id == decision.Claim)).Aggregate(Money.Zero, (sum, decision) => Refunds(decision).Aggregate(sum, (all, refund) => all + refund.Amount!.Value)) == LineOf(@case).Paid,
                () => Judged.Written(@case)), count: 2_000, atLeast: 1_000);

    private static Trial EachOwn(Case @case, Func<Claim, Decision, Trial> law)
    {
        var decisions = Judged.Decide(@case).Decisions;
        return Trial.All(Own(@case).Select(claim => law(claim, decisions.First(decision => decision.Claim == claim.Id))));
    }

    private static bool IsWithin(Case @case, Claim claim) => LineOf(@case).Paid.Fen <= Cap.Fen && claim.SubmittedAt - @case.Order.PlacedAt <= SixHours;

    private static bool IsInstant(Decision decision) => Refunds(decision).Any(refund => refund.Timing == Timing.Instant);

    private static IEnumerable<Remedy> Refunds(Decision decision) => decision.Remedies.Where(remedy => remedy.Head == Head.Refund && remedy.Quantity > 0);

    private static Line LineOf(Case @case) => @case.Lines.First(line => line.Id == Scene.Line);

    private static IEnumerable<Claim> Own(Case @case) => @case.Claims.Where(claim => claim.Line == Scene.Line && claim.Ground == Ground.CancelUnshipped);
}
