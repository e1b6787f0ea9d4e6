using FsCheck;
using FsCheck.Fluent;
using GuaranteeRules.Tests.Laws.Cases;
using NodaTime;

namespace GuaranteeRules.Tests.Laws.Numbers;

/// <summary>假一赔N: N times what was paid for each unit, whatever came back of it before and however the claim is split.</summary>
public sealed class FakesArePaidTheirMultiple
{
    [Theory]
    [InlineData("douyin.safe-shopping", "counterfeit-x3", 3)]
    [InlineData("tmall.worry-free", "counterfeit-x4", 4)]
    [InlineData("taobao.consumer-protection", "counterfeit-x10", 10)]
    public void The_jth_unit_gets_N_times_what_the_first_j_units_cost_more_than_those_before_it(string programme, string clause, int times) =>
        Law.Holds(Fakes(programme, clause), @case => IsPaid(@case, times), count: 400, atLeast: 400);

    private static Trial IsPaid(Case @case, int times)
    {
        var (line, done) = (@case.Lines[0], 0);
        return Trial.All(Judged.Decide(@case).Decisions.Zip(@case.Claims).Select(pair =>
        {
            var (decision, claim) = pair;
            var (before, after) = (line.Paid.Share(done, line.Quantity), line.Paid.Share(done += claim.Quantity!.Value, line.Quantity));
            var expected = (after - before) * times;
            return Trial.Of(decision.SumOf(Head.Multiple) == expected, () => $"{claim.Id} of {claim.Quantity} units is given {decision.SumOf(Head.Multiple)}, not {expected}.");
        }).ToList());
    }

    private static Pool Fakes(string programme, string clause) => new(
        from placed in Orders.Moment
        let order = Scene.Order(programme[..programme.IndexOf('.', StringComparison.Ordinal)], placed)
        from quantity in Draw.Of(1, 2, 3, 7)
        from paid in Gen.Choose(0, 50_000).Select(fen => Money.FromFen(fen))
        let line = Scene.LineOf(order, paid, quantity, programme) with { Services = [new ClauseId($"{programme}.{clause}")] }
        from split in Scene.Split(quantity)
        from back in Gen.Choose(0, quantity)
        from part in Draw.Of(100, 100, 50, 0)
        let given = Money.FromFen(paid.Share(back, quantity).Fen * part / 100)
        from isBack in Draw.Chance(60)
        select Scene.Of(order, line, split.Select((units, i) => Scene.Claim(Ground.Counterfeit, line.SignedAt!.Value + Duration.FromDays(i + 1), units, i + 1))) with
        {
            Payouts = isBack && back > 0 ? [new Payout { Line = line.Id, Head = Head.Refund, Amount = given, Quantity = back }] : [],
        });
}
