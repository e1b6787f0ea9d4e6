using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace GuaranteeRules.Facts;

/// <summary>Builds a <see cref="ValueList{T}"/> from a collection expression.</summary>
public static class ValueList
{
    /// <summary>A list of copies of the items.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? default : new(items.ToArray());
}

/// <summary>An immutable list that is equal to another with equal items in the same order. The default value is empty.</summary>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
[SuppressMessage("Design", "CA1815", Justification = "Equality is defined below.")]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? items;

    internal ValueList(T[] items) => this.items = items;

    /// <inheritdoc/>
    public int Count => items is null ? 0 : items.Length;

    /// <inheritdoc/>
    public T this[int index] => items is null ? AsSpan()[index] : items[index];

    /// <summary>Whether two lists have equal items in the same order.</summary>
    public static bool operator ==(ValueList<T> a, ValueList<T> b) => a.Equals(b);

    /// <summary>Whether two lists differ.</summary>
    public static bool operator !=(ValueList<T> a, ValueList<T> b) => !a.Equals(b);

    /// <summary>The items, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <summary>Whether an equal item is in the list.</summary>
    public bool Contains(T item)
    {
        foreach (var own in this)
        {
            if (EqualityComparer<T>.Default.Equals(own, item))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Walks the items in order, without allocating.</summary>
    public Enumerator GetEnumerator() => new(items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (items ?? []).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other)
    {
        if (Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(this[i], other[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <summary>The items with commas between them, in brackets.</summary>
    public override string ToString() => $"[{string.Join(", ", this)}]";

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in this)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Walks the items of a list. A span's own would be compiled anew at every start for every struct.</summary>
    [SuppressMessage("Performance", "CA1815", Justification = "Nobody compares enumerators.")]
    public struct Enumerator
    {
        private readonly T[]? items;
        private int at = -1;

        internal Enumerator(T[]? items) => this.items = items;

        /// <summary>The item it stands on.</summary>
        public readonly T Current => items![at];

        /// <summary>Goes to the next item; false after the last one.</summary>
        public bool MoveNext() => items is not null && ++at < items.Length;
    }
}
