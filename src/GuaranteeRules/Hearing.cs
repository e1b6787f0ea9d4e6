using GuaranteeRules.Decisions;
using GuaranteeRules.Facts;

namespace GuaranteeRules;

/// <summary>A decided case that can be asked why. It is judged again, once, when somebody asks: deciding costs no more for it. Thread-safe.</summary>
internal sealed class Hearing(GuaranteeBook book, Case @case) : IHearing
{
    // Two threads may ask at the same time; then both work out the same, and either stays.
    private Dictionary<string, Explanation>? explanations;

    /// <inheritdoc/>
    public Explanation Explain(ClaimId claim) => (explanations ??= book.Explain(@case))[claim.Value];

    /// <inheritdoc/>
    public ValueList<Counterfactual> Turning(Decision decision)
    {
        foreach (var claim in @case.Claims)
        {
            if (claim.Id == decision.Claim)
            {
                return new WhatHelps(book.Policies, @case, claim, @case.InstantOfJudging, changed => DecisionOn(claim.Id, changed)).For(decision);
            }
        }

        return [];
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
