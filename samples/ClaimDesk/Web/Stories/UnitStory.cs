using ClaimDesk.Orders;

namespace ClaimDesk.Web.Stories;

/// <summary>One unit of a line: what it has had, and what is left of its price.</summary>
/// <param name="Line">The line.</param>
/// <param name="Number">Which of its units, from 1.</param>
/// <param name="Price">Its share of what was paid for the line.</param>
/// <param name="Had">What was granted for it, by head, as the case format writes them.</param>
/// <param name="Refunded">What of its price was given back.</param>
public sealed record UnitStory(Line Line, int Number, Money Price, IReadOnlyList<string> Had, Money Refunded)
{
    // Nobody reads a table of thousands; a line of more units is told by its first ones.
    private const int MostUnits = 50;

    /// <summary>What is left of its price.</summary>
    public Money Left => Price.Above(Refunded);

    /// <summary>The units of an order's lines, with the grants given to them in turn: the desk keeps how many units a grant is for, not which.</summary>
    internal static IEnumerable<UnitStory> Of(Case @case, OrderLedger ledger) => @case.Lines.SelectMany(line =>
    {
        var grants = ledger.Grants.Where(grant => grant.Line == line.Id.Value && grant.Quantity > 0).ToList();
        return Enumerable.Range(0, Math.Min(line.Quantity, MostUnits)).Select(unit => Of(line, unit, grants));
    });

    private static UnitStory Of(Line line, int unit, List<GrantEntry> grants)
    {
        var (had, refunded) = (new List<string>(), Money.Zero);
        foreach (var head in grants.GroupBy(grant => grant.Head))
        {
            var first = 0;
            foreach (var grant in head)
            {
                if (unit >= first && unit < first + grant.Quantity)
                {
                    had.Add(grant.Head);
                    refunded += grant.Head == Names<Head>.Of(Head.Refund) ? Share(Money.FromFen(grant.AmountFen ?? 0), unit - first, grant.Quantity) : Money.Zero;
                }

                first += grant.Quantity;
            }
        }

        return new UnitStory(line, unit + 1, Share(line.Paid, unit, line.Quantity), had, refunded);
    }

    /// <summary>The part of one unit, so that all parts add up to the fen.</summary>
    private static Money Share(Money all, int unit, int units) => all.Share(unit + 1, units) - all.Share(unit, units);
}
