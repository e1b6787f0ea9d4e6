using GuaranteeRules.Tests.Laws.Cases;

namespace GuaranteeRules.Tests.Laws;

/// <summary>Law 6, second part. The ledger depends on what was given and on nothing else: deciding in two goes gives what one go gives.</summary>
public sealed class ReplayingGivesTheSame
{
    [Fact]
    public void Later_claims_never_change_earlier_decisions() =>
        Law.Holds(CaseGenerator.SeveralClaims, EarlierStand, count: 2_000, atLeast: 1_000);

    [Fact]
    public void What_was_given_counts_the_same_as_a_payout() =>
        Law.Holds(CaseGenerator.SeveralClaims, PayoutsStandForClaims, count: 2_000, atLeast: 300);

    private static Trial EarlierStand(Case drawn)
    {
        var (@case, claims) = InOrder(drawn);
        if (claims.Where((claim, i) => claims.FindIndex(other => other.Id == claim.RefusedClaim) > i).Any())
        {
            // An escalation of a claim that was not made yet: whether its answer counts is not said.
            return Trial.Vacuous;
        }

        var whole = Judged.Decide(@case).Decisions;
        return Trial.All(Enumerable.Range(1, claims.Count - 1).Select(kept =>
            Same(whole.Take(kept), Judged.Decide(@case with { Claims = [.. claims.Take(kept)] }).Decisions)));
    }

    private static Trial PayoutsStandForClaims(Case drawn)
    {
        var (@case, claims) = InOrder(drawn with { Payouts = default });
        if (claims.Exists(claim => claim.Ground is Ground.Escalation or Ground.Service))
        {
            // A payout tells neither the answer to the claim that is escalated, nor which service was given.
            return Trial.Vacuous;
        }

        var whole = Judged.Decide(@case).Decisions;
        return Trial.All(Enumerable.Range(1, claims.Count - 1).Select(decided => whole.Take(decided).All(decision => decision.Remedies.Count == 0)
            ? Trial.Vacuous
            : Same(whole.Skip(decided), Judged.Decide(@case with { Claims = [.. claims.Skip(decided)], Payouts = Paid(claims, whole.Take(decided)) }).Decisions)));
    }

    /// <summary>The case with its instant of judging written out, so that leaving claims out does not move it, and its claims as they are judged.</summary>
    private static (Case Case, List<Claim> Claims) InOrder(Case @case) =>
        (
            @case with { AsOf = @case.InstantOfJudging },
            [.. @case.Claims.OrderBy(claim => claim.SubmittedAt).ThenBy(claim => claim.Id.Value, StringComparer.Ordinal)]);

    private static ValueList<Payout> Paid(List<Claim> claims, IEnumerable<Decision> decisions) =>
    [
        .. from decision in decisions
           let claim = claims.Single(claim => claim.Id == decision.Claim)
           from remedy in decision.Remedies
           select new Payout { Line = claim.Line, Head = remedy.Head, Amount = remedy.Head.IsMoney() ? remedy.Amount ?? Money.Zero : null, Quantity = remedy.Quantity, At = claim.SubmittedAt, Claim = claim.Id, Parcel = remedy is { Head: Head.ReturnFreight, Amount: not null } ? claim.Parcel : null },
    ];

    private static Trial Same(IEnumerable<Decision> expected, IEnumerable<Decision> actual)
    {
        var (one, other) = (Judged.Written(expected), Judged.Written(actual));
        return Trial.Of(one == other, () => $"In two goes {other}\nin one      {one}");
    }
}
