namespace GuaranteeRules.Explanations;

/// <summary>A decided case that can be asked why. What is not needed to decide is worked out, once, when somebody asks: deciding costs no more for it. Thread-safe.</summary>
internal sealed class CaseExplainer(GuaranteeBook book, Case @case) : IDecisionExplainer
{
    // Two threads may ask at the same time; then both work out the same, and either stays.
    private Dictionary<string, Explanation>? explanations;

    /// <summary>What was decided; set once, before anybody can ask.</summary>
    internal ValueList<Decision> Decided { get; set; }

    /// <inheritdoc/>
    public Explanation Explain(ClaimId claim) => (explanations ??= All())[claim.Value];

    /// <inheritdoc/>
    public ValueList<Counterfactual> Turning(Decision decision) =>
        new WhatHelps(book.Policies, @case, @case.ClaimOf(decision.Claim), @case.InstantOfJudging, changed => DecisionOn(decision.Claim, changed), isAll: true).For(decision);

    private Dictionary<string, Explanation> All()
    {
        var found = book.Explain(@case, Decided);
        var byClaim = new Dictionary<string, Explanation>(found.Length, StringComparer.Ordinal);
        for (var i = 0; i < found.Length; i++)
        {
            byClaim.Add(Decided[i].Claim.Value, found[i]);
        }

        return byClaim;
    }

    private Decision DecisionOn(ClaimId claim, Case changed)
    {
        foreach (var decision in book.Decide(changed).Decisions)
        {
            if (decision.Claim == claim)
            {
                return decision;
            }
        }

        throw new InvalidOperationException($"The case lost its claim '{claim}'.");
    }
}
