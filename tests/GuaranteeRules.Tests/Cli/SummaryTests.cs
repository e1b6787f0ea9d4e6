namespace GuaranteeRules.Tests.Cli;

/// <summary>What people want back: a table, and a summary.</summary>
public sealed class SummaryTests : IDisposable
{
    private readonly Tool tool = new();
    private readonly string cases;

    public SummaryTests() => cases = tool.File("cases.jsonl", string.Join('\n', SampleCase.PriceDrop("a"), SampleCase.ChangeOfMind("b"), "{}"));

    public void Dispose() => tool.Dispose();

    [Fact]
    public void A_summary_counts_claims_and_money()
    {
        var ran = tool.Run("decide", cases, "--format", "summary", "--lang", "en");
        Assert.Equal(2, ran.Status);
        Assert.Equal("Cases: 2, claims: 3, cases that could not be read: 1", ran.Lines[0]);
        Assert.Equal("Decided without a person: 100.0% of the claims. For a person to decide: 0", ran.Lines[1]);
        Assert.Equal(["Granted 2 300.00 200.00", "Not granted 1 0.00 0.00"], Under(ran, "By outcome"));
        Assert.Equal(["tmall.guarantee 1 300.00 0.00", "tmall.worry-free 1 0.00 200.00"], Under(ran, "By programme that gives something"));
        Assert.Contains("price.dropped 1 0.00 200.00", Under(ran, "By reason"));
        Assert.Contains("cases.jsonl, line 3: $.id is missing.", ran.Lines[^1], StringComparison.Ordinal);
        Assert.Equal(["b k-1 Granted 300.00", "a k-1 Granted 200.00"], Under(ran, "The ten largest"));
    }

    [Fact]
    public void A_summary_counts_by_any_member_and_names_breaches_by_merchant()
    {
        const string Deposit = "\"merchant\":{\"id\":\"m-9\",\"enrolments\":[{\"service\":\"taobao.consumer-protection.counterfeit-x10\",\"deposit\":\"10.00\",\"reviewed\":true}]},";
        var short_ = tool.File("short.jsonl", SampleCase.ChangeOfMind("c").Replace("\"placedAt\"", Deposit + "\"placedAt\"", StringComparison.Ordinal).Replace("\"platform\":\"tmall\"", "\"platform\":\"taobao\"", StringComparison.Ordinal));
        var ran = tool.Run("decide", short_, cases, "--format", "summary", "--lang", "en", "--by", "line.category");
        Assert.Equal(["clothing 4", "appliance 1"], Under(ran, "By line.category").Select(row => string.Join(' ', row.Split(' ')[..2])));
        Assert.Equal(["m-9 merchant.deposit-short 1"], Under(ran, "Duties that merchants broke"));
        Assert.Equal(["(not stated) 3"], Under(tool.Run("decide", cases, "--format", "summary", "--lang", "en", "--by", "order.merchant.id"), "By order.merchant.id").Select(row => string.Join(' ', row.Split(' ')[..3])));
    }

    [Fact]
    public void A_member_that_no_case_has_is_named_with_the_nearest()
    {
        Assert.Contains("'order.merchant.id'", tool.Run("decide", cases, "--format", "summary", "--by", "order.merchnat.id").Error, StringComparison.Ordinal);
        Assert.Contains("--format summary", tool.Run("decide", cases, "--by", "order.id").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_has_a_row_for_each_claim_and_each_error()
    {
        var ran = tool.Run("decide", cases, "--format", "csv", "--lang", "en");
        Assert.Equal((2, ""), (ran.Status, ran.Error));
        Assert.StartsWith("\uFEFFcase,order.id,claim.id,", ran.Lines[0], StringComparison.Ordinal);
        Assert.Equal(5, ran.Lines.Length);
        Assert.StartsWith("a,o-1,k-1,l-1,fridge-500l,price-drop,eligible,Granted,0.00,200.00,price-difference,tmall.worry-free.price-protection,price.dropped,", ran.Lines[1], StringComparison.Ordinal);
        Assert.StartsWith("b,o-2,k-2,l-2,,change-of-mind,ineligible,Not granted,0.00,0.00,,,", ran.Lines[3], StringComparison.Ordinal);
        Assert.StartsWith(",,,,,,,,,,,,,,,", ran.Lines[4], StringComparison.Ordinal);
        Assert.Contains("line 3", ran.Lines[4], StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_no_claims_has_its_columns() => Assert.Equal("\uFEFFcase,order.id,claim.id", tool.Run("decide", tool.File("none.jsonl", ""), "--format", "csv").Output[..23]);

    [Fact]
    public void An_id_is_no_formula_in_a_table()
    {
        var ran = tool.Run("decide", tool.File("cases.jsonl", SampleCase.PriceDrop("=HYPERLINK(1)")), "--format", "csv");
        Assert.StartsWith("'=HYPERLINK(1),", ran.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_for_a_terminal_and_lines_of_json_for_a_pipe_unless_said()
    {
        var one = tool.File("one.jsonl", SampleCase.PriceDrop("a"));
        Assert.StartsWith("{", tool.Run("decide", one).Output, StringComparison.Ordinal);
        Assert.Contains("k-1", tool.RunOnTerminals(isOutputTerminal: true, "decide", one).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("{\"case\"", tool.RunOnTerminals(isOutputTerminal: true, "decide", one).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bench_says_how_fast_the_cases_are_decided()
    {
        var ran = tool.Run("bench", tool.File("one.jsonl", SampleCase.ChangeOfMind()), "--lang", "en");
        Assert.Equal((0, "Cases: 1, claims: 2"), (ran.Status, ran.Lines[0]));
        Assert.Equal(3, ran.Lines.Count(line => line.EndsWith(" claims per second", StringComparison.Ordinal)));
        Assert.Equal(1, tool.Run("bench", tool.File("none.jsonl", "")).Status);
    }

    /// <summary>The rows below a heading, their columns separated by one space.</summary>
    private static List<string> Under(Ran ran, string heading) =>
        [.. ran.Lines.SkipWhile(line => line != heading).Skip(2).TakeWhile(line => line.Length > 0).Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))];
}
