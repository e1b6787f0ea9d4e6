namespace GuaranteeRules.Assessments;

/// <summary>Units that had the same heads.</summary>
/// <param name="Had">What each of them had.</param>
/// <param name="Count">How many, at least 1.</param>
/// <param name="Groups">The units by what they were given in money.</param>
internal readonly record struct UnitKind(HeadSet Had, int Count, UnitHeap Groups);

/// <summary>Units taken off the shelf.</summary>
internal readonly record struct UnitPart(HeadSet Had, UnitGroup Group);

/// <summary>The units of a line while some of them are taken for a head, and put back with what they had. Not thread-safe.</summary>
internal sealed class UnitShelf(ReadOnlySpan<UnitKind> from)
{
    private UnitKind[] kinds = from.ToArray();
    private int count = from.Length;

    /// <summary>No unit that is held has more than this left of its price, in fen.</summary>
    internal long MostLeft
    {
        get
        {
            var most = 0L;
            foreach (var kind in kinds.AsSpan(0, count))
            {
                most = kind.Had.Has(Head.Refund) ? most : Math.Max(most, kind.Groups.MostLeft);
            }

            return most;
        }
    }

    internal ReadOnlySpan<UnitKind> Kinds => kinds.AsSpan(0, count);

    /// <summary>Takes units with one past whose turn it is, those that were given least, and no more than asked for.</summary>
    internal bool TryTake(Head head, bool repairIsOver, Turn turn, int most, out UnitPart part)
    {
        var at = most > 0 ? Next(head, repairIsOver, turn) : -1;
        if (at < 0)
        {
            part = default;
            return false;
        }

        var kind = kinds[at];
        var rest = kind.Groups.TakeLeast(out var group);
        if (group.Count > most)
        {
            var taken = group.Take(most);
            rest = UnitHeap.Add(rest, group.Without(taken));
            group = taken;
        }

        if (rest is null)
        {
            kinds.AsSpan(at + 1, --count - at).CopyTo(kinds.AsSpan(at));
        }
        else
        {
            kinds[at] = new UnitKind(kind.Had, kind.Count - group.Count, rest);
        }

        part = new UnitPart(kind.Had, group);
        return true;
    }

    /// <summary>The units that would be taken next; null: there are none.</summary>
    internal UnitGroup? Peek(Head head, Turn turn) => Next(head, repairIsOver: false, turn) is >= 0 and var at ? kinds[at].Groups.Least : null;

    /// <summary>Takes all that a payout or a claim takes, each turn in its order.</summary>
    internal UnitParts Take(Head head, bool repairIsOver, int units)
    {
        var parts = new UnitParts();
        for (var turn = Turn.First; turn < Turn.Never; turn++)
        {
            parts.AddFrom(this, head, repairIsOver, turn, units - parts.Units);
        }

        return parts;
    }

    /// <summary>Puts units among those that had the same.</summary>
    internal void Put(HeadSet had, UnitGroup group)
    {
        var at = 0;
        while (at < count && kinds[at].Had.Bits < had.Bits)
        {
            at++;
        }

        if (at < count && kinds[at].Had == had)
        {
            kinds[at] = new UnitKind(had, kinds[at].Count + group.Count, UnitHeap.Add(kinds[at].Groups, group));
            return;
        }

        if (count == kinds.Length)
        {
            Array.Resize(ref kinds, count + 2);
        }

        kinds.AsSpan(at, count++ - at).CopyTo(kinds.AsSpan(at + 1));
        kinds[at] = new UnitKind(had, group.Count, UnitHeap.Of(group));
    }

    private int Next(Head head, bool repairIsOver, Turn turn)
    {
        var next = -1;
        for (var i = 0; i < count; i++)
        {
            if (kinds[i].Had.TurnFor(head, repairIsOver) == turn && (next < 0 || kinds[i].Groups.Least.HadLessThan(kinds[next].Groups.Least)))
            {
                next = i;
            }
        }

        return next;
    }
}
