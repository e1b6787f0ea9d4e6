using GuaranteeRules.Tests.Laws.Cases;

namespace GuaranteeRules.Tests.Laws;

/// <summary>Law 10. Every outcome but a grant has a reason, every grant a remedy, and each says by which clause and which policies.</summary>
public sealed class EveryDecisionSaysWhy
{
    [Fact]
    public void With_a_remedy_or_a_reason() =>
        Holds(decision => decision.Outcome == Outcome.Eligible ? decision.Remedies.Count > 0 : decision.Reasons.Count > 0 && decision.Remedies.Count == 0);

    [Fact]
    public void With_the_clause_unless_invalid_withdrawn_or_unanswered() =>
        Holds(decision => decision.Outcome == Outcome.Invalid || decision.Considered.Count == 0 || decision.Reasons.All(reason => reason.Clause is not null));

    [Fact]
    public void With_every_clause_looked_at_unless_granted_saying_what_is_in_its_way() =>
        Holds(decision => decision.Considered.All(x => x.Verdict == Outcome.Eligible || x.Reasons.Any(reason => reason.Code.Verdict == x.Verdict)));

    [Fact]
    public void With_the_version_of_the_policies() =>
        Law.Holds(CaseGenerator.SeveralClaims, @case => Trial.Of(Judged.Decide(@case).Policy == Judged.Book.Policies.Version, () => "Another version."), count: 200, atLeast: 200);

    [Fact]
    public void In_a_whole_sentence_in_both_languages() =>
        Law.Holds(CaseGenerator.SeveralClaims, @case => Trial.All(Reasons(Judged.Decide(@case)).Select(IsSaid)), count: 2_000, atLeast: 1_500);

    private static void Holds(Func<Decision, bool> law) => Law.Holds(CaseGenerator.SeveralClaims, Judged.EachDecision(law), count: 4_000, atLeast: 4_000);

    private static IEnumerable<Reason> Reasons(CaseResult result) =>
        result.Decisions.SelectMany(decision => decision.Reasons.Concat(decision.Considered.SelectMany(x => x.Reasons))).Concat(result.Breaches.Select(breach => breach.Reason));

    private static Trial IsSaid(Reason reason) =>
        Trial.All(Enum.GetValues<Language>().Select(language => reason.Message(language) is var message && message.Length > 5 && !message.Contains('{', StringComparison.Ordinal)
            ? Trial.Held
            : Trial.Broken($"{reason.Code} says '{message}'.")));
}
