namespace GuaranteeRules.Judging;

/// <summary>A decided case, which its decisions ask when they are to explain themselves. Explanations derive from it, so that judging need not know them.</summary>
/// <param name="case">The case.</param>
internal abstract class DecidedCase(Case @case) : IDecisionExplainer
{
    /// <summary>The case.</summary>
    internal Case Case { get; } = @case;

    /// <summary>What was decided; set once, before anybody can ask.</summary>
    internal ValueList<Decision> Decisions { get; set; }

    /// <inheritdoc/>
    public abstract ValueList<ClauseConditions> ConditionsOf(ClaimId claim);

    /// <inheritdoc/>
    public abstract ValueList<Counterfactual> CounterfactualsOf(Decision decision, bool isAll);

    /// <inheritdoc/>
    public abstract ValueList<NextStep> NextAfter(Decision decision, ValueList<Counterfactual> turning);
}
