using System.Linq.Expressions;
using System.Reflection;
using GuaranteeRules.Rules;

namespace GuaranteeRules.Engine;

/// <summary>Compiles recorded expressions to delegates that read aliases and parameters from a frame.</summary>
internal sealed class FrameRewriter(Dictionary<FieldInfo, int> positions) : ExpressionVisitor
{
    private readonly ParameterExpression frame = Expression.Parameter(typeof(object?[]), "frame");

    /// <summary>All conditions, from left to right, on what is at the given position.</summary>
    public Func<object?[], bool> Condition(IEnumerable<LambdaExpression> conditions, int at) => Compile<Func<object?[], bool>>(All(conditions, at));

    /// <summary>A fact that meets the base condition and fails one of the others.</summary>
    public Func<object?[], bool> Counterexample(AllPattern pattern, int at)
    {
        Expression fails = Expression.Not(All(pattern.Conditions, at));
        return Compile<Func<object?[], bool>>(pattern.BaseCondition is { } condition ? Expression.AndAlso(Body(condition, at), fails) : fails);
    }

    /// <summary>A value computed from what is at the given position.</summary>
    public Func<object?[], object?> Value(LambdaExpression expression, int at) =>
        Compile<Func<object?[], object?>>(Expression.Convert(Body(expression, at), typeof(object)));

    /// <summary>The handing over of a yielded fact. The context of a yield is null: it has no members.</summary>
    public Action<WorkingMemory, object?[]> Yield(YieldedFact yielded, string ruleName)
    {
        ParameterExpression memory = Expression.Parameter(typeof(WorkingMemory), "memory");
        BlockExpression fact = Expression.Block(yielded.Fact.Parameters, Visit(yielded.Fact.Body));
        MethodCallExpression accept = Expression.Call(memory, nameof(WorkingMemory.Accept), [yielded.FactType], fact, Expression.Constant(ruleName));
        return Expression.Lambda<Action<WorkingMemory, object?[]>>(accept, memory, frame).Compile();
    }

    protected override Expression VisitMember(MemberExpression node) =>
        Alias.LocalOf(node) is { } local && positions.TryGetValue(local, out int at) ? At(at, node.Type) : base.VisitMember(node);

    private Expression All(IEnumerable<LambdaExpression> conditions, int at) =>
        conditions.Select(condition => Body(condition, at)).DefaultIfEmpty(Expression.Constant(true)).Aggregate(Expression.AndAlso);

    /// <summary>The body of a lambda, whose parameter (if it has one) is what is at the given position.</summary>
    private Expression Body(LambdaExpression lambda, int at)
    {
        Expression body = Visit(lambda.Body);
        return lambda.Parameters.Count == 0
            ? body
            : Expression.Block(lambda.Parameters, Expression.Assign(lambda.Parameters[0], At(at, lambda.Parameters[0].Type)), body);
    }

    private UnaryExpression At(int position, Type type) => Expression.Convert(Expression.ArrayIndex(frame, Expression.Constant(position)), type);

    private T Compile<T>(Expression body)
        where T : Delegate => Expression.Lambda<T>(body, frame).Compile();
}
