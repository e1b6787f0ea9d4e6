using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace GuaranteeRules.Tests.Json;

/// <summary>What a sound text means.</summary>
public sealed class ReadingTests
{
    [Fact]
    public void Every_member_is_read()
    {
        var expected = new Case
        {
            Id = new("case-1"),
            AsOf = At("2025-03-06T12:00:00"),
            Order = new Order
            {
                Id = new("o-1"), Platform = new("tmall"), PlacedAt = At("2025-03-01T10:00:00"), PaidAt = At("2025-03-01T10:02:00"), Region = Region.Remote, Freight = Money.FromYuan(12), Total = Money.FromYuan(4011),
                Buyer = new Buyer { Id = new("b-1"), Credit = Credit.Good },
                Merchant = new Merchant
                {
                    Id = new("m-1"),
                    Enrolments = [new Enrolment { Service = new("taobao.consumer-protection.counterfeit-x10"), Deposit = Money.FromYuan(2000), Reviewed = true }],
                    Provides = new([new("douyin.safe-shopping.pickup")]),
                },
            },
            Lines =
            [
                new Line
                {
                    Id = new("l-1"), Sku = new("fridge-500l"), Category = Category.Appliance, Paid = Money.FromYuan(3999), Quantity = 2, UnitWeightGrams = 45000,
                    Traits = [Trait.Bulky, Trait.Durable], Programmes = [new("tmall.worry-free")], Services = [new("tmall.worry-free.loaner")],
                    Terms = new ListingTerms
                    {
                        ReturnDays = 15, PriceProtectionDays = 7, RepairYears = 3, ExtendedWarrantyMonths = 12, DeliveryPromise = DeliveryPromise.NextDay,
                        PromisedBy = At("2025-03-02T18:00:00"), LateCompensation = Money.FromYuan(50), FreightSubsidy = Money.FromYuan(20), NonReturnableConfirmed = true,
                    },
                    ShippedAt = At("2025-03-01T20:00:00"), SignedAt = At("2025-03-03T09:00:00"),
                },
            ],
            Quotes = [new Quote { Line = new("l-1"), At = At("2025-03-04T09:00:00"), UnitPrice = Money.FromYuan(3799), Kind = QuoteKind.FlashSale }],
            Claims =
            [
                new Claim
                {
                    Id = new("k-1"), Line = new("l-1"), Ground = Ground.Malfunction, SubmittedAt = At("2025-03-04T10:00:00"), Quantity = 1, Wants = Head.Repair, Goods = GoodsState.Opened,
                    ReturnFreight = Money.FromYuan(18), Pickup = new Pickup { Slot = At("2025-03-05T15:00:00") }, Service = new("tmall.guarantee.installation"), RefusedClaim = new("k-0"),
                    Review = new Review { Verdict = ReviewVerdict.Misuse, At = At("2025-03-04T11:00:00") },
                    Ruling = new Ruling { Verdict = RulingVerdict.Dismissed, At = At("2025-03-05T18:00:00") }, Parcel = new("p-1"), WithdrawnAt = At("2025-03-06T09:00:00"),
                    Repair = new RepairFacts { Feasible = false, Estimate = Money.FromYuan(800), FailedRepairs = 1, DaysInRepair = 31, ReturnedAt = At("2025-03-04T08:00:00") },
                    Evidence = [new Evidence { Kind = EvidenceKind.AuthenticationReport, Official = true, Finding = Finding.Genuine, At = At("2025-03-04T09:30:00"), Amount = Money.FromYuan(80) }],
                },
            ],
            Payouts = [new Payout { Line = new("l-1"), Head = Head.PriceDifference, Amount = Money.FromYuan(50), Quantity = 1, At = At("2025-03-03T10:00:00"), Claim = new("k-0"), Parcel = new("p-0") }],
        };

        Assert.Equal(expected, Texts.Read(Texts.Whole));
    }

    [Fact]
    public void What_is_absent_has_its_default()
    {
        var expected = new Case
        {
            Id = new("case-1"),
            Order = new Order { Id = new("o-1"), Platform = new("taobao"), PlacedAt = At("2025-03-01T10:00:00") },
            Lines = [new Line { Id = new("l-1"), Paid = Money.FromYuan(10) }],
            Claims = [new Claim { Id = new("k-1"), Line = new("l-1"), Ground = Ground.QualityDefect, SubmittedAt = At("2025-03-04T10:00:00") }],
        };

        Assert.Equal(expected, Texts.Read(Texts.Least));
    }

    [Fact]
    public void Null_means_absent_for_every_member_that_need_not_be_there()
    {
        var text = Texts.Least
            .With("\"id\": \"case-1\",", "\"id\": \"case-1\", \"currency\": null, \"asOf\": null, \"quotes\": null, \"payouts\": null,")
            .With("\"id\": \"o-1\",", "\"id\": \"o-1\", \"paidAt\": null, \"region\": null, \"freight\": null, \"total\": null, \"buyer\": null, \"merchant\": null,")
            .With("\"paid\": \"10.00\"", "\"paid\": \"10.00\", \"sku\": null, \"category\": null, \"quantity\": null, \"unitWeightGrams\": null, \"traits\": null, \"programmes\": null, \"services\": null, \"terms\": null, \"shippedAt\": null, \"signedAt\": null")
            .With("\"line\": \"l-1\",", "\"line\": \"l-1\", \"quantity\": null, \"wants\": null, \"goods\": null, \"returnFreight\": null, \"pickup\": null, \"service\": null, \"of\": null, \"review\": null, \"ruling\": null, \"parcel\": null, \"withdrawnAt\": null, \"repair\": null, \"evidence\": null,");
        Assert.Equal(Texts.Read(Texts.Least), Texts.Read(text));
    }

