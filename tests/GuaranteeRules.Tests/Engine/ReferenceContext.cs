using NRules.RuleModel;

namespace GuaranteeRules.Tests.Engine;

/// <summary>What NRules hands to a yield: it takes the fact, and knows nothing else.</summary>
internal sealed class ReferenceContext : IContext
{
    /// <summary>What was yielded.</summary>
    public object? Fact { get; private set; }

    public IRuleDefinition Rule => throw new NotSupportedException();

    public IMatch Match => throw new NotSupportedException();

    public CancellationToken CancellationToken => CancellationToken.None;

    /// <summary>Nothing was yielded before.</summary>
    public object? GetLinked(object key) => null;

    public void InsertLinked(object key, object fact) => Fact = fact;

    public void Halt() => throw new NotSupportedException();

    public void Insert(object fact) => throw new NotSupportedException();

    public void InsertAll(IEnumerable<object> facts) => throw new NotSupportedException();

    public bool TryInsert(object fact) => throw new NotSupportedException();

    public void Update(object fact) => throw new NotSupportedException();

    public void UpdateAll(IEnumerable<object> facts) => throw new NotSupportedException();

    public bool TryUpdate(object fact) => throw new NotSupportedException();

    public void Retract(object fact) => throw new NotSupportedException();

    public void RetractAll(IEnumerable<object> facts) => throw new NotSupportedException();

    public bool TryRetract(object fact) => throw new NotSupportedException();

    public IReadOnlyCollection<object> GetLinkedKeys() => throw new NotSupportedException();

    public void InsertAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts) => throw new NotSupportedException();

    public void UpdateLinked(object key, object fact) => throw new NotSupportedException();

    public void UpdateAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts) => throw new NotSupportedException();

    public void RetractLinked(object key, object fact) => throw new NotSupportedException();

    public void RetractAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts) => throw new NotSupportedException();

    public object Resolve(Type serviceType) => throw new NotSupportedException();
}
