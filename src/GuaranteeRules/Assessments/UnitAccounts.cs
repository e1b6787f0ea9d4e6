namespace GuaranteeRules.Assessments;

/// <summary>What the units of a line had, and what has come back of their price. Immutable.</summary>
internal sealed class UnitAccounts
{
    private readonly UnitKind[] kinds;

    // What the units that are held were given of their price, in fen.
    private readonly long givenToHeld;

    private UnitAccounts(UnitKind[] kinds, Money unrefunded, int held, long givenToHeld)
    {
        this.kinds = kinds;
        this.givenToHeld = givenToHeld;
        Unrefunded = unrefunded;
        Held = held;
    }

    /// <summary>What was paid for the units that are held: the line's price, less what refunds have used up of it.</summary>
    internal Money Unrefunded { get; }

    /// <summary>Units whose price has not come back.</summary>
    internal int Held { get; }

    internal ReadOnlySpan<UnitKind> Kinds => kinds;

    /// <summary>What can still come back in any way: a fen of rounding, or a payout above a unit's price, must never make it more than was paid.</summary>
    private Money Outstanding => Money.FromFen(Math.Max(0, Unrefunded.Fen - givenToHeld));

    internal static UnitAccounts Open(Line line) =>
        new([new UnitKind(default, line.Quantity, UnitHeap.Of(new UnitGroup(line.Quantity, line.Paid, Money.Zero)))], line.Paid, line.Quantity, 0);

    /// <summary>The share of so many units that can be refunded, less what they were given of it.</summary>
    internal Money RefundFor(int units)
    {
        var parts = new UnitShelf(kinds).Take(Head.Refund, repairIsOver: false, units);
        return Money.Min(Money.FromFen(Math.Max(0, Unrefunded.Share(units, Held).Fen - parts.Given)), Outstanding);
    }

    /// <summary>How far so many held units have become cheaper than what is left of their price, group by group.</summary>
    internal Money DropFor(int units, Money unitPrice)
    {
        var shelf = new UnitShelf(kinds);
        var drop = 0L;
        while (shelf.MostLeft > unitPrice.Fen && shelf.TryTake(Head.PriceDifference, repairIsOver: false, Turn.First, units, out var part))
        {
            drop += part.Group.DropTo(unitPrice);
            units -= part.Group.Count;
        }

        return Money.Min(Money.FromFen(drop), Outstanding);
    }

    /// <summary>After so many units had a head that is no money.</summary>
    internal UnitAccounts Mark(Head head, int units, bool repairIsOver)
    {
        var shelf = new UnitShelf(kinds);
        foreach (var (had, group) in shelf.Take(head, repairIsOver, units).All)
        {
            shelf.Put(had.With(head), group);
        }

        return new UnitAccounts(shelf.Kinds.ToArray(), Unrefunded, Held, givenToHeld);
    }

    /// <summary>After so many units were refunded: that uses up their whole share, also where it was less; where it was more, what they were given.</summary>
    internal UnitAccounts Refund(int count, Money amount)
    {
        var shelf = new UnitShelf(kinds);
        var parts = shelf.Take(Head.Refund, repairIsOver: false, count);
        var given = amount.Fen + parts.Given;
        var used = Math.Max(Unrefunded.Share(parts.Units, Held).Fen, given);
        var left = Unrefunded.Above(Money.FromFen(used));
        var (unused, units) = (Money.FromFen(used - given), parts.Units);
        foreach (var (had, group) in parts.All)
        {
            var part = unused.Share(group.Count, units);
            (unused, units) = (unused - part, units - group.Count);
            shelf.Put(had.With(Head.Refund), group with { Price = group.Given + part });
        }

        var held = Held - parts.Units;
        PriceHeld.Change(shelf, parts.Price - (Unrefunded - left).Fen, held, parts.Units);
        return new UnitAccounts(shelf.Kinds.ToArray(), left, held, givenToHeld - parts.Given);
    }

    /// <summary>After a difference or a partial refund for so many units. What falls to units whose price has come back, beyond what that used up, counts against the rest.</summary>
    internal UnitAccounts Lower(Head head, int units, Money amount)
    {
        var shelf = new UnitShelf(kinds);
        var toHeld = Math.Min(units, Held);
        var refunded = new UnitParts();
        refunded.AddFrom(shelf, head, repairIsOver: false, Turn.Third, units - toHeld);
        if (toHeld + refunded.Units == 0)
        {
            return this;
        }

        var ofHeld = amount.Share(toHeld, toHeld + refunded.Units);
        var beyond = Money.FromFen(Math.Min(PutBeyond(shelf, head, refunded, amount - ofHeld), Unrefunded.Fen));
        PriceHeld.Change(shelf, -beyond.Fen, Held, refunded.Units);
        if (head == Head.PriceDifference)
        {
            PriceHeld.Level(shelf, toHeld, ofHeld);
        }
        else
        {
            PriceHeld.SpreadEvenly(shelf, head, toHeld, ofHeld);
        }

        return new UnitAccounts(shelf.Kinds.ToArray(), Unrefunded - beyond, Held, givenToHeld + ofHeld.Fen);
    }

    /// <summary>Gives refunded units more.</summary>
    /// <returns>How far it goes beyond what their refund used up, in fen.</returns>
    private static long PutBeyond(UnitShelf shelf, Head head, UnitParts refunded, Money amount)
    {
        var beyond = 0L;
        var units = refunded.Units;
        foreach (var (had, group) in refunded.All)
        {
            var part = amount.Share(group.Count, units);
            (amount, units) = (amount - part, units - group.Count);
            var given = group.Given + part;
            beyond += Math.Max(0, given.Fen - group.Price.Fen);
            shelf.Put(had.With(head), new UnitGroup(group.Count, Money.Max(group.Price, given), given));
        }

        return beyond;
    }
}
