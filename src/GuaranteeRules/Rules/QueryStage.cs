using System.Collections.Immutable;
using System.Linq.Expressions;

namespace GuaranteeRules.Rules;

/// <summary>One word of a query after its Match; it turns the results so far into others.</summary>
internal abstract record QueryStage
{
    public abstract IEnumerable<LambdaExpression> Expressions { get; }
}

internal sealed record WhereStage(ImmutableArray<LambdaExpression> Conditions) : QueryStage
{
    public override IEnumerable<LambdaExpression> Expressions => Conditions;
}

internal sealed record SelectStage(LambdaExpression Selector) : QueryStage
{
    public override IEnumerable<LambdaExpression> Expressions => [Selector];
}

internal sealed record CollectStage(Type ElementType) : QueryStage
{
    public override IEnumerable<LambdaExpression> Expressions => [];
}
