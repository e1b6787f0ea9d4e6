using GuaranteeRules.Facts;
using GuaranteeRules.Policies;

namespace GuaranteeRules.Decisions;

/// <summary>Answers what a decision is asked after it was made.</summary>
internal interface IHearing
{
    /// <summary>The conditions and the next steps of a claim. Thread-safe.</summary>
    Explanation Explain(ClaimId claim);

    /// <summary>What would turn a decision of the case. Thread-safe.</summary>
    ValueList<Counterfactual> Turning(Decision decision);
}

/// <summary>What can be told of a decision beyond what was needed to make it. Thread-safe.</summary>
/// <param name="conditions">The conditions of the clauses that were looked at, by their ids.</param>
/// <param name="findNext">Works out what can still be done; asked at most a few times, and then known.</param>
internal sealed class Explanation(Dictionary<string, ValueList<Condition>> conditions, Func<ValueList<NextStep>> findNext)
{
    internal static readonly Explanation Nothing = new([], static () => []);

    private readonly Lazy<ValueList<NextStep>> next = new(findNext, LazyThreadSafetyMode.PublicationOnly);

    internal ValueList<NextStep> Next => next.Value;

    internal ValueList<Condition> ConditionsOf(Clause clause) => conditions.GetValueOrDefault(clause.Id.Value);
}
