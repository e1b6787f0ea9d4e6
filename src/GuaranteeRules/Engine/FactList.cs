using System.Collections;

namespace GuaranteeRules.Engine;

/// <summary>The facts of one type, in the order they were inserted.</summary>
internal abstract class FactList
{
    /// <summary>Stands for the facts of a type of which none was ever inserted.</summary>
    public static readonly FactList None = new FactList<object>();

    public abstract int Count { get; }

    public abstract object At(int index);

    public abstract void Clear();
}

internal sealed class FactList<T> : FactList, IReadOnlyList<T>
    where T : notnull
{
    private readonly List<T> facts = [];

    public override int Count => facts.Count;

    public T this[int index] => facts[index];

    public override object At(int index) => facts[index];

    public void Add(T fact) => facts.Add(fact);

    public override void Clear() => facts.Clear();

    public IEnumerator<T> GetEnumerator() => facts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
