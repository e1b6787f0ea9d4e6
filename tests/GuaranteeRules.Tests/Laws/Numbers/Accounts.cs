namespace GuaranteeRules.Tests.Laws.Numbers;

/// <summary>What each unit of a line has had, counted one by one: another way to reckon than the library's groups. For units of whole fen, whose claims all name their units.</summary>
internal static class Accounts
{
    /// <summary>Payouts of price differences that each lift the units with the least up to a level, where they are below it.</summary>
    internal static IEnumerable<Payout> Payouts(Line line, IEnumerable<(int Level, int Units)> levels)
    {
        var units = Fresh(line);
        // One after another: payouts of one instant have no order of their own.
        var at = line.SignedAt!.Value;
        foreach (var (level, count) in levels)
        {
            var lifted = Least(units).Take(count).ToList();
            var amount = lifted.Sum(unit => Math.Max(0, level - unit.Given));
            lifted.ForEach(unit => unit.Given = Math.Max(level, unit.Given));
            at += NodaTime.Duration.FromMinutes(1);
            if (amount > 0)
            {
                yield return new Payout { Line = line.Id, Head = Head.PriceDifference, Amount = Money.FromFen(amount), Quantity = count, At = at };
            }
        }
    }

    /// <summary>What a claim is due, in fen, after those before it.</summary>
    internal static long Due(Case @case, int claim)
    {
        var units = After(@case, claim);
        return Settle(@case, claim, units);
    }

    /// <summary>The units after the payouts and so many claims.</summary>
    internal static List<Account> After(Case @case, int claims)
    {
        var units = Fresh(@case.Lines[0]);
        foreach (var payout in @case.Payouts)
        {
            Fill([.. Least(units).Take(payout.Quantity!.Value)], payout.Amount!.Value.Fen);
        }

        for (var claim = 0; claim < claims; claim++)
        {
            Settle(@case, claim, units);
        }

        return units;
    }

    private static List<Account> Fresh(Line line) => [.. Enumerable.Range(0, line.Quantity).Select(_ => new Account())];

    private static IEnumerable<Account> Least(List<Account> units) => units.Where(unit => !unit.IsRefunded).OrderBy(unit => unit.Given);

    /// <summary>Gives an amount fen by fen to whoever has the least.</summary>
    private static void Fill(List<Account> units, long amount)
    {
        for (; amount > 0; amount--)
        {
            units.MinBy(unit => unit.Given)!.Given++;
        }
    }

    private static long Settle(Case @case, int number, List<Account> units)
    {
        var (line, claim) = (@case.Lines[0], @case.Claims[number]);
        var price = line.Paid.Fen / line.Quantity;
        var taken = Least(units).Take(claim.Quantity!.Value).ToList();
        var due = 0L;
        foreach (var unit in taken)
        {
            if (claim.Ground == Ground.PriceDrop)
            {
                // The latest price is the one seen with the claim.
                var drop = Math.Max(0, price - @case.Quotes[number].UnitPrice.Fen - unit.Given);
                (unit.Given, due) = (unit.Given + drop, due + drop);
            }
            else
            {
                (unit.IsRefunded, due) = (true, due + Math.Max(0, price - unit.Given));
            }
        }

        return due;
    }

    internal sealed class Account
    {
        internal long Given { get; set; }

        internal bool IsRefunded { get; set; }
    }
}
