using System.Linq.Expressions;

namespace GuaranteeRules.Rules;

/// <summary>Records what a rule yields.</summary>
internal sealed class RightHandSide(RuleRecorder recorder) : IRightHandSideExpression
{
    public IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield)
        where TFact : notnull
    {
        ArgumentNullException.ThrowIfNull(yield);
        recorder.Add(new YieldedFact(typeof(TFact), yield));
        return this;
    }
}
