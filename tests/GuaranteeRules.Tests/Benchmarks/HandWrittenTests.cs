using GuaranteeRules.Benchmarks.Hand;
using GuaranteeRules.Benchmarks.Sets;

namespace GuaranteeRules.Tests.Benchmarks;

/// <summary>The function written by hand is a fair floor: it decides every case as the rules do, with the same reasons.</summary>
public sealed class HandWrittenTests
{
    private static readonly GuaranteeBook Book = GuaranteeBook.Standard();

    [Fact]
    public void It_decides_as_the_rules_do()
    {
        var hand = new HandWritten(Book.Policies);

        Expect.None(CaseSets.PriceDrops(10_000).Where(x => hand.Decide(x) != Book.Decide(x)).Select(x => x.Id.Value));
    }

    [Fact]
    public void It_decides_the_sample_cases_of_its_grounds_as_the_rules_do()
    {
        var hand = new HandWritten(Book.Policies);
        var samples = BenchmarkCases.Samples(Book.Policies).Where(IsByHand).ToList();

        Assert.NotEmpty(samples);
        Expect.None(samples.Where(x => !hand.Decide(x).Decisions.Equals(Book.Decide(x).Decisions)).Select(x => x.Id.Value));
    }

    /// <summary>What is never asked for cannot be wrong: the cases bring every outcome of these grounds, and every head that they give.</summary>
    [Fact]
    public void The_cases_bring_what_can_be_decided()
    {
        var decisions = CaseSets.PriceDrops(10_000).SelectMany(x => Book.Decide(x).Decisions).ToList();
        var remedies = decisions.SelectMany(x => x.Remedies).ToList();

        Assert.Equal([Outcome.Eligible, Outcome.NeedsEvidence, Outcome.NeedsReview, Outcome.Ineligible, Outcome.Invalid], decisions.Select(x => x.Outcome).Distinct().Order());
        Assert.Equal([Head.PriceDifference], remedies.Select(x => x.Head).Distinct());
        Assert.InRange(decisions.Count(x => x.Outcome == Outcome.Eligible), decisions.Count / 4, decisions.Count * 3 / 4);
    }

    private static bool IsByHand(Case @case) =>
        @case.Claims.All(claim => CaseSets.ByHand.Contains(claim.Ground)) && @case.Order.Merchant.Enrolments.Count == 0 && !@case.Order.Merchant.Provides.IsKnown;
}
