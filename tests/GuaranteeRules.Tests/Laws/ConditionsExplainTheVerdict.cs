using GuaranteeRules.Tests.Laws.Cases;

namespace GuaranteeRules.Tests.Laws;

/// <summary>A clause grants where all of its conditions are met; those that are not are what it says stands in its way.</summary>
public sealed class ConditionsExplainTheVerdict
{
    [Fact]
    public void Of_every_clause_that_was_looked_at() => Law.Holds(CaseGenerator.SeveralClaims, @case => EachClause(@case, Explains), count: 3_000, atLeast: 2_500);

    [Fact]
    public void In_a_whole_sentence_in_both_languages() => Law.Holds(CaseGenerator.SeveralClaims, @case => EachClause(@case, IsSaid), count: 1_500, atLeast: 1_000);

    [Fact]
    public void Met_and_unmet_conditions_of_every_refusing_code_come_up()
    {
        var conditions = CaseGenerator.SeveralClaims.First(6_000).SelectMany(@case => Judged.Decide(@case).Decisions)
            .SelectMany(decision => decision.Considered.SelectMany(considered => decision.Explain().ConditionsOf(considered.Clause)))
            .Select(condition => (condition.Code, condition.IsMet))
            .ToHashSet();

        // Contradictions and withdrawals are conditions of no clause, and nobody is told that a lower price was comparable unless one is missing.
        var ofClauses = ReasonCode.All.Values.Where(code => code.Verdict is not (Outcome.Eligible or Outcome.Invalid) && code != ReasonCode.ClaimWithdrawn).ToList();
        Assert.Empty(ofClauses.Where(code => !conditions.Contains((code, false))).Select(code => code.Id));
        Assert.Empty(ofClauses.Where(code => !conditions.Contains((code, true)) && code != ReasonCode.PriceNotComparable && code != ReasonCode.PriceQuoteMissing).Select(code => code.Id));
    }

    private static Trial EachClause(Case @case, Func<Decision, ClauseVerdict, Trial> law) =>
        Trial.All(Judged.Decide(@case).Decisions.SelectMany(decision => decision.Considered.Select(considered => law(decision, considered))));

    private static Trial Explains(Decision decision, ClauseVerdict considered)
    {
        var conditions = decision.Explain().ConditionsOf(considered.Clause);
        var unmet = conditions.Where(condition => !condition.IsMet).Select(condition => condition.Reason).ToHashSet();
        var isGranted = considered.Verdict == Outcome.Eligible;
        var isTold = isGranted ? unmet.Count == 0 : considered.Reasons.Where(reason => reason.Code.Verdict != Outcome.Eligible).All(unmet.Contains);
        return Trial.Of(conditions.Count > 0 && isTold, () => $"{considered.Clause.Id} is {considered.Verdict}, and not met are: {string.Join(", ", unmet.Select(reason => reason.Code.Id))}.");
    }

    private static Trial IsSaid(Decision decision, ClauseVerdict considered) => Trial.All(
        from condition in decision.Explain().ConditionsOf(considered.Clause)
        from language in Enum.GetValues<Language>()
        let message = condition.Message(language)
        select Trial.Of(message.Length > 5 && !message.Contains('{', StringComparison.Ordinal), () => $"{condition.Code} says '{message}'."));
}
