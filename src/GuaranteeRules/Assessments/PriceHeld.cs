namespace GuaranteeRules.Assessments;

/// <summary>What is given of the price of units that are held, and how their shares change when others use up more, or less.</summary>
internal static class PriceHeld
{
    /// <summary>Gives a difference: it fills those that were given least a unit first, so that it levels them.</summary>
    internal static void Level(UnitShelf shelf, int units, Money amount)
    {
        var filled = new UnitParts();
        while (filled.Units < units && shelf.Peek(Head.PriceDifference, Turn.First) is { } next && !Suffices(filled, amount, next)
            && shelf.TryTake(Head.PriceDifference, repairIsOver: false, Turn.First, units - filled.Units, out var part))
        {
            filled.Add(part);
        }

        // What is left of their price is the same for each of them now; a payout may even have gone beyond it.
        Put(shelf, Head.PriceDifference, filled, amount, filled.Price - filled.Given - amount.Fen);
    }

    /// <summary>Gives a partial refund: every unit gets as much.</summary>
    internal static void SpreadEvenly(UnitShelf shelf, Head head, int units, Money amount)
    {
        var parts = new UnitParts();
        parts.AddFrom(shelf, head, repairIsOver: false, Turn.First, units);
        Put(shelf, head, parts, amount, left: null);
    }

    /// <summary>Changes what the held units' price comes to, by so many fen: up to one for each unit that was taken is rounding, and stays in one group; more falls to all alike.</summary>
    internal static void Change(UnitShelf shelf, long fen, int held, int taken)
    {
        if (fen == 0 || held == 0)
        {
            return;
        }

        var changed = new UnitParts();
        var left = Math.Abs(fen);
        var isRounding = left <= taken;
        var units = held;
        while (left > 0 && shelf.TryTake(Head.PartialRefund, repairIsOver: false, Turn.First, units, out var part))
        {
            changed.Add(part);
            units -= part.Group.Count;
            if (isRounding)
            {
                left -= fen > 0 ? left : Math.Min(left, part.Group.Price.Fen);
            }
        }

        left = Math.Abs(fen);
        units = changed.Units;
        foreach (var (had, group) in changed.All)
        {
            var part = isRounding ? left : Money.FromFen(left).Share(group.Count, units).Fen;
            part = fen > 0 ? part : Math.Min(part, group.Price.Fen);
            (left, units) = (left - part, units - group.Count);
            shelf.Put(had, group with { Price = Money.FromFen(group.Price.Fen + (fen > 0 ? part : -part)) });
        }
    }

    /// <summary>Whether an amount is used up before what was filled comes down to what the next group has left.</summary>
    private static bool Suffices(UnitParts filled, Money amount, UnitGroup next) =>
        filled.Units > 0 && UnitGroup.Compare(filled.Price - filled.Given - amount.Fen, filled.Units, next.Left, next.Count) >= 0;

    /// <summary>Puts units back, with as much left of the price of each; or, where that is not stated, with as much more given to each.</summary>
    private static void Put(UnitShelf shelf, Head head, UnitParts parts, Money amount, long? left)
    {
        var units = parts.Units;
        for (var i = 0; i < parts.All.Length; i++)
        {
            var (had, group) = parts.All[i];
            Money given;
            if (left is { } toLeave)
            {
                var leaves = Math.Sign(toLeave) * Money.FromFen(Math.Abs(toLeave)).Share(group.Count, units).Fen;
                left = toLeave - leaves;
                given = i == parts.All.Length - 1 ? amount : Money.FromFen(Math.Clamp(group.Left - leaves, 0, amount.Fen));
            }
            else
            {
                given = amount.Share(group.Count, units);
            }

            (amount, units) = (amount - given, units - group.Count);
            shelf.Put(given.IsZero ? had : had.With(head), group with { Given = group.Given + given });
        }
    }
}
