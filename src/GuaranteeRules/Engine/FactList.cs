using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace GuaranteeRules.Engine;

/// <summary>The facts of one type, in the order they were inserted or yielded.</summary>
public abstract class FactList
{
    private protected FactList()
    {
    }

    /// <summary>How many there are.</summary>
    public int Count { get; private protected set; }

    /// <summary>Adds a fact that is known to be of the list's type.</summary>
    internal abstract void AddUntyped(object fact);

    internal abstract void Clear();
}

/// <summary>The facts of one type, in the order they were inserted or yielded. Generated rules walk its array.</summary>
/// <typeparam name="T">The type.</typeparam>
[DebuggerDisplay("{Count} facts")]
public sealed class FactList<T> : FactList, IReadOnlyList<T>
    where T : notnull
{
    private const int FirstItems = 4;

    private T[] items = [];
    private FactIndex[] indexes = [];

    /// <summary>Facts from which on an equality join is looked up instead of walked.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public const int IndexedFrom = 17;

    /// <summary>The array the facts stand in; what lies at or beyond <see cref="FactList.Count"/> is undefined.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public T[] Items => items;

    /// <inheritdoc/>
    public T this[int index] => items.AsSpan(0, Count)[index];

    /// <summary>The facts by a key. The list is complete when it is first asked for: whatever yields its facts ran before.</summary>
    /// <param name="member">The name of the key, which tells indexes of one list apart.</param>
    /// <param name="key">The key of a fact.</param>
    /// <typeparam name="TKey">The key's type.</typeparam>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FactIndex<TKey> IndexOn<TKey>(string member, Func<T, TKey> key)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        foreach (var known in indexes)
        {
            if (ReferenceEquals(known.Member, member) || string.Equals(known.Member, member, StringComparison.Ordinal))
            {
                return (FactIndex<TKey>)known;
            }
        }

        var index = new FactIndex<TKey>(member, Count);
        for (var i = 0; i < Count; i++)
        {
            index.Add(key(items[i]), i);
        }

        indexes = [.. indexes, index];
        return index;
    }

    /// <summary>The facts, without a copy; a view that ends when the memory is cleared.</summary>
    public ReadOnlySpan<T> AsSpan() => new(items, 0, Count);

    /// <summary>Walks the facts without allocating.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => new ReadOnlySpan<T>(items, 0, Count).GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => items.Take(Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.Take(Count).GetEnumerator();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(T fact)
    {
        var at = Count;
        if ((uint)at >= (uint)items.Length)
        {
            Grow();
        }

        items[at] = fact;
        Count = at + 1;
    }

    internal override void AddUntyped(object fact) => Add(Unsafe.As<object, T>(ref fact));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow() => Array.Resize(ref items, Math.Max(FirstItems, items.Length * 2));

    /// <summary>Forgets the facts and lets go of them, so that a memory kept for later keeps no case alive.</summary>
    internal override void Clear()
    {
        var own = items;
        for (var i = 0; i < Count; i++)
        {
            own[i] = default!;
        }

        Count = 0;
        if (indexes.Length > 0)
        {
            indexes = [];
        }
    }
}
