using System.Linq.Expressions;

namespace GuaranteeRules.Rules;

/// <summary>The words of a query, in the order they are applied.</summary>
public static class QueryExtensions
{
    /// <summary>Starts with each fact that meets every condition, in the order they were inserted.</summary>
    public static IQuery<TFact> Match<TFact>(this IQuery query, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(conditions);
        return new RecordedQuery<TFact>(typeof(TFact), [.. conditions], []);
    }

    /// <summary>Keeps the results for which every predicate holds.</summary>
    public static IQuery<TSource> Where<TSource>(this IQuery<TSource> source, params Expression<Func<TSource, bool>>[] predicates)
        where TSource : notnull
    {
        ArgumentNullException.ThrowIfNull(predicates);
        return RecordedQuery.Of(source).Then<TSource>(new WhereStage([.. predicates]));
    }

    /// <summary>Replaces each result by what the selector makes of it.</summary>
    public static IQuery<TResult> Select<TSource, TResult>(this IQuery<TSource> source, Expression<Func<TSource, TResult>> selector)
        where TSource : notnull
    {
        ArgumentNullException.ThrowIfNull(selector);
        return RecordedQuery.Of(source).Then<TResult>(new SelectStage(selector));
    }

    /// <summary>Gathers all results, possibly none, into one.</summary>
    public static ICollectQuery<IEnumerable<TSource>> Collect<TSource>(this IQuery<TSource> source)
        where TSource : notnull =>
        RecordedQuery.Of(source).Then<IEnumerable<TSource>>(new CollectStage(typeof(TSource)));
}
