namespace GuaranteeRules.Tests.Json;

/// <summary>The largest and the latest that can be read can also be judged.</summary>
public sealed class BoundsTests
{
    public static TheoryData<string> Ends => ["1900-01-01T00:00:00+08:00", "2025-03-01T10:00:00+08:00", "2999-12-31T23:59:59.9999999+08:00"];

    public static TheoryData<Ground> Grounds => [.. Enum.GetValues<Ground>()];

    [Theory]
    [MemberData(nameof(Grounds))]
    public void The_longest_terms_at_the_ends_of_time_are_judged(Ground ground)
    {
        foreach (var at in Ends)
        {
            var text = Texts.Whole.With("\"malfunction\"", $"\"{Names<Ground>.Of(ground)}\"")
                .With("\"returnDays\": 15, \"priceProtectionDays\": 7, \"repairYears\": 3, \"extendedWarrantyMonths\": 12", "\"returnDays\": 36500, \"priceProtectionDays\": 36500, \"repairYears\": 100, \"extendedWarrantyMonths\": 1200")
                .With("\"services\": [ ", "\"services\": [ \"tmall.guarantee.after-sale-care\", \"tmall.guarantee.price-protection\", \"taobao.after-sales.extended-warranty\", ")
                .With("\"unitWeightGrams\": 45000", "\"unitWeightGrams\": 2147483647")
                .With("\"daysInRepair\": 31", "\"daysInRepair\": 2147483647");
            var instants = System.Text.RegularExpressions.Regex.Replace(text, "\"2025-[^\"]*\"", $"\"{at}\"", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5));
            Assert.Single(Texts.Book.Decide(Texts.Read(instants)).Decisions);
        }
    }

    [Theory]
    [MemberData(nameof(Grounds))]
    public void The_largest_quantities_are_judged(Ground ground)
    {
        var text = Texts.Whole.With("\"malfunction\"", $"\"{Names<Ground>.Of(ground)}\"").With("\"quantity\": 2,", "\"quantity\": 2147483647,").With("\"quantity\": 1,", "\"quantity\": 2147483647,")
            .With("\"unitWeightGrams\": 45000", "\"unitWeightGrams\": 2147483647").With("\"3799.00\"", "\"400.00\"");
        Assert.Single(Texts.Book.Decide(Texts.Read(text)).Decisions);
    }

    [Fact]
    public void Facts_refuse_what_the_reader_refuses()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ListingTerms { ReturnDays = ListingTerms.MostDays + 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ListingTerms { PriceProtectionDays = int.MaxValue });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ListingTerms { RepairYears = ListingTerms.MostYears + 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ListingTerms { ExtendedWarrantyMonths = ListingTerms.MostMonths + 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ListingTerms { ReturnDays = 0 });
        Assert.Equal(ListingTerms.MostDays, new ListingTerms { ReturnDays = ListingTerms.MostDays }.ReturnDays);
    }
}
