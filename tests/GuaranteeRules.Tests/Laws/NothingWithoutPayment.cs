using GuaranteeRules.Tests.Laws.Cases;
using NodaTime;

namespace GuaranteeRules.Tests.Laws;

/// <summary>Law 14, first part. Nothing is ever given on an unpaid order, whatever the ground.</summary>
public sealed class NothingWithoutPayment
{
    private static readonly Func<Case, Case>[] Unpaid =
    [
        @case => @case with { Order = @case.Order with { PaidAt = null } },

        // A payment after the instant of judging has not happened yet.
        @case => @case with { AsOf = @case.InstantOfJudging, Order = @case.Order with { PaidAt = Instant.Max(@case.InstantOfJudging, @case.Claims.Max(claim => claim.SubmittedAt)) + Calendar.Tick } },
    ];

    [Fact]
    public void Nothing_is_granted_and_no_promise_is_broken() =>
        Law.Holds(CaseGenerator.SeveralClaims, @case => Judged.Decide(@case).Decisions.All(decision => decision.Remedies.Count == 0)
            ? Trial.Vacuous
            : Trial.All(Unpaid.Select(unpaid => GivesNothing(Judged.Decide(unpaid(@case))))), count: 4_000, atLeast: 2_000);

    /// <summary>The law is put to the test for a clause by each case that it grants something in once it is paid.</summary>
    [Fact]
    public void Every_clause_that_grants_once_paid_is_put_to_the_test()
    {
        var granting = CaseGenerator.SeveralClaims.First(Law.CountOr(6_000)).SelectMany(@case => Judged.Decide(@case).Decisions)
            .SelectMany(decision => decision.Considered.Where(considered => considered.Verdict == Outcome.Eligible))
            .CountBy(considered => considered.Clause.Id.Value)
            .ToDictionary();
        var wanting = Judged.Book.Policies.Clauses.Where(clause => clause.Grounds.Count > 0 && granting.GetValueOrDefault(clause.Id.Value) < 5)
            .Select(clause => $"{clause.Id}: {granting.GetValueOrDefault(clause.Id.Value)}");
        Assert.Empty(wanting);
    }

    private static Trial GivesNothing(CaseResult result)
    {
        var given = result.Decisions.FirstOrDefault(decision => decision.Outcome == Outcome.Eligible || decision.Remedies.Count > 0 || decision.Considered.Any(considered => considered.Verdict == Outcome.Eligible));
        return Trial.Of(
            given is null && result.Breaches.All(breach => breach.Reason.Code != ReasonCode.MerchantLateShipment),
            () => given is null ? "A promise is broken that was never made." : Judged.Written([given]));
    }
}
