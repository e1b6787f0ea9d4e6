using GuaranteeRules.Facts;
using GuaranteeRules.Policies;

namespace GuaranteeRules.Decisions;

/// <summary>Answers what a decision is asked after it was made.</summary>
internal interface IHearing
{
    /// <summary>The conditions and the next steps of a claim. Thread-safe.</summary>
    Explanation Explain(ClaimId claim);
}

/// <summary>What can be told of a decision beyond what was needed to make it.</summary>
internal sealed class Explanation(Dictionary<string, ValueList<Condition>> conditions, ValueList<NextStep> next)
{
    internal static readonly Explanation Nothing = new([], []);

    internal ValueList<NextStep> Next { get; } = next;

    internal ValueList<Condition> ConditionsOf(Clause clause) => conditions.GetValueOrDefault(clause.Id.Value);
}
