using System.Linq.Expressions;

namespace GuaranteeRules.Rules;

/// <summary>The conditions of a rule, in the order they are stated; all of them must hold.</summary>
/// <remarks>
/// An alias is a local variable of <c>Define</c>, written <c>() =&gt; fact</c>; later conditions and yields use it by name.
/// Each call throws <see cref="RuleDefinitionException"/> when an alias is not a local variable, or is given twice.
/// A fact is matched under the type it was inserted as, not under a base type.
/// </remarks>
public interface ILeftHandSideExpression
{
    /// <summary>Goes on once for each fact that meets every condition, and calls that fact by the alias.</summary>
    ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>Goes on once for each fact that meets every condition, without a name for it.</summary>
    ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>Goes on once if at least one fact meets every condition.</summary>
    ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>Goes on once if no fact meets every condition.</summary>
    ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>Goes on once if every fact that meets the base condition meets the other conditions too; also when there is none.</summary>
    ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> baseCondition, params Expression<Func<TFact, bool>>[] conditions)
        where TFact : notnull;

    /// <summary>Goes on once if every fact of the type meets the condition; also when there is none.</summary>
    ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> condition)
        where TFact : notnull;

    /// <summary>Goes on once for each result of a query, and calls that result by the alias.</summary>
    /// <remarks>A query that ends in <c>Collect()</c> has exactly one result, empty when nothing was found.</remarks>
    ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryExpression)
        where TResult : notnull;

    /// <summary>Goes on with a computed value, null included, called by the alias.</summary>
    ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression);

    /// <summary>Goes on if every condition on the aliases so far holds. It follows a Match, a Query or a Let.</summary>
    ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions);
}
