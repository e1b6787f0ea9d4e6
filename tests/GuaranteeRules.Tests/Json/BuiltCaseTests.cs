using System.Text;
using NodaTime;

namespace GuaranteeRules.Tests.Json;

/// <summary>A case that was built in code is checked as one that was read: the same code at the same path.</summary>
public sealed class BuiltCaseTests
{
    private static readonly Case Sound = Texts.Read(Texts.Whole);

    /// <summary>What a text can say, too.</summary>
    public static TheoryData<string, string, Func<Case, Case>> Wrong => new()
    {
        { "input.unknown-reference", "$.order.platform", x => x with { Order = x.Order with { Platform = new("tmal") } } },
        { "input.unknown-reference", "$.order.merchant.enrolments[0].service", x => x with { Order = x.Order with { Merchant = new Merchant { Enrolments = [new Enrolment { Service = new("x") }] } } } },
        { "input.unknown-reference", "$.order.merchant.provides[1]", x => x with { Order = x.Order with { Merchant = x.Order.Merchant with { Provides = new([new("douyin.safe-shopping.pickup"), new("x")]) } } } },
        { "input.duplicate-item", "$.order.merchant.provides[1]", x => x with { Order = x.Order with { Merchant = x.Order.Merchant with { Provides = new([new("douyin.safe-shopping.pickup"), new("douyin.safe-shopping.pickup")]) } } } },
        { "input.invalid-value", "$.order.buyer.id", x => x with { Order = x.Order with { Buyer = new Buyer { Id = new BuyerId("") } } } },
        { "input.invalid-value", "$.order.merchant.id", x => x with { Order = x.Order with { Merchant = x.Order.Merchant with { Id = new MerchantId(new string('m', 129)) } } } },
        { "input.invalid-value", "$.order.paidAt", x => x with { Order = x.Order with { PaidAt = CaseInstant.End } } },
        { "input.invalid-value", "$.order.total", x => x with { Order = x.Order with { Total = Money.FromYuan(4010.99m) } } },
        { "input.invalid-value", "$.asOf", x => x with { AsOf = CaseInstant.Earliest - Duration.FromTicks(1) } },
        { "input.duplicate-id", "$.lines[1].id", x => x with { Lines = [x.Lines[0], x.Lines[0]], Order = x.Order with { Total = null } } },
        { "input.invalid-value", "$.lines[0].id", x => x with { Lines = [x.Lines[0] with { Id = new("") }] } },
        { "input.unknown-reference", "$.lines[0].programmes[0]", x => x with { Lines = [x.Lines[0] with { Programmes = [new("tmall.wory-free")] }] } },
        { "input.duplicate-item", "$.lines[0].programmes[2]", x => x with { Lines = [x.Lines[0] with { Programmes = [new("tmall.worry-free"), new("tmall.guarantee"), new("tmall.worry-free")] }] } },
        { "input.duplicate-item", "$.lines[0].services[1]", x => x with { Lines = [x.Lines[0] with { Services = [new("tmall.worry-free.loaner"), new("tmall.worry-free.loaner")] }] } },
        { "input.unknown-reference", "$.lines[0].services[0]", x => x with { Lines = [x.Lines[0] with { Services = [new("tmall.worry-free.loan")] }] } },
        { "input.duplicate-item", "$.lines[0].traits[1]", x => x with { Lines = [x.Lines[0] with { Traits = [Trait.Gift, Trait.Gift] }] } },
        { "input.invalid-value", "$.lines[0].terms.promisedBy", x => x with { Lines = [x.Lines[0] with { Terms = new ListingTerms { PromisedBy = CaseInstant.End } }] } },
        { "input.invalid-value", "$.lines[0].signedAt", x => x with { Lines = [x.Lines[0] with { SignedAt = CaseInstant.End }] } },
        { "input.unknown-reference", "$.quotes[0].line", x => x with { Quotes = [x.Quotes[0] with { Line = new("l-2") }] } },
        { "input.duplicate-id", "$.claims[1].id", x => x with { Claims = [x.Claims[0], x.Claims[0]] } },
        { "input.unknown-reference", "$.claims[0].line", x => x with { Claims = [x.Claims[0] with { Line = new("l-2") }] } },
        { "input.invalid-value", "$.claims[0].wants", x => x with { Claims = [x.Claims[0] with { Wants = Head.Multiple }] } },
        { "input.invalid-value", "$.claims[0].wants", x => x with { Claims = [x.Claims[0] with { Wants = Head.PartialRefund }] } },
        { "input.missing-member", "$.claims[0].service", x => x with { Claims = [x.Claims[0] with { Ground = Ground.Service, Service = null }] } },
        { "input.unknown-reference", "$.claims[0].service", x => x with { Claims = [x.Claims[0] with { Service = new("x") }] } },
        { "input.invalid-value", "$.claims[0].of", x => x with { Claims = [x.Claims[0] with { RefusedClaim = new(new string('k', 129)) }] } },
        { "input.invalid-value", "$.claims[0].parcel", x => x with { Claims = [x.Claims[0] with { Parcel = new("") }] } },
        { "input.invalid-value", "$.claims[0].ruling.at", x => x with { Claims = [x.Claims[0] with { Ruling = new Ruling { Verdict = RulingVerdict.Upheld, At = CaseInstant.End } }] } },
        { "input.invalid-value", "$.claims[0].repair.returnedAt", x => x with { Claims = [x.Claims[0] with { Repair = new RepairFacts { ReturnedAt = CaseInstant.End } }] } },
        { "input.invalid-value", "$.claims[0].withdrawnAt", x => x with { Claims = [x.Claims[0] with { WithdrawnAt = CaseInstant.End }] } },
        { "input.invalid-value", "$.claims[0].evidence[1].at", x => x with { Claims = [x.Claims[0] with { Evidence = [new Evidence { Kind = EvidenceKind.Photo }, new Evidence { Kind = EvidenceKind.Photo, At = CaseInstant.End }] }] } },
        { "input.unknown-reference", "$.payouts[0].line", x => x with { Payouts = [x.Payouts[0] with { Line = new("l-2") }] } },
        { "input.missing-member", "$.payouts[0].amount", x => x with { Payouts = [x.Payouts[0] with { Amount = null }] } },
        { "input.invalid-value", "$.payouts[0].amount", x => x with { Payouts = [x.Payouts[0] with { Head = Head.Exchange, Amount = Money.Zero }] } },
        { "input.invalid-value", "$.payouts[0].quantity", x => x with { Payouts = [x.Payouts[0] with { Quantity = 3 }] } },
        { "input.invalid-value", "$.payouts[0].quantity", x => x with { Payouts = [x.Payouts[0] with { Quantity = 0 }] } },
        { "input.invalid-value", "$.payouts[1]", x => x with { Payouts = [x.Payouts[0], x.Payouts[0] with { Head = Head.Refund, Amount = Money.FromYuan(3949.01m) }] } },
        { "input.invalid-value", "$.payouts[1]", x => x with { Payouts = [Freight(Money.FromYuan(12)), Freight(Money.FromFen(1))] } },
    };

