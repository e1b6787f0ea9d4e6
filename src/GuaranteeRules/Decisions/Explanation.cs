namespace GuaranteeRules.Decisions;

/// <summary>Answers what a decision is asked after it was made.</summary>
internal interface IDecisionExplainer
{
    /// <summary>The conditions and the next steps of a claim. Thread-safe.</summary>
    Explanation Explain(ClaimId claim);

    /// <summary>What would turn a decision of the case. Thread-safe.</summary>
    ValueList<Counterfactual> Turning(Decision decision);
}

/// <summary>The conditions of the clauses that were looked at for a claim.</summary>
internal interface IConditions
{
    /// <summary>Those of a clause, in the order its rules state them; empty where it was not looked at.</summary>
    ValueList<Condition> Of(Clause clause);
}

/// <summary>What can be told of a decision beyond what was needed to make it. Thread-safe.</summary>
/// <param name="conditions">The conditions of the clauses that were looked at.</param>
/// <param name="findNext">Works out what can still be done; asked at most a few times, and then known.</param>
internal sealed class Explanation(IConditions? conditions, Func<ValueList<NextStep>>? findNext)
{
    internal static readonly Explanation Nothing = new(null, null);

    private ValueList<NextStep>[]? next;

    // Two threads may ask at the same time; then both work out the same, and either stays.
    internal ValueList<NextStep> Next => findNext is null ? [] : (next ??= [findNext()])[0];

    internal ValueList<Condition> ConditionsOf(Clause clause) => conditions is null ? [] : conditions.Of(clause);
}
