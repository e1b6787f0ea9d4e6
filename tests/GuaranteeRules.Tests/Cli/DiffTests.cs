using System.Text.Json;
using GuaranteeRules.Tests.Json;

namespace GuaranteeRules.Tests.Cli;

/// <summary>What <c>diff</c> says of an amendment, and of past cases.</summary>
public sealed class DiffTests : IDisposable
{
    private readonly Tool tool = new();
    private readonly string amended;

    public DiffTests() => amended = AmendedFiles.LongerPriceProtection(tool);

    public void Dispose() => tool.Dispose();

    [Fact]
    public void The_same_policies_do_not_differ()
    {
        var cases = tool.File("cases.jsonl", SampleCase.PriceDrop());
        var ran = tool.Run("diff", "embedded", "embedded", "--cases", cases, "--lang", "en");
        Assert.Equal((0, ""), (ran.Status, ran.Error));
        Assert.Contains("No clause changes.\nCases: 1, claims: 1; of these 0 cases and 0 claims come out differently.\n", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clause_is_told_with_its_period_and_both_values()
    {
        var ran = tool.Run("diff", "embedded", amended, "--lang", "en");
        Assert.Equal((3, ""), (ran.Status, ran.Error));
        Assert.Equal(["Clause changed: tmall.worry-free.price-protection", "  Orders placed from 2025-03-01 00:00:00:", "    • terms.window.days: 7 → 15"], ran.Lines[1..]);
    }

    [Fact]
    public void Past_cases_are_counted_with_the_money_and_the_first_are_shown()
    {
        var cases = tool.File("cases.jsonl", string.Join('\n', Late("a"), SampleCase.ChangeOfMind("b"), Late("c")));
        var ran = tool.Run("diff", "embedded", amended, "--cases", cases, "--lang", "en", "--witnesses", "1");
        Assert.Equal(3, ran.Status);
        Assert.Equal(
            """
            Cases: 3, claims: 4; of these 2 cases and 2 claims come out differently.
              • Not granted → Granted: 2
            Money over all cases, in yuan:
              • Refund: 300.00 → 300.00 (+0.00)
              • Price difference: 0.00 → 400.00 (+400.00)
            Case a, claim k-1: Not granted → Granted
              • Price difference: – → ¥200.00
              The price has dropped: you paid ¥3999.00 for this order line, the public price is now ¥3799.00 each, and the difference for the units you hold is ¥200.00.
            1 more are not shown.

            """.ReplaceLineEndings("\n"),
            ran.Output[ran.Output.IndexOf("Cases:", StringComparison.Ordinal)..]);
    }

    [Fact]
    public void Who_pays_is_told_where_the_amount_stays()
    {
        var file = tool.File("payer.json", File.ReadAllText(amended).With("\"paidBy\":\"unspecified\"", "\"paidBy\":\"merchant\""));
        var output = tool.Run("diff", "embedded", file, "--cases", tool.File("cases.jsonl", SampleCase.PriceDrop()), "--lang", "en").Output;
        Assert.Contains("Price difference: Price difference: ¥200.00", output, StringComparison.Ordinal);
        Assert.Contains("The terms do not say who pays. → Price difference", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_side_may_be_a_directory_and_a_platform_that_only_one_side_has_is_told()
    {
        var folder = Directory.CreateDirectory(tool.At("policies")).FullName;
        File.WriteAllText(Path.Combine(folder, "mall.json"), SampleCase.MallPolicy);
        var ran = tool.Run("diff", "embedded", folder, "--cases", tool.File("cases.jsonl", SampleCase.OnMall + "\n" + SampleCase.PriceDrop()), "--lang", "en");
        Assert.Equal(2, ran.Status);
        Assert.Contains("Programme added: mall.care\nClause added: mall.care.price-protection\n  A lower price within 30 days of payment is refunded.\n", ran.Output, StringComparison.Ordinal);
        Assert.Contains("Cases: 1, claims: 1;", ran.Output, StringComparison.Ordinal);
        Assert.Contains("line 1: cannot be read: $.order.platform is 'mall'", ran.Output, StringComparison.Ordinal);
        Assert.Equal(3, tool.Run("diff", folder, "embedded").Status);
    }

    [Fact]
    public void Programs_get_one_document()
    {
        var ran = tool.Run("diff", "embedded", amended, "--cases", tool.File("cases.jsonl", Late("a") + "\noops"), "--lang", "en", "--format", "json");
        using var json = JsonDocument.Parse(ran.Output);
        var clause = Assert.Single(json.RootElement.GetProperty("clauses").EnumerateArray());
        Assert.Equal("""[{"from":"2025-03-01T00:00:00+08:00","until":null,"members":[{"path":"terms.window.days","old":7,"new":15}]}]""", JsonSerializer.Serialize(clause.GetProperty("terms")).Replace("\\u002B", "+", StringComparison.Ordinal));
        var cases = json.RootElement.GetProperty("cases");
        Assert.Equal((2, 1, 1), (ran.Status, cases.GetProperty("changedClaims").GetInt32(), cases.GetProperty("errors").GetArrayLength()));
        Assert.Equal("""{"head":"price-difference","old":"0.00","new":"200.00","difference":"200.00","oldUnstated":0,"newUnstated":0}""", JsonSerializer.Serialize(cases.GetProperty("heads")[0]));
        var claim = cases.GetProperty("witnesses")[0].GetProperty("claims")[0];
        Assert.Equal(("ineligible", "eligible"), (claim.GetProperty("outcome").GetProperty("old").GetString(), claim.GetProperty("outcome").GetProperty("new").GetString()));
        Assert.Equal("200.00", claim.GetProperty("heads")[0].GetProperty("new").GetProperty("amount").GetString());
    }

    [Fact]
    public void Progress_is_shown_while_cases_are_gone_through()
    {
        var cases = tool.File("cases.jsonl", Late("a"));
        Assert.Contains("1 cases done", tool.RunOnTerminals(isOutputTerminal: false, "diff", "embedded", amended, "--cases", cases, "--lang", "en").Error, StringComparison.Ordinal);
        Assert.Empty(tool.RunOnTerminals(isOutputTerminal: false, "diff", "embedded", amended).Error);
    }

    [Fact]
    public void A_directory_without_policies_and_a_missing_file_end_the_tool()
    {
        var empty = Directory.CreateDirectory(tool.At("empty")).FullName;
        var ran = tool.Run("diff", empty, amended);
        Assert.Equal((1, ""), (ran.Status, ran.Output));
        Assert.Contains(empty, ran.Error, StringComparison.Ordinal);
        Assert.Contains("gone.json", tool.Run("diff", "embedded", tool.At("gone.json")).Error, StringComparison.Ordinal);
    }

    /// <summary>A price drop claimed on day 10.</summary>
    private static string Late(string id) => SampleCase.PriceDrop(id).With("\"submittedAt\":\"2025-03-04", "\"submittedAt\":\"2025-03-11");
}