    /// <summary>What only code can build.</summary>
    public static TheoryData<string, Func<Case, Case>> Unwritable => new()
    {
        { "$.asOf", x => x with { AsOf = x.AsOf + Duration.Epsilon } },
        { "$.asOf", x => x with { AsOf = Instant.MaxValue } },
        { "$.asOf", x => x with { AsOf = Instant.MinValue } },
        { "$.order.buyer.id", x => x with { Order = x.Order with { Buyer = new Buyer { Id = new BuyerId("\uD800") } } } },
        { "$.lines[0].id", x => x with { Lines = [x.Lines[0] with { Id = default }] } },
        { "$.lines[0].programmes[0]", x => x with { Lines = [x.Lines[0] with { Programmes = [default] }] } },
        { "$.lines[0].services[0]", x => x with { Lines = [x.Lines[0] with { Services = [default] }] } },
        { "$.lines[0].category", x => x with { Lines = [x.Lines[0] with { Category = (Category)99 }] } },
        { "$.lines[0].traits[0]", x => x with { Lines = [x.Lines[0] with { Traits = [(Trait)(-1)] }] } },
        { "$.order.platform", x => x with { Order = x.Order with { Platform = new("\uD800") } } },
        { "$.quotes[0].line", x => x with { Quotes = [x.Quotes[0] with { Line = default }] } },
        { "$.claims[0].ground", x => x with { Claims = [x.Claims[0] with { Ground = (Ground)99 }] } },
        { "$.claims[0].review.verdict", x => x with { Claims = [x.Claims[0] with { Review = new Review { Verdict = (ReviewVerdict)3 } }] } },
        { "$.payouts[0].head", x => x with { Payouts = [x.Payouts[0] with { Head = (Head)99 }] } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void The_code_and_the_path_are_those_of_the_text(string code, string path, Func<Case, Case> change)
    {
        var built = Assert.Throws<CaseFormatException>(() => Texts.Book.Decide(change(Sound)));
        var read = Texts.Error(Written(change(Sound)));
        Assert.Equal((code, path, null), (built.Code, built.Path, built.Line));
        Assert.Equal((code, path, 1), (read.Code, read.Path, read.Line));
    }

    [Theory]
    [MemberData(nameof(Unwritable))]
    public void What_no_text_can_say_is_refused_with_its_path(string path, Func<Case, Case> change)
    {
        var built = Assert.Throws<CaseFormatException>(() => Texts.Book.Decide(change(Sound)));
        Assert.Equal(("input.invalid-value", path), (built.Code, built.Path));
    }

    [Fact]
    public void The_largest_and_the_last_that_may_be_are_judged()
    {
        var most = Sound with
        {
            AsOf = CaseInstant.End - Duration.FromTicks(1),
            Payouts =
            [
                Sound.Payouts[0] with { Quantity = 2 },
                Sound.Payouts[0] with { Head = Head.PartialRefund, Amount = Money.FromYuan(1000), Quantity = null, Claim = new("k-of-last-year") },
                Sound.Payouts[0] with { Head = Head.Refund, Amount = Money.FromYuan(2949), Quantity = 1 },
                Sound.Payouts[0] with { Head = Head.Multiple, Amount = Money.FromYuan(100_000) },
                Freight(Money.FromYuan(12)),
            ],
        };
        Assert.Single(Texts.Book.Decide(most).Decisions);
        Assert.Equal(most, Texts.Read(Written(most)));
    }

    [Fact]
    public void Many_lines_and_claims_are_told_apart_as_few_are()
    {
        var line = Texts.Read(Texts.Least).Lines[0];
        var claim = Texts.Read(Texts.Least).Claims[0];
        var many = Texts.Read(Texts.Least) with
        {
            Lines = [.. Enumerable.Range(0, 100).Select(i => line with { Id = new($"l-{i}") })],
            Claims = [.. Enumerable.Range(0, 100).Select(i => claim with { Id = new($"k-{i}"), Line = new($"l-{i}") })],
            Payouts = [.. Enumerable.Range(0, 100).Select(i => new Payout { Line = new($"l-{i}"), Head = Head.Refund, Amount = Money.FromYuan(10) })],
        };
        Assert.Equal(100, Texts.Book.Decide(many).Decisions.Count);
        Assert.Equal("$.lines[100].id", Refused(many with { Lines = [.. many.Lines, many.Lines[50]] }));
        Assert.Equal("$.claims[100].id", Refused(many with { Claims = [.. many.Claims, many.Claims[50]] }));
        Assert.Equal("$.claims[100].line", Refused(many with { Claims = [.. many.Claims, claim with { Id = new("k-100"), Line = new("l-100") }] }));
        Assert.Equal("$.payouts[100]", Refused(many with { Payouts = [.. many.Payouts, many.Payouts[50] with { Amount = Money.FromFen(1) }] }));
    }

    [Fact]
    public void Entitlements_are_asked_of_sound_cases_and_instants()
    {
        Assert.Throws<CaseFormatException>(() => Texts.Book.Entitlements(Sound with { Order = Sound.Order with { Platform = new("x") } }, Sound.Lines[0].Id, Sound.InstantOfJudging));
        Assert.Throws<ArgumentOutOfRangeException>(() => Texts.Book.Entitlements(Sound, Sound.Lines[0].Id, Instant.MaxValue));
    }

    private static string? Refused(Case @case) => Assert.Throws<CaseFormatException>(() => Texts.Book.Decide(@case)).Path;

    private static Payout Freight(Money amount) => new() { Line = new("l-1"), Head = Head.Refund, Amount = amount, Quantity = 0 };

    private static string Written(Case @case)
    {
        using var output = new MemoryStream();
        CaseWriter.Write(output, @case);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
