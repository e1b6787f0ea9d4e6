using System.Globalization;
using GuaranteeRules.Tests.Laws.Cases;

namespace GuaranteeRules.Tests.Laws;

/// <summary>The laws are only worth something if the cases reach every outcome, every head and every reason.</summary>
public sealed class WhatTheCasesCover
{
    private const int Drawn = 6_000;

    /// <summary>The outcomes each ground can have besides granted, refused and invalid, which all can.</summary>
    private static readonly Dictionary<Ground, Outcome[]> Between = new()
    {
        [Ground.ChangeOfMind] = [],
        [Ground.QualityDefect] = [Outcome.NeedsEvidence, Outcome.NeedsReview],
        [Ground.Malfunction] = [Outcome.NeedsEvidence, Outcome.NeedsReview],
        [Ground.NotAsDescribed] = [Outcome.NeedsEvidence, Outcome.NeedsReview],
        [Ground.WrongItem] = [Outcome.NeedsEvidence, Outcome.NeedsReview],
        [Ground.MissingItem] = [Outcome.NeedsEvidence, Outcome.NeedsReview],
        [Ground.TransitDamage] = [Outcome.NeedsEvidence, Outcome.NeedsReview],
        [Ground.Counterfeit] = [Outcome.NeedsEvidence, Outcome.NeedsReview],
        [Ground.PriceDrop] = [Outcome.NeedsEvidence, Outcome.NeedsReview],
        [Ground.LateDelivery] = [Outcome.NotYet],
        [Ground.LateShipment] = [Outcome.NotYet],
        [Ground.CancelUnshipped] = [],
        [Ground.Spoilage] = [Outcome.NeedsReview],
        [Ground.Allergy] = [Outcome.NeedsEvidence, Outcome.NeedsReview],
        [Ground.Service] = [],
        [Ground.Escalation] = [Outcome.NeedsEvidence, Outcome.NotYet],
    };

    [Fact]
    public void Each_ground_has_a_decent_share_of_every_outcome_it_can_have()
    {
        var counts = CaseGenerator.OneClaim.First(Law.CountOr(Drawn))
            .CountBy(@case => (@case.Claims[0].Ground, Judged.DecideOne(@case).Outcome))
            .ToDictionary();
        var wanting = from ground in Enum.GetValues<Ground>()
                      from outcome in Between[ground].Concat([Outcome.Eligible, Outcome.Ineligible, Outcome.Invalid])
                      let least = outcome is Outcome.Eligible or Outcome.Ineligible ? 40 : 3
                      let found = counts.GetValueOrDefault((ground, outcome))
                      where found < least
                      select $"{Names<Ground>.Of(ground)} {Names<Outcome>.Of(outcome)}: {found.ToString(CultureInfo.InvariantCulture)}";
        Assert.True(!wanting.Any(), string.Join('\n', wanting));
    }

    [Fact]
    public void No_ground_has_an_outcome_that_is_not_expected_of_it()
    {
        var strange = CaseGenerator.OneClaim.First(Law.CountOr(Drawn))
            .Select(@case => (@case.Claims[0].Ground, Judged.DecideOne(@case).Outcome))
            .Where(x => x.Outcome is not (Outcome.Eligible or Outcome.Ineligible or Outcome.Invalid) && !Between[x.Ground].Contains(x.Outcome))
            .Distinct()
            .ToList();
        Assert.True(strange.Count == 0, string.Join('\n', strange));
    }

    [Fact]
    public void Every_boundary_of_the_rules_is_met_on_both_sides_to_the_last_step() =>
        Boundary.AreCrossed(CaseGenerator.OneClaim.First(Law.CountOr(Drawn)), Boundaries.All, enough: 3);

    [Fact]
    public void Every_head_is_given_and_every_reason_comes_up()
    {
        var results = CaseGenerator.SeveralClaims.First(Law.CountOr(Drawn)).Select(Judged.Decide).ToList();
        var decisions = results.SelectMany(result => result.Decisions).ToList();
        var heads = decisions.SelectMany(decision => decision.Remedies).Select(remedy => remedy.Head).ToHashSet();
        var codes = decisions.SelectMany(decision => decision.Reasons.Concat(decision.Considered.SelectMany(x => x.Reasons)))
            .Concat(results.SelectMany(result => result.Breaches).Select(breach => breach.Reason))
            .Select(reason => reason.Code).ToHashSet();
        Assert.Empty(Heads.OfRemedies.Except(heads));
        Assert.Empty(ReasonCode.All.Values.Except(codes).Select(code => code.Id));
    }
}
