using System.Collections.Immutable;
using System.Linq.Expressions;

namespace GuaranteeRules.Rules;

internal sealed class QueryStart : IQuery;

internal abstract class RecordedQuery(Type factType, ImmutableArray<LambdaExpression> conditions, ImmutableArray<QueryStage> stages)
{
    public Type FactType => factType;

    public ImmutableArray<LambdaExpression> Conditions => conditions;

    public ImmutableArray<QueryStage> Stages => stages;

    public static RecordedQuery Of<T>(IQuery<T> query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return query as RecordedQuery ?? throw new ArgumentException("A query starts with Match on the query it is handed.", nameof(query));
    }

    public RecordedQuery<TResult> Then<TResult>(QueryStage stage) => new(factType, conditions, stages.Add(stage));
}

internal sealed class RecordedQuery<T>(Type factType, ImmutableArray<LambdaExpression> conditions, ImmutableArray<QueryStage> stages)
    : RecordedQuery(factType, conditions, stages), ICollectQuery<T>;
