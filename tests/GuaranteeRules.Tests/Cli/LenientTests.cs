namespace GuaranteeRules.Tests.Cli;

/// <summary>Common ways of writing are understood when that is asked for, and what was read as what is said.</summary>
public sealed class LenientTests : IDisposable
{
    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Theory]
    [InlineData("\"platform\":\"tmall\"", "\"platform\":\"天猫\"", "order.platform: '天猫' read as tmall (1 x)")]
    [InlineData("\"platform\":\"tmall\"", "\"platform\":\"Tmall\"", "order.platform: 'Tmall' read as tmall (1 x)")]
    [InlineData("\"3999.00\"", "\"¥3,999.00\"", "line.paid: '¥3,999.00' read as 3999.00 (1 x)")]
    [InlineData("\"3999.00\"", "\"３９９９元\"", "line.paid: '３９９９元' read as 3999 (1 x)")]
    [InlineData("\"2025-03-04T10:00:00+08:00\"", "\"2025/3/4 10:00\"", "claim.submittedAt: '2025/3/4 10:00' read as 2025-03-04T10:00:00+08:00 (1 x)")]
    [InlineData("\"2025-03-04T10:00:00+08:00\"", "\"2025年3月4日 10:00:00\"", "claim.submittedAt: '2025年3月4日 10:00:00' read as 2025-03-04T10:00:00+08:00 (1 x)")]
    [InlineData("\"ground\":\"price-drop\"", "\"ground\":\"priceDrop\"", "claim.ground: 'priceDrop' read as price-drop (1 x)")]
    [InlineData("\"ground\":\"price-drop\"", "\"ground\":\"PRICE_DROP\"", "claim.ground: 'PRICE_DROP' read as price-drop (1 x)")]
    [InlineData("\"appliance\"", "\"家电\"", "line.category: '家电' read as appliance (1 x)")]
    [InlineData("[\"tmall.worry-free\"]", "[\"天猫无忧购\"]", "line.programmes: '天猫无忧购' read as tmall.worry-free (1 x)")]
    public void What_cannot_be_mistaken_is_understood_only_when_asked_for(string exact, string loose, string told)
    {
        var expected = tool.Run("decide", tool.File("exact.jsonl", SampleCase.PriceDrop()), "--lang", "en").Output;
        var file = tool.File("loose.jsonl", SampleCase.PriceDrop().Replace(exact, loose, StringComparison.Ordinal));
        var ran = tool.Run("decide", file, "--lenient", "--offset", "+08:00", "--lang", "en");
        Assert.Equal((0, expected, $"guarantee: {told}\n"), (ran.Status, ran.Output, ran.Error));
        Assert.Equal(2, tool.Run("decide", file).Status);
    }

    [Theory]
    [InlineData("\"3999.00\"", "\"39,99\"")]
    [InlineData("\"3999.00\"", "\"3999.005\"")]
    [InlineData("\"3999.00\"", "\"-3999.00\"")]
    [InlineData("\"2025-03-04T10:00:00+08:00\"", "\"4/3/2025 10:00\"")]
    [InlineData("\"2025-03-04T10:00:00+08:00\"", "\"2025-03-04\"")]
    [InlineData("\"2025-03-04T10:00:00+08:00\"", "\"2025/13/4 10:00\"")]
    [InlineData("\"ground\":\"price-drop\"", "\"ground\":\"price\"")]
    public void What_may_be_mistaken_is_refused_all_the_same(string exact, string loose)
    {
        var file = tool.File("loose.jsonl", SampleCase.PriceDrop().Replace(exact, loose, StringComparison.Ordinal));
        var ran = tool.Run("decide", file, "--lenient", "--offset", "+08:00");
        Assert.Equal((2, ""), (ran.Status, ran.Error));
    }

    [Fact]
    public void A_time_without_an_offset_is_none_unless_the_offset_is_said()
    {
        var file = tool.File("loose.jsonl", SampleCase.PriceDrop().Replace("T10:00:00+08:00", " 10:00", StringComparison.Ordinal));
        Assert.Equal(2, tool.Run("decide", file, "--lenient").Status);
        Assert.Equal(0, tool.Run("decide", file, "--lenient", "--offset", "+08:00").Status);
        Assert.Contains("--lenient", tool.Run("decide", file, "--offset", "+08:00").Error, StringComparison.Ordinal);
        Assert.Contains("'8'", tool.Run("decide", file, "--lenient", "--offset", "8").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_is_understood_in_the_same_way_with_its_lists()
    {
        const string Header = "order.id,order.platform,order.placedAt,line.paid,line.quantity,line.traits,claim.ground,claim.submittedAt,claim.goods";
        var exact = tool.File("exact.csv", Header + "\no-1,tmall,2025-03-01T10:00:00+08:00,1999.00,1000,bulky;durable,change-of-mind,2025-03-02T10:00:00+08:00,intact\n");
        var loose = tool.File("loose.csv", Header + "\no-1,天猫,2025/3/1 10:00,\"¥1,999.00\",\"1,000\",大件商品、耐用商品,无理由退货,2025/3/2 10:00,完好\n");
        Assert.Equal(tool.Run("decide", exact).Output, tool.Run("decide", loose, "--lenient", "--offset", "+08:00").Output);
    }
}
