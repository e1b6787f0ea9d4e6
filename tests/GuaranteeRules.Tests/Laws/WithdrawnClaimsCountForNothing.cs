using GuaranteeRules.Tests.Laws.Cases;
using NodaTime;

namespace GuaranteeRules.Tests.Laws;

/// <summary>Law 14, second part. A claim that was taken back is given nothing, and takes nothing from the others.</summary>
public sealed class WithdrawnClaimsCountForNothing
{
    [Fact]
    public void It_is_refused_without_a_clause_being_considered() => Holds((@case, claim) =>
        Trial.All(new Instant[] { @case.AsOf!.Value, @case.AsOf.Value - Calendar.Tick, claim.SubmittedAt }.Where(at => at <= @case.AsOf).Select(at =>
        {
            var decision = Of(Withdrawn(@case, claim, at), claim.Id);
            return Trial.Of(
                decision.Remedies.Count == 0 && (decision.Outcome == Outcome.Invalid || (decision.Outcome == Outcome.Ineligible && decision.Considered.Count == 0 && decision.Reasons.Single().Code == ReasonCode.ClaimWithdrawn)),
                () => Judged.Written([decision]));
        })));

    [Fact]
    public void The_others_are_decided_as_if_it_had_never_been_made() => Holds((@case, claim) =>
    {
        if (@case.Claims.Count == 1)
        {
            return Trial.Vacuous;
        }

        // An escalation that names what was taken back names nothing.
        var others = @case.Claims.Where(other => other.Id != claim.Id).Select(other => other.RefusedClaim == claim.Id ? other with { RefusedClaim = null } : other);
        var without = Judged.Decide(@case with { Claims = [.. others] });
        var with = Judged.Decide(Withdrawn(@case, claim, @case.AsOf!.Value));
        var (expected, actual) = (Judged.Written(without), Judged.Written(with with { Decisions = [.. with.Decisions.Where(decision => decision.Claim != claim.Id)] }));
        return Trial.Of(expected == actual, () => $"Without it {expected}\ntaken back {actual}");
    });

    [Fact]
    public void What_is_taken_back_later_stands_until_then() => Holds((@case, claim) =>
    {
        var (expected, actual) = (Judged.Written(@case), Judged.Written(Withdrawn(@case, claim, @case.AsOf!.Value + Calendar.Tick)));
        return Trial.Of(expected == actual, () => $"Becomes {actual}\nnot     {expected}");
    });

    private static void Holds(Func<Case, Claim, Trial> law) =>
        Law.Holds(
            CaseGenerator.SeveralClaims,
            drawn =>
            {
                var @case = Dated(drawn);
                return Trial.All(@case.Claims.Select(claim => law(@case, claim)));
            },
            count: 400,
            atLeast: 200);

    /// <summary>The case with its instant of judging written out, so that a withdrawal does not move it, and without any.</summary>
    private static Case Dated(Case @case) => @case with { AsOf = @case.InstantOfJudging, Claims = [.. @case.Claims.Select(claim => claim with { WithdrawnAt = null })] };

    private static Case Withdrawn(Case @case, Claim claim, Instant at) =>
        @case with { Claims = [.. @case.Claims.Select(other => other.Id == claim.Id ? other with { WithdrawnAt = at } : other)] };

    private static Decision Of(Case @case, ClaimId claim) => Judged.Decide(@case).Decisions.Single(decision => decision.Claim == claim);
}
