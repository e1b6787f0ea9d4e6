using FsCheck;
using FsCheck.Fluent;
using GuaranteeRules.Tests.Laws.Cases;
using NodaTime;

namespace GuaranteeRules.Tests.Laws.Numbers;

/// <summary>The freight of a return without a reason: up to 24.00 yuan a return on Douyin; under 天猫无忧购 what the listing states, between 10.00 and 30.00 and never more than was paid.</summary>
public sealed class FreightHasItsBounds
{
    private static readonly Money Cap = Money.FromYuan(24.00m);
    private static readonly Money Floor = Money.FromYuan(10.00m);
    private static readonly Money Ceiling = Money.FromYuan(30.00m);

    [Fact]
    public void On_Douyin_the_actual_freight_up_to_24_yuan_for_each_return() =>
        Law.Holds(
            Returns("douyin", "douyin.safe-shopping"),
            @case => Trial.All(Judged.Decide(@case).Decisions.Zip(@case.Claims, (decision, claim) => Is(decision, Money.Min(Paid(claim), Cap)))),
            count: 600,
            atLeast: 600,
            new Boundary("24.00 yuan", @case => @case.Claims.Select(claim => Paid(claim).Fen - Cap.Fen)));

    [Fact]
    public void Under_a_stated_subsidy_no_less_than_10_no_more_than_30_and_no_more_than_was_paid() =>
        Law.Holds(
            Returns("tmall", "tmall.worry-free"),
            @case => @case.Lines[0].Terms.FreightSubsidy is not { } stated
                ? Trial.Vacuous
                : Trial.All(Judged.Decide(@case).Decisions.Zip(@case.Claims, (decision, claim) => Is(decision, Money.Min(Money.Min(Money.Max(stated, Floor), Ceiling), Paid(claim))))),
            count: 800,
            atLeast: 400,
            new Boundary("a subsidy of 10.00 yuan", @case => @case.Lines[0].Terms.FreightSubsidy is { } stated ? [stated.Fen - Floor.Fen] : []),
            new Boundary("a subsidy of 30.00 yuan", @case => @case.Lines[0].Terms.FreightSubsidy is { } stated ? [stated.Fen - Ceiling.Fen] : []));

    [Fact]
    public void Under_an_unstated_one_what_was_paid_up_to_10_yuan_and_above_that_a_range() =>
        Law.Holds(
            Returns("tmall", "tmall.worry-free"),
            @case => @case.Lines[0].Terms.FreightSubsidy is not null
                ? Trial.Vacuous
                : Trial.All(Judged.Decide(@case).Decisions.Zip(@case.Claims, (decision, claim) => Paid(claim) <= Floor
                    ? Is(decision, Paid(claim))
                    : Trial.Of(
                        Freight(decision) is { Amount: null, Range: { } range } && range == (Floor, Money.Min(Ceiling, Paid(claim))) && decision.Reasons.Any(reason => reason.Code == ReasonCode.CompensationUnspecified),
                        () => Judged.Written([decision])))),
            count: 800,
            atLeast: 150,
            new Boundary("a freight of 10.00 yuan", @case => @case.Claims.Select(claim => Paid(claim).Fen - Floor.Fen)),
            new Boundary("a freight of 30.00 yuan", @case => @case.Claims.Select(claim => Paid(claim).Fen - Ceiling.Fen)));

    /// <summary>Exactly that amount; of 0.00, nothing at all.</summary>
    private static Trial Is(Decision decision, Money expected) => Trial.Of(
        expected.IsZero ? Freight(decision) is null : Freight(decision)?.Amount == expected,
        () => $"Not {expected} but {Judged.Written([decision])}");

    private static Remedy? Freight(Decision decision) => decision.Remedies.FirstOrDefault(remedy => remedy.Head == Head.ReturnFreight);

    private static Money Paid(Claim claim) => claim.ReturnFreight!.Value;

    private static Pool Returns(string platform, string label) => new(
        from placed in Orders.Moment
        let order = Scene.Order(platform, placed)
        from quantity in Draw.Of(1, 2, 3)
        from subsidy in Draw.Optional(70, Amounts.Yuan(0.00m, 9.99m, 10.00m, 10.01m, 20.00m, 29.99m, 30.00m, 30.01m))
        let line = Scene.LineOf(order, Money.FromFen(30_001), quantity, label) with { Terms = new ListingTerms { FreightSubsidy = subsidy } }
        from split in Scene.Split(quantity)
        from freights in Gen.CollectToArray(split, _ => Amounts.Yuan(0.00m, 0.01m, 9.99m, 10.00m, 10.01m, 18.00m, 23.99m, 24.00m, 24.01m, 29.99m, 30.00m, 30.01m, 45.50m))
        select Scene.Of(order, line, split.Select((units, i) =>
            Scene.Claim(Ground.ChangeOfMind, line.SignedAt!.Value + Duration.FromHours(i + 1), units, i + 1) with { ReturnFreight = freights[i] })));
}
