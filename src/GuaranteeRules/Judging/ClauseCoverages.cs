namespace GuaranteeRules.Judging;

/// <summary>A clause that could answer a claim or follow its award, and whether it covers the claim's line.</summary>
/// <param name="ClauseInForce">The clause.</param>
/// <param name="Lack">Why it does not cover the line; null: it does.</param>
internal readonly record struct ClauseCoverage(ClauseInForce ClauseInForce, ReasonCode? Lack)
{
    internal Clause Clause => ClauseInForce.Clause;

    /// <summary>The version that covers the line; null: none does.</summary>
    internal ClauseVersion? Version => Lack is null ? ClauseInForce.Version : null;
}

/// <summary>The clauses that could answer or follow one claim, in the policy's order. Reused; not thread-safe.</summary>
internal sealed class ClauseCoverages
{
    private ClauseCoverage[] items = new ClauseCoverage[8];

    internal int Count { get; private set; }

    internal ReadOnlySpan<ClauseCoverage> AsSpan() => new(items, 0, Count);

    /// <summary>Whether a clause is among those that cover the line.</summary>
    internal bool Covers(Clause clause)
    {
        foreach (var one in AsSpan())
        {
            if (one.Clause == clause)
            {
                return one.Version is not null;
            }
        }

        return false;
    }

    internal void Clear() => Count = 0;

    internal void Add(ClauseCoverage covered)
    {
        if (Count == items.Length)
        {
            Array.Resize(ref items, Count * 2);
        }

        items[Count++] = covered;
    }

    /// <summary>Sorts the items from a place on into the ones before, which are in the policy's order already.</summary>
    internal void MergeFrom(int place)
    {
        for (var i = place; i < Count; i++)
        {
            for (var at = i; at > 0 && items[at].Clause.Order < items[at - 1].Clause.Order; at--)
            {
                (items[at], items[at - 1]) = (items[at - 1], items[at]);
            }
        }
    }
}
