namespace GuaranteeRules.Tests.Cli;

/// <summary>Cases with what is expected of them: what differs is told, each on a line of its own.</summary>
public sealed class TestCommandTests : IDisposable
{
    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Fact]
    public void What_comes_out_as_expected_is_only_counted()
    {
        var ran = Expecting("""{"claims":{"k-1":{"outcome":"eligible","refund":"0.00","compensation":"200.00","reasons":["price.dropped"],"notReasons":["price.no-drop"],"heads":["price-difference"],"timing":{"price-difference":"on-approval"},"considered":{"tmall.worry-free.price-protection":"granted"}}},"breaches":[]}""");
        Assert.Equal((0, "1 as expected, 0 otherwise.\n", ""), (ran.Status, ran.Output, ran.Error));
    }

    [Theory]
    [InlineData("""{"claims":{"k-1":{"outcome":"ineligible"}}}""", "k-1.outcome should be ineligible but is eligible")]
    [InlineData("""{"claims":{"k-1":{"compensation":"199.00"}}}""", "k-1.compensation should be 199.00 but is 200.00")]
    [InlineData("""{"claims":{"k-1":{"reasons":["price.no-drop"]}}}""", "k-1.reasons should be [price.no-drop] but is [price.dropped]")]
    [InlineData("""{"claims":{"k-1":{"notReasons":["price.dropped"]}}}""", "k-1.notReasons should be – but is [price.dropped]")]
    [InlineData("""{"claims":{"k-1":{"heads":["refund"]}}}""", "k-1.heads should be [refund] but is [price-difference]")]
    [InlineData("""{"claims":{"k-1":{"timing":{"refund":"instant"}}}}""", "k-1.timing.refund should be instant but is –")]
    [InlineData("""{"claims":{"k-1":{"remedies":[{"head":"price-difference","quantity":2}]}}}""", "k-1.remedies[0].quantity should be 2 but is 1")]
    [InlineData("""{"claims":{"k-1":{"considered":{"tmall.worry-free.loaner":"granted"}}}}""", "k-1.considered.tmall.worry-free.loaner should be granted but is –")]
    [InlineData("""{"claims":{"k-2":{"outcome":"eligible"}}}""", "k-2 should be {\"outcome\":\"eligible\"} but is –")]
    [InlineData("""{"breaches":["merchant.deposit-short"]}""", "breaches should be [merchant.deposit-short] but is []")]
    [InlineData("""{"error":"$.lines"}""", "error.path should be $.lines but is –")]
    [InlineData("""{"error":{"code":"input.malformed"}}""", "error.code should be input.malformed but is –")]
    [InlineData("""{"claims":{"k-1":{"outcom":"eligible"}}}""", "is no test: see 'expect.claims.k-1.outcom'")]
    [InlineData("{}", "is no test: see 'expect'")]
    [InlineData("[]", "is no test: see 'expect'")]
    public void What_comes_out_otherwise_is_told(string expect, string told)
    {
        var ran = Expecting(expect);
        Assert.Equal(4, ran.Status);
        Assert.EndsWith(told, ran.Lines[0], StringComparison.Ordinal);
        Assert.Equal("0 as expected, 1 otherwise.", ran.Lines[1]);
    }

    [Fact]
    public void An_input_error_may_be_what_is_expected()
    {
        var tests = tool.File("tests.jsonl", """
            {"why":"a name that nobody knows","case":{"id":"a","ordr":{}},"expect":{"error":"$.ordr"}}
            {"name":"no JSON","raw":"{","expect":{"error":{"code":"input."}}}
            """);
        Assert.Equal((0, "2 as expected, 0 otherwise.\n"), (tool.Run("test", tests, "--lang", "en").Status, tool.Run("test", tests, "--lang", "en").Output));
    }

    [Fact]
    public void An_amended_policy_is_tested_like_those_that_come_with_the_tool()
    {
        var test = $$"""{"case":{{SampleCase.OnMall}},"expect":{"claims":{ "k-1": { "compensation": "10.00" } } } }""";
        var tests = tool.File("tests.jsonl", test);
        Assert.Equal(4, tool.Run("test", tests).Status);
        Assert.Equal(0, tool.Run("test", tests, "--policy", tool.File("mall.json", SampleCase.MallPolicy)).Status);
    }

    private Ran Expecting(string expect) => tool.Run("test", tool.File("tests.jsonl", $"{{\"why\":\"why\",\"case\":{SampleCase.PriceDrop()},\"expect\":{expect}}}"), "--lang", "en");
}
