using System.Linq.Expressions;

namespace GuaranteeRules.Rules;

/// <summary>Records the conditions of a rule.</summary>
internal sealed class LeftHandSide(RuleRecorder recorder) : ILeftHandSideExpression
{
    public ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull => Add(new MatchPattern(recorder.AliasOf(alias), typeof(TFact), [.. conditions]));

    public ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull => Add(new MatchPattern(null, typeof(TFact), [.. conditions]));

    public ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull => Add(new ExistsPattern(typeof(TFact), [.. conditions]));

    public ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull => Add(new NotPattern(typeof(TFact), [.. conditions]));

    public ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> baseCondition, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull => Add(new AllPattern(typeof(TFact), baseCondition, [.. conditions]));

    public ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> condition)
        where TFact : notnull => Add(new AllPattern(typeof(TFact), null, [condition]));

    public ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryExpression)
        where TResult : notnull
    {
        ArgumentNullException.ThrowIfNull(queryExpression);
        RecordedQuery query = RecordedQuery.Of(queryExpression(new QueryStart()));
        return Add(new QueryPattern(recorder.AliasOf(alias), query.FactType, query.Conditions, query.Stages));
    }

    public ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression) =>
        Add(new LetPattern(recorder.AliasOf(alias), expression));

    public ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions) => Add(new HavingPattern([.. conditions]));

    private LeftHandSide Add(Pattern pattern)
    {
        recorder.Add(pattern);
        return this;
    }
}
