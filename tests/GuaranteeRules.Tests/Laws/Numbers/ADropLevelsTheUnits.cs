using FsCheck;
using FsCheck.Fluent;
using GuaranteeRules.Tests.Laws.Cases;
using NodaTime;

namespace GuaranteeRules.Tests.Laws.Numbers;

/// <summary>A price difference goes to the units that had the least, and levels them: however claims and payouts are split, every unit ends where it would have in one go.</summary>
/// <remarks>Units cost whole fen here, so that what each of them was given can be counted unit by unit beside the library.</remarks>
public sealed class ADropLevelsTheUnits
{
    private static readonly Pool Drops = new(Falling(Draw.Of(Ground.PriceDrop)));
    private static readonly Pool DropsAndReturns = new(Falling(Draw.Of(Ground.PriceDrop, Ground.PriceDrop, Ground.ChangeOfMind)));

    [Fact]
    public void Every_claim_gets_what_its_units_lack_and_every_refund_what_is_left_of_theirs() =>
        Law.Holds(
            DropsAndReturns,
            @case =>
            {
                var due = Accounts.Settle(@case).Due;
                return Trial.All(Judged.Decide(@case).Decisions.Select((decision, i) => decision.SumOf(Head.PriceDifference, Head.Refund).Fen is var given && given == due[i]
                    ? Trial.Held
                    : Trial.Broken($"{decision.Claim} is given {given} fen, not {due[i]}.")));
            },
            count: 3_000,
            atLeast: 3_000);

    [Fact]
    public void Unit_by_unit_comes_to_the_same_as_in_one_go() =>
        Law.Holds(
            Drops,
            drawn =>
            {
                var (line, lowest) = (drawn.Lines[0], drawn.Quotes.Min(quote => quote.UnitPrice));
                if (Accounts.Settle(drawn).After.Most > (line.Paid.Fen / line.Quantity) - lowest.Fen)
                {
                    // What a payout gave above the drop stays with its unit.
                    return Trial.Vacuous;
                }

                var from = drawn.Claims.Max(claim => claim.SubmittedAt);
                var last = Enumerable.Range(1, line.Quantity).Select(i => Scene.Claim(Ground.PriceDrop, from + Duration.FromMinutes(i), 1, 100 + i));
                var result = Judged.Decide(drawn with { Quotes = [.. drawn.Quotes, Seen(line, from + Duration.FromSeconds(1), lowest)], Claims = [.. drawn.Claims, .. last] });
                var given = drawn.Payouts.Aggregate(Money.Zero, (sum, payout) => sum + payout.Amount!.Value);
                given = result.Decisions.Aggregate(given, (sum, decision) => sum + decision.SumOf(Head.PriceDifference));
                var whole = line.Paid - (lowest * line.Quantity);
                return Trial.Of(given == whole, () => $"Given {given} in all, not {whole}.");
            },
            count: 3_000,
            atLeast: 1_500);

    private static Gen<Case> Falling(Gen<Ground> grounds) =>
        from placed in Orders.Moment
        let order = Scene.Order("tmall", placed)
        from quantity in Draw.Of(2, 3, 4, 6)
        from unit in Gen.Choose(100, 20_000)
        let line = Scene.LineOf(order, Money.FromFen(unit * quantity), quantity, "tmall.worry-free")
        from steps in Draw.Several(0, 3, Step(unit, quantity))
        from count in Gen.Choose(1, 4)
        from claimed in Gen.CollectToArray(Enumerable.Range(1, count), number => ClaimOn(line, grounds, number))
        from prices in Gen.CollectToArray(claimed, _ => Gen.Choose(0, 100).Select(percent => Money.FromFen(unit * percent / 100)))
        select Scene.Of(order, line, claimed) with
        {
            Quotes = [.. claimed.Select((claim, i) => Seen(line, claim.SubmittedAt, prices[i]))],
            Payouts = [.. Accounts.Payouts(line, order.PlacedAt, steps)],
        };

    private static Gen<(Head Head, int Fen, int Units)> Step(int unit, int quantity) =>
        from head in Draw.Of(Head.PriceDifference, Head.PriceDifference, Head.PartialRefund)
        from percent in Draw.Of(5, 10, 20, 40)
        from units in Gen.Choose(1, quantity)
        select (head, unit * percent / 100, units);

    private static Gen<Claim> ClaimOn(Line line, Gen<Ground> grounds, int number) =>
        from ground in grounds
        from units in Gen.Choose(1, line.Quantity)
        select Scene.Claim(ground, line.SignedAt!.Value + Duration.FromHours(number), units, number);

    private static Quote Seen(Line line, Instant at, Money price) => new() { Line = line.Id, At = at, UnitPrice = price, Kind = QuoteKind.Public };
}
