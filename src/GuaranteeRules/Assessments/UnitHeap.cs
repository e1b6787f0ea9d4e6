namespace GuaranteeRules.Assessments;

/// <summary>Groups of units, the least compensated a unit at the top. Immutable; taking and adding cost little, however many pasts there are.</summary>
internal sealed class UnitHeap
{
    // A leftist heap: the way down on the far side is the short one.
    private readonly UnitHeap? near;
    private readonly UnitHeap? far;
    private readonly int rank;

    private UnitHeap(UnitGroup least, UnitHeap? one, UnitHeap? other)
    {
        (near, far) = RankOf(one) < RankOf(other) ? (other, one) : (one, other);
        rank = RankOf(far) + 1;
        Least = least;
        MostLeft = Math.Max(least.MostLeft, Math.Max(one?.MostLeft ?? 0, other?.MostLeft ?? 0));
    }

    /// <summary>The group that was given least a unit.</summary>
    internal UnitGroup Least { get; }

    /// <summary>No unit of any group has more than this left of its price, in fen.</summary>
    internal long MostLeft { get; }

    internal static UnitHeap Of(UnitGroup group) => new(group, null, null);

    /// <summary>The groups and one more. It joins the least compensated one where nothing tells them apart.</summary>
    internal static UnitHeap Add(UnitHeap? heap, UnitGroup group) =>
        heap is not null && heap.Least.IsLike(group) ? Merge(Merge(heap.near, heap.far), Of(heap.Least.And(group)))! : Merge(heap, Of(group))!;

    /// <summary>Takes the least compensated units that nothing tells apart.</summary>
    /// <returns>The other groups; null: there are none.</returns>
    internal UnitHeap? TakeLeast(out UnitGroup group)
    {
        group = Least;
        var rest = Merge(near, far);
        while (rest is not null && rest.Least.IsLike(group))
        {
            group = group.And(rest.Least);
            rest = Merge(rest.near, rest.far);
        }

        return rest;
    }

    private static UnitHeap? Merge(UnitHeap? a, UnitHeap? b)
    {
        if (a is null || b is null)
        {
            return a ?? b;
        }

        var (top, other) = b.Least.HadLessThan(a.Least) ? (b, a) : (a, b);
        return new UnitHeap(top.Least, top.near, Merge(top.far, other));
    }

    private static int RankOf(UnitHeap? heap) => heap?.rank ?? 0;
}
