using GuaranteeRules.Tests.Laws.Cases;

namespace GuaranteeRules.Tests.Laws;

/// <summary>Law 9. One more programme's label never worsens an outcome, and never lowers the money of a claim that wants its money back.</summary>
public sealed class LabelsNeverHurt
{
    private static readonly ProgrammeId[] Labels =
        [.. Judged.Book.Policies.Clauses.Select(clause => clause.Programme).Where(programme => programme.Label).Select(programme => programme.Id).Distinct()];

    [Fact]
    public void A_label_never_worsens_an_outcome() =>
        Law.Holds(CaseGenerator.OneClaim, Outcomes, count: 4_000, atLeast: 3_000);

    [Fact]
    public void A_label_never_lowers_refund_and_multiple_of_a_claim_that_wants_its_money_back() =>
        Law.Holds(CaseGenerator.OneClaim, MoneyBack, count: 6_000, atLeast: 1_000);

    private static Trial Outcomes(Case @case) => WithMoreLabels(@case, (before, after) =>
        Trial.Of(after.Outcome <= before.Outcome, () => $"{before.Outcome} becomes {after.Outcome}"));

    /// <summary>A malfunction calls for a repair unless something else is wanted.</summary>
    private static Trial MoneyBack(Case @case) => !(@case.Claims[0].Wants == Head.Refund || (@case.Claims[0].Wants is null && @case.Claims[0].Ground != Ground.Malfunction))
        ? Trial.Vacuous
        : WithMoreLabels(@case, (before, after) => Sum(before).IsZero && Sum(after).IsZero
            ? Trial.Vacuous
            : Trial.Of(Sum(after) >= Sum(before), () => $"{Sum(before)} becomes {Sum(after)}"));

    private static Trial WithMoreLabels(Case @case, Func<Decision, Decision, Trial> compare)
    {
        var claim = @case.Claims[0];
        var before = Judged.DecideOne(@case);
        return Trial.All(Labels.Except(@case.LineOf(claim).Programmes).Select(label =>
            compare(before, Judged.DecideOne(@case.WithLine(claim.Line, line => line with { Programmes = [.. line.Programmes, label] }))) is { Violation: { } violation }
                ? Trial.Broken($"{violation} with {label}.")
                : Trial.Held));
    }

    private static Money Sum(Decision decision) => decision.SumOf(Head.Refund, Head.Multiple);
}
