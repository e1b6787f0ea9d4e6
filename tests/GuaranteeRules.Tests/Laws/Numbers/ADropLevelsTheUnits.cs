using FsCheck;
using FsCheck.Fluent;
using GuaranteeRules.Tests.Laws.Cases;
using NodaTime;

namespace GuaranteeRules.Tests.Laws.Numbers;

/// <summary>A price difference goes to the units that had the least, and levels them: however claims and payouts are split, every unit ends where it would have in one go.</summary>
/// <remarks>Units cost whole fen here, so that what each of them was given can be counted unit by unit beside the library.</remarks>
public sealed class ADropLevelsTheUnits
{
    private static readonly Pool Drops = new(Falling());

    [Fact]
    public void Every_claim_gets_what_its_units_lack_and_every_refund_what_is_left_of_theirs() =>
        Law.Holds(Drops, IsCountedUnitByUnit, count: 3_000, atLeast: 2_500);

    [Fact]
    public void What_is_given_unit_by_unit_comes_to_what_is_given_in_one_go() =>
        Law.Holds(
            Drops,
            drawn =>
            {
                var line = drawn.Lines[0];
                var lowest = drawn.Quotes.Min(quote => quote.UnitPrice);
                var at = drawn.Claims.Max(claim => claim.SubmittedAt) + Duration.FromMinutes(1);
                Quote[] quotes = [.. drawn.Quotes, new Quote { Line = line.Id, At = at, UnitPrice = lowest, Kind = QuoteKind.Public }];
                var drops = drawn.Claims.Where(claim => claim.Ground == Ground.PriceDrop);
                var last = Enumerable.Range(1, line.Quantity).Select(i => Scene.Claim(Ground.PriceDrop, at + Duration.FromSeconds(i), 1, 100 + i));
                var @case = drawn with { Quotes = [.. quotes], Claims = [.. drops, .. last] };
                var given = Judged.Decide(@case).Decisions.Aggregate(Money.Zero, (sum, decision) => sum + decision.SumOf(Head.PriceDifference)) + drawn.Payouts.Aggregate(Money.Zero, (sum, payout) => sum + (payout.Amount ?? Money.Zero));
                var whole = line.Paid - (lowest * line.Quantity);
                return Overpaid(drawn, lowest) ? Trial.Vacuous : Trial.Of(given == whole, () => $"Given {given} in all, not {whole}.");
            },
            count: 2_000,
            atLeast: 500);

    private static bool Overpaid(Case @case, Money lowest) =>
        Accounts.After(@case, @case.Claims.Count).Any(account => account.Given > @case.Lines[0].Paid.Fen / @case.Lines[0].Quantity - lowest.Fen) || @case.Claims.Any(claim => claim.Ground != Ground.PriceDrop);

    private static Trial IsCountedUnitByUnit(Case @case)
    {
        var decisions = Judged.Decide(@case).Decisions;
        return Trial.All(@case.Claims.Select((claim, i) =>
        {
            var expected = Accounts.Due(@case, i);
            var given = decisions[i].SumOf(Head.PriceDifference, Head.Refund).Fen;
            return Trial.Of(given == expected, () => $"{claim.Id} is given {given} fen, not {expected}.");
        }));
    }

    private static Gen<Case> Falling() =>
        from placed in Orders.Moment
        let order = Scene.Order("tmall", placed)
        from quantity in Draw.Of(2, 3, 4, 6)
        from unit in Gen.Choose(100, 20_000)
        let line = Scene.LineOf(order, Money.FromFen(unit * quantity), quantity, "tmall.worry-free")
        from levels in Draw.Several(0, 2, Draw.Of(5, 10, 20, 40).SelectMany(percent => Gen.Choose(1, quantity).Select(units => (Level: unit * percent / 100, Units: units))))
        from count in Gen.Choose(1, 4)
        from claimed in Gen.CollectToArray(Enumerable.Range(1, count), number => ClaimOn(line, number, quantity))
        from prices in Gen.CollectToArray(claimed, _ => Gen.Choose(0, 100).Select(percent => unit * percent / 100))
        select Scene.Of(order, line, claimed) with
        {
            Quotes = [.. claimed.Select((claim, i) => new Quote { Line = line.Id, At = claim.SubmittedAt, UnitPrice = Money.FromFen(prices[i]), Kind = QuoteKind.Public })],
            Payouts = [.. Accounts.Payouts(line, levels)],
        };

    private static Gen<Claim> ClaimOn(Line line, int number, int quantity) =>
        from ground in Draw.Of(Ground.PriceDrop, Ground.PriceDrop, Ground.PriceDrop, Ground.ChangeOfMind)
        from units in Gen.Choose(1, quantity)
        select Scene.Claim(ground, line.SignedAt!.Value + Duration.FromHours(number), units, number);
}
