using System.Text;
using GuaranteeRules.Tests.Cli;
using GuaranteeRules.Tests.Json;

namespace GuaranteeRules.Tests.Policies;

/// <summary>Whom an amendment gives what, over past cases.</summary>
public sealed class ChangeTallyTests
{
    private static readonly GuaranteeBook Before = new(Amended.Standard);
    private static readonly GuaranteeBook StoreCardsByTheMerchant = new(Amended.Clause(Amended.WorryFree, "price-protection", clause => clause.Terms()["paidBy"] = "merchant"));
    private static readonly GuaranteeBook NoPriceProtection = new(Amended.Clause(Amended.WorryFree, "price-protection", clause => clause["versions"]![0]!["until"] = "2025-01-01T00:00:00+08:00"));

    [Fact]
    public void The_same_policies_change_no_case()
    {
        var tally = new ChangeTally();
        foreach (var @case in Texts.Samples.Select(Read))
        {
            Assert.Null(tally.Add(Before.Decide(@case), Before.Decide(@case)));
        }

        Assert.Equal((Texts.Samples.Count, 0L, 0L), (tally.Cases, tally.ChangedCases, tally.ChangedClaims));
        Assert.Empty(tally.Outcomes);
        Assert.All(tally.Heads, total => Assert.Equal((0m, total.OldUnstated), (total.Difference, total.NewUnstated)));
    }

    [Fact]
    public void A_claim_that_is_no_longer_granted_is_counted_with_its_money()
    {
        var tally = new ChangeTally();
        var change = Add(tally, NoPriceProtection, SampleCase.PriceDrop())!;
        Assert.Null(Add(tally, NoPriceProtection, SampleCase.ChangeOfMind()));
        Assert.Equal((2L, 3L, 1L, 1L), (tally.Cases, tally.Claims, tally.ChangedCases, tally.ChangedClaims));
        Assert.Equal([(Outcome.Eligible, Outcome.Ineligible, 1L)], tally.Outcomes);
        Assert.Equal((200.00m, 0.00m, -200.00m), Total(tally, Head.PriceDifference));
        Assert.Equal((300.00m, 300.00m, 0.00m), Total(tally, Head.Refund));
        Assert.Equal(("price-drop", "k-1"), (change.Case.Value, Assert.Single(change.Claims).New.Claim.Value));
    }

    [Fact]
    public void The_reasons_are_those_that_nobody_gave_before()
    {
        var shorter = new GuaranteeBook(Amended.Clause("tmall.guarantee", "no-reason-return-7d", clause => clause.Terms()["window"]!["days"] = 6));
        var change = CaseChange.Between(Before.Decide(Read(SampleCase.ChangeOfMind())), shorter.Decide(Read(SampleCase.ChangeOfMind())))!;
        var claim = Assert.Single(change.Claims);
        Assert.Contains(claim.New.Reasons, reason => reason.Code == ReasonCode.NotEnrolled);
        Assert.Equal(("window.expired", "tmall.guarantee.no-reason-return-7d"), (Assert.Single(claim.Reasons).Code.Id, claim.Reasons[0].Clause!.Id.Value));
    }

    [Fact]
    public void A_remedy_that_another_party_pays_is_a_change_without_money()
    {
        var tally = new ChangeTally();
        Assert.NotNull(Add(tally, StoreCardsByTheMerchant, SampleCase.PriceDrop()));
        Assert.Empty(tally.Outcomes);
        Assert.Equal((200.00m, 200.00m, 0.00m), Total(tally, Head.PriceDifference));
    }

    [Fact]
    public void An_amount_that_nobody_states_any_more_is_counted_apart()
    {
        var unstated = new GuaranteeBook(Amended.Clause("tmall.worry-free", "counterfeit-x4", clause => clause.Terms()["multiple"] = null));
        var tally = new ChangeTally();
        var counterfeit = SampleCase.PriceDrop().With("\"price-drop\",\"submittedAt\"", "\"counterfeit\",\"evidence\":[{\"kind\":\"authentication-report\",\"official\":true,\"finding\":\"counterfeit\"}],\"submittedAt\"");
        Assert.NotNull(Add(tally, unstated, counterfeit));
        Assert.Equal(new HeadTotal(Head.Multiple, 15996.00m, 0.00m, 0, 1), tally.Heads.Single(total => total.Head == Head.Multiple));
    }

    [Fact]
    public void Duties_that_are_broken_now_or_no_longer_are_changes_too()
    {
        var dearer = new GuaranteeBook(Amended.Clause("taobao.consumer-protection", "deposit", clause => clause.Terms()["deposits"]![0]!["atLeast"] = "3000.00"));
        var enrolled = SampleCase.PriceDrop().With("\"placedAt\"", "\"merchant\":{\"enrolments\":[{\"service\":\"taobao.consumer-protection.no-reason-return-7d\",\"deposit\":\"2000.00\",\"reviewed\":true}]},\"placedAt\"").With("[\"tmall.worry-free\"]", "[\"tmall.worry-free\",\"taobao.consumer-protection\"]");
        var change = CaseChange.Between(Before.Decide(Read(enrolled)), dearer.Decide(Read(enrolled)))!;
        Assert.Equal("merchant.deposit-short", Assert.Single(change.Broken).Reason.Code.Id);
        Assert.Empty(change.Claims);
        Assert.Single(CaseChange.Between(dearer.Decide(Read(enrolled)), Before.Decide(Read(enrolled)))!.Healed);
    }

    [Fact]
    public void Results_of_different_cases_are_not_compared() =>
        Assert.Throws<ArgumentException>(() => CaseChange.Between(Before.Decide(Read(SampleCase.PriceDrop("a"))), Before.Decide(Read(SampleCase.PriceDrop("b")))));

    private static CaseChange? Add(ChangeTally tally, GuaranteeBook after, string text) => tally.Add(Before.Decide(Read(text)), after.Decide(Read(text)));

    private static (decimal Old, decimal New, decimal Difference) Total(ChangeTally tally, Head head) =>
        tally.Heads.Single(total => total.Head == head) is var total ? (total.Old, total.New, total.Difference) : default;

    private static Case Read(string text) => CaseReader.Read(Encoding.UTF8.GetBytes(text), Amended.Standard);
}
