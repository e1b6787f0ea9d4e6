using System.Collections;
using System.Collections.Immutable;

namespace GuaranteeRules.Generator;

/// <summary>An array that equals another of equal elements, so that the compiler sees that nothing has changed.</summary>
internal readonly struct EquatableArray<T>(IEnumerable<T> elements) : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly ImmutableArray<T> elements = [.. elements];

    public int Count => Elements.Length;

    private ImmutableArray<T> Elements => elements.IsDefault ? [] : elements;

    public T this[int index] => Elements[index];

    public bool Equals(EquatableArray<T> other) => Elements.SequenceEqual(other.Elements);

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var element in Elements)
        {
            hash = unchecked((hash * 31) + element.GetHashCode());
        }

        return hash;
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Elements).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