    [Theory]
    [InlineData("\"300.00\"", 30000)]
    [InlineData("\"300.5\"", 30050)]
    [InlineData("\"300\"", 30000)]
    [InlineData("300", 30000)]
    [InlineData("300.5", 30050)]
    [InlineData("300.05", 30005)]
    [InlineData("0", 0)]
    [InlineData("\"0.00\"", 0)]
    [InlineData("\"007\"", 700)]
    [InlineData("\"\\u0033.1\\u0034\"", 314)]
    [InlineData("999999999999.99", 99_999_999_999_999)]
    public void Money_is_read_by_its_digits(string written, long fen) =>
        Assert.Equal(fen, Texts.Read(Texts.Least.With("\"10.00\"", written)).Lines[0].Paid.Fen);

    [Theory]
    [InlineData("2025-03-01T02:00:00Z")]
    [InlineData("2025-03-01T02:00:00+00:00")]
    [InlineData("2025-03-01T02:00:00-00:00")]
    [InlineData("2025-02-28T23:00:00-03:00")]
    [InlineData("2025-03-01T07:30:00+05:30")]
    [InlineData("2025-03-01T20:00:00+18:00")]
    [InlineData("2025-03-01T10:00:00.0000000+08:00")]
    [InlineData("2025-03-01T10:00:00\\u002B08:00")]
    public void Offsets_change_nothing(string written) =>
        Assert.Equal(Texts.Read(Texts.Least), Texts.Read(Texts.Least.With("2025-03-01T10:00:00+08:00", written)));

    [Theory]
    [InlineData("2", 2)]
    [InlineData("2.0", 2)]
    [InlineData("2.000000000000000000000000000000000000000000", 2)]
    [InlineData("2147483647.0", 2147483647)]
    public void A_whole_number_may_have_zeros_after_the_point(string written, int units) =>
        Assert.Equal(units, Texts.Read(Texts.Least.With("\"paid\"", $"\"quantity\": {written}, \"paid\"")).Lines[0].Quantity);

    [Theory]
    [InlineData("\"withdrawnAt\": \"2025-03-05T10:00:00+08:00\"", "2025-03-05T10:00:00")]
    [InlineData("\"withdrawnAt\": \"2025-03-03T10:00:00+08:00\"", "2025-03-04T10:00:00")]
    [InlineData("\"ruling\": { \"verdict\": \"upheld\", \"at\": \"2025-03-06T10:00:00+08:00\" }", "2025-03-06T10:00:00")]
    [InlineData("\"ruling\": { \"verdict\": \"upheld\" }", "2025-03-04T10:00:00")]
    [InlineData("\"review\": { \"verdict\": \"approved\", \"at\": \"2025-03-06T10:00:00+08:00\" }", "2025-03-04T10:00:00")]
    public void A_case_is_judged_at_its_latest_submission_withdrawal_or_ruling(string members, string at) =>
        Assert.Equal(At(at), Texts.Read(Texts.Least.With("\"ground\"", members + ", \"ground\"")).InstantOfJudging);

    [Theory]
    [InlineData("1899-12-31T16:00:00Z")]
    [InlineData("2999-12-31T23:59:59+18:00")]
    [InlineData("1900-01-01T00:00:00+08:00")]
    [InlineData("1988-07-01T00:00:00+09:00")]
    [InlineData("2024-02-29T23:59:59.9999999+08:00")]
    [InlineData("2024-02-29T23:59:59.5-02:30")]
    [InlineData("2999-12-31T23:59:59.9999999+08:00")]
    public void Instants_agree_with_an_independent_reader(string written) =>
        Assert.Equal(OffsetDateTimePattern.ExtendedIso.Parse(written).Value.ToInstant(), Texts.Read(Texts.Least.With("2025-03-01T10:00:00+08:00", written)).Order.PlacedAt);

    [Fact]
    public void The_order_of_members_changes_nothing()
    {
        foreach (var text in Texts.Samples.Append(Texts.Whole))
        {
            Assert.Equal(Texts.Read(text), Texts.Read(Texts.Reversed(JsonNode.Parse(text))!.ToJsonString()));
        }
    }

    [Fact]
    public void Callers_may_add_their_own_members_everywhere()
    {
        var text = Texts.Whole.Replace("{ ", "{ \"x-a\": [ { \"b\": 1e400 }, null ], \"x-\": {}, ", StringComparison.Ordinal);
        Assert.Equal(Texts.Read(Texts.Whole), Texts.Read(text));
    }

    [Fact]
    public void A_byte_order_mark_says_nothing() => Assert.Equal(Texts.Read(Texts.Least), Texts.Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Texts.Least)]));

    [Fact]
    public void Escapes_mean_what_they_stand_for()
    {
        var read = Texts.Read(Texts.Least.With("\"case-1\"", "\"\\u4f8b\\ud83d\\uDE00\"").With("\"quality-defect\"", "\"quality\\u002ddefect\"").With("\"paid\"", "\"p\\u0061id\""));
        Assert.Equal(("例😀", Ground.QualityDefect, 1000), (read.Id.Value, read.Claims[0].Ground, read.Lines[0].Paid.Fen));
    }

    private static Instant At(string local) => LocalDateTimePattern.ExtendedIso.Parse(local).Value.WithOffset(Offset.FromHours(8)).ToInstant();
}
