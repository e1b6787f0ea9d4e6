using GuaranteeRules.Tests.Laws.Cases;

namespace GuaranteeRules.Tests.Laws;

/// <summary>Whatever is said to help does help: the changed case, decided, grants, or grants something else.</summary>
public sealed class CounterfactualsTurnTheDecision
{
    [Fact]
    public void When_applied() => Law.Holds(CaseGenerator.SeveralClaims, @case => EachDecision(@case, decision => Trial.All(decision.Explain().Counterfactuals.Select(one => ConcernsAnother(@case, one.Case, decision.Claim) ? Trial.Vacuous : Turns(decision, one)))), count: 3_000, atLeast: 1_500);

    [Fact]
    public void And_what_lacks_only_evidence_is_told_what_to_bring() => Law.Holds(
        CaseGenerator.SeveralClaims,
        @case => EachDecision(@case, decision => decision.Outcome == Outcome.NeedsEvidence && !IsCompensated(@case, decision)
            ? Trial.Of(decision.Explain().Next.Any(step => step.Action == NextAction.BringEvidence), () => "It needs evidence, and nothing is asked for.")
            : Trial.Vacuous),
        count: 3_000,
        atLeast: 150);

    [Fact]
    public void And_next_names_only_what_is_possible() => Law.Holds(
        CaseGenerator.OneClaim,
        @case =>
        {
            var decision = Judged.DecideOne(@case);
            var possible = decision.Explain().Counterfactuals.Where(one => one.IsPossible).SelectMany(one => one.Steps).ToHashSet();
            return decision.Explain().Next.Count == 0 ? Trial.Vacuous : Trial.Of(decision.Explain().Next.All(step => step.Action == NextAction.StatutoryRoute || possible.Contains(step)), () => string.Join("; ", decision.Explain().Next));
        },
        count: 3_000,
        atLeast: 800);

    [Fact]
    public void In_whole_sentences_in_both_languages() => Law.Holds(
        CaseGenerator.OneClaim,
        @case => Trial.All(
            from one in Judged.DecideOne(@case).Explain().Counterfactuals
            from step in one.Steps
            from language in Enum.GetValues<Language>()
            let message = step.Message(language)
            select Trial.Of(message.Length > 5 && !message.Contains('{', StringComparison.Ordinal), () => $"{step.Action} says '{message}'.")),
        count: 1_500,
        atLeast: 500);

    [Fact]
    public void And_every_kind_of_step_comes_up()
    {
        var seen = CaseGenerator.SeveralClaims.First(4_000).SelectMany(@case => Judged.Decide(@case).Decisions)
            .SelectMany(decision => decision.Explain().Counterfactuals.SelectMany(one => one.Steps).Concat(decision.Explain().Next))
            .Select(step => step.Action)
            .ToHashSet();
        Assert.Empty(Enum.GetValues<NextAction>().Except(seen));
    }

    /// <summary>Whether nothing is left that even the lowest price could be compared with.</summary>
    private static bool IsCompensated(Case @case, Decision decision)
    {
        var claim = @case.Claims.Single(claim => claim.Id == decision.Claim);
        var free = new Quote { Line = claim.Line, At = claim.SubmittedAt, UnitPrice = Money.Zero, Kind = QuoteKind.Public };
        return decision.Reasons.Any(reason => reason.Code == ReasonCode.PriceQuoteMissing)
            && Judged.Decide(@case with { Quotes = [.. @case.Quotes, free] }).Decisions.Single(other => other.Claim == decision.Claim).Outcome != Outcome.Eligible;
    }

    /// <summary>What another claim was given stays as it was: the whole case decided would give it something else, where the claim moves past it, or where its own order, line or instant of judging is changed.</summary>
    private static bool ConcernsAnother(Case before, Case after, ClaimId id) =>
        PlaceOf(before, id) != PlaceOf(after, id) || (before.Claims.Count > 1 && (before.Order != after.Order || before.Lines != after.Lines || before.InstantOfJudging != after.InstantOfJudging));

    private static int PlaceOf(Case @case, ClaimId id)
    {
        var claim = @case.Claims.Single(each => each.Id == id);
        return @case.Claims.Count(each => each.SubmittedAt < claim.SubmittedAt || (each.SubmittedAt == claim.SubmittedAt && string.CompareOrdinal(each.Id.Value, id.Value) < 0));
    }

    private static Trial EachDecision(Case @case, Func<Decision, Trial> law) => Trial.All(Judged.Decide(@case).Decisions.Select(law));

    private static Trial Turns(Decision before, Counterfactual one)
    {
        var after = Judged.Decide(one.Case).Decisions.Single(decision => decision.Claim == before.Claim);
        var isTurned = after.Outcome == Outcome.Eligible && (before.Outcome != Outcome.Eligible || after.Remedies != before.Remedies);
        return Trial.Of(isTurned && after == one.Decision, () => $"{string.Join("; ", one.Steps)} leads from {before.Outcome} to {after.Outcome}.");
    }
}
