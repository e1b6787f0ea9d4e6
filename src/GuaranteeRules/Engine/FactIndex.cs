using System.ComponentModel;
using System.Runtime.InteropServices;

namespace GuaranteeRules.Engine;

/// <summary>The facts of a list by one of their members.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class FactIndex
{
    private protected FactIndex(string member) => Member = member;

    internal string Member { get; }
}

/// <summary>The facts of a list by a key; those of one key form a chain in their order.</summary>
/// <typeparam name="TKey">The key's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FactIndex<TKey> : FactIndex
    where TKey : notnull
{
    private readonly Dictionary<TKey, (int First, int Last)> chains;
    private readonly int[] next;

    // A key's type may deny null and a fact hold it all the same: as with ==, null equals null.
    private (int First, int Last) nulls = (-1, -1);

    internal FactIndex(string member, int count)
        : base(member)
    {
        chains = new Dictionary<TKey, (int First, int Last)>(count);
        next = new int[count];
    }

    /// <summary>The position of the first fact with that key; -1: none.</summary>
    public int First(TKey key) => key is null ? nulls.First : chains.TryGetValue(key, out var chain) ? chain.First : -1;

    /// <summary>The position of the next fact with the key of the one at <paramref name="position"/>; -1: none.</summary>
    public int Next(int position) => next[position];

    internal void Add(TKey key, int position)
    {
        next[position] = -1;
        if (key is null)
        {
            Append(ref nulls, nulls.First >= 0, position);
            return;
        }

        ref var chain = ref CollectionsMarshal.GetValueRefOrAddDefault(chains, key, out var known);
        Append(ref chain, known, position);
    }

    private void Append(ref (int First, int Last) chain, bool known, int position)
    {
        if (known)
        {
            next[chain.Last] = position;
            chain.Last = position;
        }
        else
        {
            chain = (position, position);
        }
    }
}
