using GuaranteeRules.Tests.Laws.Cases;
using NodaTime;

namespace GuaranteeRules.Tests.Laws;

/// <summary>Law 16. The platform's ruling for the buyer never worsens an outcome, one against never betters it, and one that has not been made yet changes nothing.</summary>
public sealed class RulingsStandAboveReviews
{
    [Fact]
    public void Upheld_never_worsens_an_outcome() => Holds((@case, before) => Ruled(@case, RulingVerdict.Upheld) is var after
        ? Trial.Of(after.Outcome <= before.Outcome, () => $"{before.Outcome} becomes {Judged.Written([after])}")
        : default);

    [Fact]
    public void Upheld_leaves_nothing_to_prove_and_nothing_to_answer() => Holds((@case, _) => Ruled(@case, RulingVerdict.Upheld) is var after
        ? Trial.Of(!after.Reasons.Concat(after.Considered.SelectMany(considered => considered.Reasons)).Any(IsMetByARuling), () => Judged.Written([after]))
        : default);

    [Fact]
    public void Dismissed_never_betters_an_outcome_and_refuses_every_clause() => Holds((@case, before) => Ruled(@case, RulingVerdict.Dismissed) is var after
        ? Trial.Of(
            after.Outcome >= before.Outcome && after.Outcome >= Outcome.Ineligible && after.Remedies.Count == 0 && after.Considered.All(considered => considered.Verdict >= Outcome.Ineligible),
            () => $"{before.Outcome} becomes {Judged.Written([after])}")
        : default);

    [Fact]
    public void What_was_not_ruled_yet_changes_nothing() =>
        Law.Holds(
            CaseGenerator.SeveralClaims,
            drawn =>
            {
                var @case = drawn with { AsOf = drawn.InstantOfJudging, Claims = [.. drawn.Claims.Select(claim => claim with { Ruling = null })] };
                var expected = Judged.Decide(@case);
                return Trial.All(Enum.GetValues<RulingVerdict>().Select(verdict =>
                {
                    var ruling = new Ruling { Verdict = verdict, At = @case.AsOf!.Value + Calendar.Tick };
                    var actual = Judged.Decide(@case with { Claims = [.. @case.Claims.Select(claim => claim with { Ruling = ruling })] });
                    return Trial.Of(expected.Decisions == actual.Decisions && expected.Breaches == actual.Breaches, () => $"Becomes {Judged.Written(actual)}\nnot     {Judged.Written(expected)}");
                }));
            },
            count: 1_000,
            atLeast: 1_000);

    private static void Holds(Func<Case, Decision, Trial> law) =>
        Law.Holds(
            CaseGenerator.OneClaim,
            drawn =>
            {
                var @case = (drawn with { AsOf = drawn.InstantOfJudging }).WithClaim(claim => claim with { Ruling = null, WithdrawnAt = null });
                var before = Judged.DecideOne(@case);
                return before.Outcome == Outcome.Invalid ? Trial.Vacuous : law(@case, before);
            },
            count: 4_000,
            atLeast: 3_000);

    /// <summary>Ruled at the instant of judging itself, the last that counts.</summary>
    private static Decision Ruled(Case @case, RulingVerdict verdict) =>
        Judged.DecideOne(@case.WithClaim(claim => claim with { Ruling = new Ruling { Verdict = verdict, At = @case.AsOf } }));

    private static bool IsMetByARuling(Reason reason) =>
        reason.Code.Verdict != Outcome.Eligible
        && reason.Code != ReasonCode.PriceQuoteMissing
        && (reason.Code.Id.StartsWith("evidence.", StringComparison.Ordinal)
            || reason.Code.Id.StartsWith("review.", StringComparison.Ordinal)
            || reason.Code == ReasonCode.BuyerMisuse
            || reason.Code == ReasonCode.Authentic
            || reason.Code == ReasonCode.EscalationPremature);
}
