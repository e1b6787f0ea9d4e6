using System.Collections.Immutable;
using System.Linq.Expressions;

namespace GuaranteeRules.Rules;

/// <summary>One statement of a rule's When.</summary>
internal abstract record Pattern
{
    /// <summary>The name this pattern gives to what it finds; null if it gives none.</summary>
    public virtual Alias? Names => null;

    /// <summary>Every expression of the pattern.</summary>
    public abstract IEnumerable<LambdaExpression> Expressions { get; }
}

/// <summary>A pattern that reads the facts of one type.</summary>
internal abstract record FactPattern(Type FactType, ImmutableArray<LambdaExpression> Conditions) : Pattern
{
    public override IEnumerable<LambdaExpression> Expressions => Conditions;
}

/// <summary>Once for each fact that meets the conditions.</summary>
internal sealed record MatchPattern(Alias? Alias, Type FactType, ImmutableArray<LambdaExpression> Conditions) : FactPattern(FactType, Conditions)
{
    public override Alias? Names => Alias;
}

/// <summary>Some fact meets the conditions.</summary>
internal sealed record ExistsPattern(Type FactType, ImmutableArray<LambdaExpression> Conditions) : FactPattern(FactType, Conditions);

/// <summary>No fact meets the conditions.</summary>
internal sealed record NotPattern(Type FactType, ImmutableArray<LambdaExpression> Conditions) : FactPattern(FactType, Conditions);

/// <summary>Every fact that meets the base condition (every fact, if it is null) meets the conditions.</summary>
internal sealed record AllPattern(Type FactType, LambdaExpression? BaseCondition, ImmutableArray<LambdaExpression> Conditions) : FactPattern(FactType, Conditions)
{
    public override IEnumerable<LambdaExpression> Expressions => BaseCondition is null ? Conditions : Conditions.Insert(0, BaseCondition);
}

/// <summary>Once for each result of a query.</summary>
internal sealed record QueryPattern(Alias Alias, Type FactType, ImmutableArray<LambdaExpression> Conditions, ImmutableArray<QueryStage> Stages)
    : FactPattern(FactType, Conditions)
{
    public override Alias? Names => Alias;

    public override IEnumerable<LambdaExpression> Expressions => Conditions.Concat(Stages.SelectMany(stage => stage.Expressions));
}

/// <summary>A computed value.</summary>
internal sealed record LetPattern(Alias Alias, LambdaExpression Value) : Pattern
{
    public override Alias? Names => Alias;

    public override IEnumerable<LambdaExpression> Expressions => [Value];
}

/// <summary>Conditions on the aliases so far.</summary>
internal sealed record HavingPattern(ImmutableArray<LambdaExpression> Conditions) : Pattern
{
    public override IEnumerable<LambdaExpression> Expressions => Conditions;
}
