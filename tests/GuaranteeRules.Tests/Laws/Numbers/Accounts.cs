using NodaTime;

namespace GuaranteeRules.Tests.Laws.Numbers;

/// <summary>What each unit of a line has had of its price, counted one by one: another way to reckon than the library's groups.</summary>
/// <remarks>For lines of one case whose units cost whole fen, whose claims all name their units, and whose quotes stand in the claims' order, each seen with its claim.</remarks>
internal sealed class Accounts
{
    private readonly Line line;
    private readonly List<Account> units;

    private Accounts(Line line)
    {
        this.line = line;
        units = [.. Enumerable.Range(0, line.Quantity).Select(_ => new Account())];
    }

    /// <summary>What the unit that was given the most of its price has had, in fen.</summary>
    internal long Most => units.Max(unit => unit.Given);

    private long Price => line.Paid.Fen / line.Quantity;

    /// <summary>What each claim of a case is due, in fen, and how the units stand in the end.</summary>
    internal static (List<long> Due, Accounts After) Settle(Case @case)
    {
        var accounts = new Accounts(@case.Lines[0]);
        foreach (var payout in @case.Payouts)
        {
            accounts.Take(payout);
        }

        return ([.. @case.Claims.Select((claim, i) => accounts.Settle(claim, @case.Quotes[i].UnitPrice.Fen))], accounts);
    }

    /// <summary>Payouts that each lift the units with the least up to a level, or give each of them that much; every unit ends with whole fen.</summary>
    internal static IEnumerable<Payout> Payouts(Line line, Instant from, IEnumerable<(Head Head, int Fen, int Units)> steps)
    {
        var accounts = new Accounts(line);
        foreach (var (head, fen, count) in steps)
        {
            var least = accounts.Least().Take(count).ToList();
            var each = least.Select(unit => head == Head.PriceDifference ? Math.Max(0, fen - unit.Given) : Math.Min(fen, accounts.Price - unit.Given)).ToList();
            var amount = head == Head.PriceDifference ? each.Sum() : each.Min() * count;
            if (amount > 0)
            {
                from += Duration.FromHours(1);
                var payout = new Payout { Line = line.Id, Head = head, Amount = Money.FromFen(amount), Quantity = count, At = from };
                accounts.Take(payout);
                yield return payout;
            }
        }
    }

    private void Take(Payout payout)
    {
        var least = Least().Take(payout.Quantity!.Value).ToList();
        if (payout.Head == Head.PriceDifference)
        {
            Level(least, payout.Amount!.Value.Fen);
        }
        else
        {
            least.ForEach(unit => unit.Given += payout.Amount!.Value.Fen / least.Count);
        }
    }

    private long Settle(Claim claim, long quoted)
    {
        var due = 0L;
        foreach (var unit in Least().Take(claim.Quantity!.Value).ToList())
        {
            if (claim.Ground == Ground.PriceDrop)
            {
                var drop = Math.Max(0, Price - quoted - unit.Given);
                (unit.Given, due) = (unit.Given + drop, due + drop);
            }
            else
            {
                (unit.IsRefunded, due) = (true, due + Price - unit.Given);
            }
        }

        return due;
    }

    private IEnumerable<Account> Least() => units.Where(unit => !unit.IsRefunded).OrderBy(unit => unit.Given);

    /// <summary>Fills up those with the least until all is given, as water would.</summary>
    private static void Level(List<Account> least, long amount)
    {
        for (var filled = 1; filled <= least.Count; filled++)
        {
            var room = filled == least.Count ? amount : (least[filled].Given - least[filled - 1].Given) * filled;
            var poured = Math.Min(room, amount);
            least.Take(filled).ToList().ForEach(unit => unit.Given += poured / filled);
            amount -= poured;
        }
    }

    private sealed class Account
    {
        internal long Given { get; set; }

        internal bool IsRefunded { get; set; }
    }
}
