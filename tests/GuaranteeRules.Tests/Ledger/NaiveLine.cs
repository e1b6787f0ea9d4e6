namespace GuaranteeRules.Tests.Ledger;

/// <summary>The ledger of a line as the law tells it, unit by unit and in fractions of a fen: slow, and obviously right.</summary>
internal sealed class NaiveLine
{
    private static readonly Head[] Exclusive = [Head.Refund, Head.Exchange, Head.Reship, Head.Replacement];

    private static readonly string[] InOrderOfReasons = ["claim.conflict", "item.returned", "claim.already-refunded", "claim.duplicate"];

    private readonly List<NaiveUnit> units;
    private decimal unrefunded;

    internal NaiveLine(long paid, int quantity)
    {
        units = [.. Enumerable.Range(0, quantity).Select(_ => new NaiveUnit())];
        unrefunded = paid;
    }

    /// <summary>Whether every amount has been whole fen so far, so that nothing was ever rounded.</summary>
    internal bool IsWhole => units.All(unit => IsInteger(unit.Given)) && IsInteger(unrefunded) && (Held.Count == 0 || IsInteger(Share));

    private List<NaiveUnit> Held => [.. units.Where(unit => !unit.Had.Contains(Head.Refund))];

    private decimal Share => unrefunded / Held.Count;

    private decimal Outstanding => Math.Max(0, unrefunded - Held.Sum(unit => unit.Given));

    internal int Left(Head head, bool repairIsOver) => units.Count(unit => Bar(unit, head, repairIsOver) is null);

    internal decimal RefundFor(int count)
    {
        var taken = Taken(Head.Refund, count, repairIsOver: false);
        return taken.Count == 0 ? 0 : Math.Min(Math.Max(0, (Share * count) - taken.Sum(unit => unit.Given)), Outstanding);
    }

    internal decimal DropFor(int count, decimal unitPrice) =>
        Math.Min(Taken(Head.PriceDifference, count, repairIsOver: false).Sum(unit => Math.Max(0, Share - unitPrice - unit.Given)), Outstanding);

    internal void Refund(int count, decimal amount)
    {
        var taken = Taken(Head.Refund, count, repairIsOver: false);
        if (taken.Count > 0)
        {
            unrefunded = Math.Max(0, unrefunded - Math.Max(Share * taken.Count, amount + taken.Sum(unit => unit.Given)));
            taken.ForEach(unit => unit.Had.Add(Head.Refund));
        }
    }

    /// <summary>Fills those who had least, as water does.</summary>
    internal void Level(int count, decimal amount)
    {
        var taken = Taken(Head.PriceDifference, count, repairIsOver: false);
        while (amount > 0 && taken.Count > 0)
        {
            var least = taken.Min(unit => unit.Given);
            var lowest = taken.Where(unit => unit.Given == least).ToList();
            var next = taken.Where(unit => unit.Given > least).Select(unit => unit.Given).DefaultIfEmpty(decimal.MaxValue).Min();
            var each = Math.Min(amount / lowest.Count, next - least);
            lowest.ForEach(unit => unit.Give(Head.PriceDifference, each));
            amount -= each * lowest.Count;
        }
    }

    internal void SpreadEvenly(int count, decimal amount)
    {
        var taken = Taken(Head.PartialRefund, count, repairIsOver: false);
        taken.ForEach(unit => unit.Give(Head.PartialRefund, amount / taken.Count));
    }

    internal void Mark(Head head, int count, bool repairIsOver) => Taken(head, count, repairIsOver).ForEach(unit => unit.Had.Add(head));

    /// <summary>The reasons of the units claimed for that cannot get a head, with their numbers.</summary>
    internal SortedDictionary<string, int> Bars(Head head, int claimed, bool repairIsOver)
    {
        var bars = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var barred = units.Select(unit => Bar(unit, head, repairIsOver)).OfType<string>().OrderBy(code => Array.IndexOf(InOrderOfReasons, code));
        foreach (var code in barred.Take(Math.Max(0, claimed - Left(head, repairIsOver))))
        {
            bars[code] = bars.GetValueOrDefault(code) + 1;
        }

        return bars;
    }

    private static string? Bar(NaiveUnit unit, Head head, bool repairIsOver)
    {
        var had = unit.Had;
        if (head is Head.PriceDifference or Head.PartialRefund)
        {
            return had.Contains(Head.Refund) ? "item.returned" : null;
        }

        if (head == Head.Repair)
        {
            return had.Contains(Head.Refund) ? "item.returned" : had.Contains(Head.Repair) && !repairIsOver ? "claim.duplicate" : null;
        }

        return had.Contains(head) ? (head == Head.Refund ? "claim.already-refunded" : "claim.duplicate") : had.Any(Exclusive.Contains) ? "claim.conflict" : null;
    }

    private List<NaiveUnit> Taken(Head head, int count, bool repairIsOver)
    {
        var can = units.Where(unit => Bar(unit, head, repairIsOver) is null).ToList();
        var again = head == Head.Repair ? can.Where(unit => unit.Had.Contains(Head.Repair)).ToList() : [];
        var beyond = units.Except(can).Where(unit => !unit.Had.Contains(head));
        return [.. InOrder(can.Except(again)).Concat(InOrder(again)).Concat(InOrder(beyond)).Take(count)];
    }

    private static IEnumerable<NaiveUnit> InOrder(IEnumerable<NaiveUnit> some) => some.OrderBy(unit => unit.Given).ThenBy(unit => unit.Bits);

    private static bool IsInteger(decimal value) => decimal.Truncate(value) == value;

    private sealed class NaiveUnit
    {
        internal HashSet<Head> Had { get; } = [];

        internal decimal Given { get; private set; }

        /// <summary>Among units that were given alike, those that had less come first.</summary>
        internal int Bits => Had.Sum(head => 1 << (int)head);

        internal void Give(Head head, decimal amount)
        {
            Given += amount;
            if (amount > 0)
            {
                Had.Add(head);
            }
        }
    }
}
