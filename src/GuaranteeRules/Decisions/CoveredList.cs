using GuaranteeRules.Policies;

namespace GuaranteeRules.Decisions;

/// <summary>A clause that could answer a claim or follow its award, and what is lacking that it would cover the line; null: it covers it.</summary>
internal readonly record struct Covered(Candidate Candidate, ReasonCode? Lack)
{
    internal Clause Clause => Candidate.Clause;

    /// <summary>The version that covers the line; null: none does.</summary>
    internal Offer? Offer => Lack is null ? Candidate.Offer : null;
}

/// <summary>Those of one claim, in the policy's order. Reused; not thread-safe.</summary>
internal sealed class CoveredList
{
    private Covered[] items = new Covered[8];

    internal int Count { get; private set; }

    internal ReadOnlySpan<Covered> AsSpan() => new(items, 0, Count);

    /// <summary>Whether a clause is among those that cover the line.</summary>
    internal bool Covers(Clause clause)
    {
        foreach (var one in AsSpan())
        {
            if (one.Clause == clause)
            {
                return one.Offer is not null;
            }
        }

        return false;
    }

    internal void Clear() => Count = 0;

    internal void Add(Covered covered)
    {
        if (Count == items.Length)
        {
            Array.Resize(ref items, Count * 2);
        }

        items[Count++] = covered;
    }

    /// <summary>Puts those from a place on where they belong among the ones before.</summary>
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
