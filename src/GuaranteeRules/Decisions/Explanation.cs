using System.Diagnostics;

namespace GuaranteeRules.Decisions;

/// <summary>What can be told of a decision beyond the decision itself. Immutable and thread-safe.</summary>
/// <param name="Conditions">The conditions of every clause that was looked at, clause by clause; empty for a claim whose facts contradict each other.</param>
/// <param name="Next">What the buyer can still do; empty where the claim is granted in full, and where nothing helps.</param>
/// <param name="Counterfactuals">The smallest changes that would have turned the decision, each with the case as it would be then, and what was decided on it: those that are still possible and those that no longer are.
/// Empty where the claim is granted in full, and where nothing helps.</param>
[DebuggerDisplay("{Conditions.Count} clauses, {Next.Count} next steps, {Counterfactuals.Count} counterfactuals")]
public sealed record Explanation(ValueList<ClauseConditions> Conditions, ValueList<NextStep> Next, ValueList<Counterfactual> Counterfactuals)
{
    /// <summary>Of what can no longer be had, what missed by least: what was only too late before what the listing never carried, then what ended last, then what would have given most; null: nothing missed.</summary>
    public Counterfactual? NearestMiss => NearestMisses.In(Counterfactuals);

    /// <summary>The conditions of one clause, met or not, in the order its rules state them.</summary>
    /// <returns>Empty for a clause that was not looked at.</returns>
    public ValueList<Condition> ConditionsOf(Clause clause)
    {
        foreach (var one in Conditions)
        {
            if (one.Clause == clause)
            {
                return one.Conditions;
            }
        }

        return [];
    }
}

/// <summary>The conditions of one clause, for one claim.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Conditions">Its conditions, met or not, in the order its rules state them.</param>
[DebuggerDisplay("{Clause.Id.Value,nq}: {Conditions.Count} conditions")]
public sealed record ClauseConditions(Clause Clause, ValueList<Condition> Conditions);

/// <summary>What a decision asks in order to explain itself: it holds no policies and no rules. Thread-safe.</summary>
internal interface IDecisionExplainer
{
    /// <summary>The conditions of every clause that was looked at for a claim. Worked out for all claims of the case when first asked for.</summary>
    ValueList<ClauseConditions> ConditionsOf(ClaimId claim);

    /// <summary>What would have turned a decision of the case. Worked out at every call.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="isAll">Whether to find also what is no longer possible.</param>
    ValueList<Counterfactual> CounterfactualsOf(Decision decision, bool isAll);

    /// <summary>What the buyer can still do after a decision of the case.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="turning">What would turn it.</param>
    ValueList<NextStep> NextAfter(Decision decision, ValueList<Counterfactual> turning);
}
