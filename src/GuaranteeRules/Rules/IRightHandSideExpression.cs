using System.Linq.Expressions;

namespace GuaranteeRules.Rules;

/// <summary>What follows each time all conditions of a rule hold: new facts, and nothing else.</summary>
public interface IRightHandSideExpression
{
    /// <summary>Puts a fact among the facts of <typeparamref name="TFact"/>, once for each way the conditions hold; equal facts are all kept.</summary>
    IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield)
        where TFact : notnull;
}
