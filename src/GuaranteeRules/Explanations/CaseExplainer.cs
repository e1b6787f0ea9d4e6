namespace GuaranteeRules.Explanations;

/// <summary>A decided case that can be asked why. Deciding costs no more for it: what only explanations need is worked out when somebody asks, for all claims at once. Thread-safe.</summary>
internal sealed class CaseExplainer(Judge judge, Case @case) : DecidedCase(@case)
{
    // Two threads may ask at the same time; then both work out the same, and either stays.
    private Dictionary<string, JudgedClaim>? claims;

    /// <inheritdoc/>
    public override ValueList<ClauseConditions> ConditionsOf(ClaimId claim) => Of(claim).Conditions;

    /// <inheritdoc/>
    public override ValueList<NextStep> NextAfter(Decision decision)
    {
        if (Of(decision.Claim).Context is not { } context)
        {
            return [];
        }

        var claim = context.Excerpt.ClaimOf(decision.Claim);
        var helps = new WhatHelps(judge.Policies, context.Excerpt, claim, context.Circumstances.AsOf, changed => judge.TryDecideChanged(changed, claim.Id, context), isAll: false);
        return NextSteps.After(decision, context.Given.Line, helps.For(decision));
    }

    /// <inheritdoc/>
    public override ValueList<Counterfactual> CounterfactualsOf(Decision decision) =>
        new WhatHelps(judge.Policies, Case, Case.ClaimOf(decision.Claim), Case.InstantOfJudging, changed => DecisionOn(decision.Claim, changed), isAll: true).For(decision);

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

    private Decision? DecisionOn(ClaimId claim, Case changed)
    {
        foreach (var decision in judge.TryDecide(changed)?.Decisions ?? [])
        {
            if (decision.Claim == claim)
            {
                return decision;
            }
        }

        return null;
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
