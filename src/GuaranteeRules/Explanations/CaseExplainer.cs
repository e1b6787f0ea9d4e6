namespace GuaranteeRules.Explanations;

/// <summary>A decided case that can be asked why. Deciding costs no more for it: what only explanations need is worked out when somebody asks, for all claims at once. Thread-safe.</summary>
internal sealed class CaseExplainer(Judge judge, Case @case) : DecidedCase(@case)
{
    // Two threads may ask at the same time; then both work out the same, and either stays.
    private Dictionary<string, JudgedClaim>? claims;

    /// <inheritdoc/>
    public override ValueList<ClauseConditions> ConditionsOf(ClaimId claim) => Of(claim).Conditions;

    /// <inheritdoc/>
    public override ValueList<Counterfactual> CounterfactualsOf(Decision decision, bool isAll)
    {
        if (Of(decision.Claim).Context is not { } context)
        {
            return [];
        }

        var claim = context.Excerpt.ClaimOf(decision.Claim);
        return new WhatHelps(judge.Policies, context.Excerpt, claim, context.Circumstances.AsOf, Decide, Whole, isAll).For(decision);

        Decision? Decide(Case changed) => judge.TryDecideChanged(changed, claim.Id, context);

        Case Whole(Case changed) => Case.As(changed, context.Excerpt, claim.Id);
    }

    /// <inheritdoc/>
    public override ValueList<NextStep> NextAfter(Decision decision, ValueList<Counterfactual> turning) =>
        Of(decision.Claim).Context is { Given.Line: var line } ? NextSteps.After(decision, line, turning) : [];

    private JudgedClaim Of(ClaimId claim)
    {
        if (claims is null)
        {
            var seen = new SeenClaims(Decisions.Count);
            judge.JudgeAgain(this, seen);
            claims = seen.ById;
        }

        return claims[claim.Value];
    }

    /// <summary>What is kept of a claim that was judged once more.</summary>
    private sealed record JudgedClaim(ValueList<ClauseConditions> Conditions, ClaimContext? Context);

    /// <summary>Keeps what is seen of each claim.</summary>
    private sealed class SeenClaims(int count) : IOnlooker
    {
        private Conditions conditions = new();

        internal Dictionary<string, JudgedClaim> ById { get; } = new(count, StringComparer.Ordinal);

        public void SeeRun(ClauseCoverages covered, Line line, WorkingMemory memory) => conditions.Add(covered, line, memory);

        public void SeeDecision(Decision decision, ClaimContext? context)
        {
            ById.Add(decision.Claim.Value, new JudgedClaim(conditions.ByClause(), context));
            conditions = new Conditions();
        }
    }
}
