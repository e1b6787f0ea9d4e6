using System.Text;
using System.Text.Json;

namespace GuaranteeRules.Tests.Cli;

/// <summary>Cases from a spreadsheet: one claim a row, the rows of an order are one case.</summary>
public sealed class TableTests : IDisposable
{
    private const string Header = "order.id,order.platform,order.placedAt,order.paidAt,line.id,line.paid,line.category,line.programmes,line.signedAt,claim.ground,claim.submittedAt,claim.evidence.kind";
    private const string Order = "tmall,2025-03-01T10:00:00+08:00,2025-03-01T10:02:00+08:00";
    private const string Goods = "300.00,clothing,tmall.worry-free,2025-03-03T10:00:00+08:00";
    private const string InTime = "change-of-mind,2025-03-10T23:59:59+08:00,";

    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Fact]
    public void The_template_is_a_table_that_is_decided()
    {
        var template = tool.Run("schema", "--format", "csv");
        var ran = tool.Run("decide", tool.File("template.csv", template.Output));
        Assert.Equal((0, "o-1001", ""), (ran.Status, ran.Summary, ran.Error));
        Assert.Equal("200.00", Decisions(ran)[0].GetProperty("compensation").GetString());
    }

    [Fact]
    public void Every_member_of_a_case_has_a_column()
    {
        var columns = tool.Run("schema", "--format", "csv").Lines[0].Split(',');
        foreach (var column in new[] { "id", "asOf", "order.buyer.credit", "order.merchant.enrolments.deposit", "line.terms.returnDays", "claim.review.verdict", "claim.ruling.at", "claim.repair.estimate", "claim.evidence.official", "payout.head", "claim.of" })
        {
            Assert.Contains(column, columns);
        }

        Assert.DoesNotContain("claim.line", columns);
    }

    [Fact]
    public void A_table_and_the_same_cases_in_json_are_decided_alike()
    {
        var table = Table($"o-1,{Order},l-1,{Goods},{InTime}", $"o-1,{Order},l-2,{Goods},quality-defect,2025-03-04T10:00:00+08:00,photo;video");
        const string Json = """{"id":"o-1","order":{"id":"o-1","platform":"tmall","placedAt":"2025-03-01T10:00:00+08:00","paidAt":"2025-03-01T10:02:00+08:00"},"lines":[{"id":"l-1","paid":"300.00","category":"clothing","programmes":["tmall.worry-free"],"signedAt":"2025-03-03T10:00:00+08:00"},{"id":"l-2","paid":"300.00","category":"clothing","programmes":["tmall.worry-free"],"signedAt":"2025-03-03T10:00:00+08:00"}],"claims":[{"id":"k-1","line":"l-1","ground":"change-of-mind","submittedAt":"2025-03-10T23:59:59+08:00"},{"id":"k-2","line":"l-2","ground":"quality-defect","submittedAt":"2025-03-04T10:00:00+08:00","evidence":[{"kind":"photo"},{"kind":"video"}]}]}""";
        Assert.Equal(tool.Run("decide", tool.File("cases.json", Json)).Output, table.Output);
    }

    [Fact]
    public void Rows_of_an_order_are_one_case_wherever_they_stand_in_the_order_of_its_first()
    {
        string[] rows = [$"o-2,{Order},l-1,{Goods},{InTime}", $"o-1,{Order},l-1,{Goods},{InTime}", $"o-2,{Order},l-1,{Goods},{InTime}", $"o-3,{Order},l-1,{Goods},{InTime}", $"o-1,{Order},l-2,{Goods},{InTime}"];
        var ran = Table(rows);
        Assert.Equal("o-2 o-1 o-3", ran.Summary);
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(string.Join("\r\n", [Header, .. rows])));
        Assert.Equal(ran.Output, tool.Run(input, "decide", "-").Output);
    }

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    public void Semicolons_and_tabs_separate_too(char separator)
    {
        string[] rows = [Header, $"o-1,{Order},l-1,{Goods},{InTime}"];
        var file = tool.File("cases.csv", "\uFEFF" + string.Join("\r\n", rows).Replace(',', separator));
        Assert.Equal(Table(rows[1]).Output, tool.Run("decide", file).Output);
    }

    [Theory]
    [InlineData("o-1,tmal,2025-03-01T10:00:00+08:00,,l-1,300,,,,,,", 2, "input.unknown-reference", "Column 'order.platform' says 'tmal'; there is no such platform (tmall, taobao, douyin). The nearest is 'tmall'.")]
    [InlineData("o-1,tmall,2025-03-01 10:00,,l-1,300,,,,,,", 2, "input.invalid-value", "Column 'order.placedAt' says '2025-03-01 10:00'; it must be a time with its offset, such as 2025-03-01T10:00:00+08:00. Write 2025-03-01T10:00:00+08:00, or add --lenient to have such writing understood (and --offset for times that state none).")]
    [InlineData("o-1,tmall,2025-03-01T10:00:00+08:00,,l-1,\"¥1,999.00\",,,,,,", 2, "input.invalid-value", "Column 'line.paid' says '¥1,999.00'; it must be an amount of yuan with at most two decimals, without a currency sign or separators of thousands, such as 1999.00. Write 1999.00, or add --lenient to have such writing understood (and --offset for times that state none).")]
    [InlineData("o-1,tmall,2025-03-01T10:00:00+08:00,,l-1,,,,,,,", 2, "input.missing-member", "Column 'line.paid' is empty, and must have an amount of yuan with at most two decimals, without a currency sign or separators of thousands, such as 1999.00.")]
    [InlineData(",tmall,2025-03-01T10:00:00+08:00,,l-1,300,,,,,,", 2, "input.missing-member", "The row has no order; fill in column 'order.id'.")]
    [InlineData("o-1,tmall,2025-03-01T10:00:00+08:00,,l-1,300,,,,,,\no-1,taobao,,,l-1,,,,,,,", 3, "input.invalid-value", "Column 'order.platform' says 'taobao', but line 2 says 'tmall'; the rows of one order (or one item) must agree, or only one of them say it.")]
    [InlineData("o-1,tmall,2025-03-01T10:00:00+08:00,,,300,,,,,,\no-1,,,,l-1,,,,,,,", 2, "input.missing-member", "Order 'o-1' has several rows; each must say in column 'line.id' which item it is about (the same id for the same item).")]
    [InlineData("o-1,tmall,2025-03-01T10:00:00+08:00,,l-1,1,999,,,,,,x", 2, "input.malformed", "This row has 13 cells, and the table has 12 columns; put what has a comma in it in double quotes.")]
    public void An_error_says_which_row_and_column_and_what_to_write(string rows, int line, string code, string message)
    {
        var ran = tool.Run("decide", tool.File("cases.csv", $"{Header}\n{rows}\n"), "--lang", "en");
        Assert.Equal(2, ran.Status);
        using var result = JsonDocument.Parse(ran.Lines[0]);
        Assert.Equal(line, result.RootElement.GetProperty("line").GetInt32());
        Assert.Equal(code, result.RootElement.GetProperty("error").GetProperty("code").GetString());
        Assert.Contains(message, result.RootElement.GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("order.id,order.platform,order.placedat,line.paid", "input.unknown-member", "'order.placedAt'")]
    [InlineData("order.id,order.platform,order.placedAt,line.paid,收货人", "input.unknown-member", "'收货人'")]
    [InlineData("order.id,order.platform,order.placedAt", "input.missing-member", "line.paid")]
    [InlineData("order.id,order.platform,order.placedAt,line.paid,order.id", "input.duplicate-member", "'order.id'")]
    public void A_header_that_is_not_understood_is_refused_once(string header, string code, string named)
    {
        var ran = tool.Run("decide", tool.File("cases.csv", $"{header}\no-1\no-2\n"), "--lang", "en");
        Assert.Equal("?@1:" + code, ran.Summary);
        Assert.Contains(named, JsonDocument.Parse(ran.Output).RootElement.GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_of_ones_own_and_empty_rows_are_passed_over()
    {
        var ran = tool.Run("decide", tool.File("cases.csv", $"{Header},x-buyer,note,\n\n,,,,,,,,,,,,,\no-1,{Order},l-1,{Goods},{InTime},Zhang,call back,\n"));
        Assert.Equal((0, "o-1"), (ran.Status, ran.Summary));
    }

    [Fact]
    public void Columns_like_none_of_a_case_are_passed_over_only_when_that_is_asked_for_and_told()
    {
        var export = tool.File("export.csv", $"{Header},收货人,客服\no-1,{Order},l-1,{Goods},{InTime},Zhang,Li\n");
        Assert.Equal("?@1:input.unknown-member", tool.Run("decide", export).Summary);
        var ran = tool.Run("decide", export, "--lenient", "--lang", "en");
        Assert.Equal((0, "o-1"), (ran.Status, ran.Summary));
        Assert.Equal("guarantee: column '客服' is none of a case and was passed over.\nguarantee: column '收货人' is none of a case and was passed over.\n", ran.Error);
    }

    [Fact]
    public void A_column_that_is_written_almost_like_one_is_never_passed_over()
    {
        var export = tool.File("export.csv", $"{Header.Replace("line.signedAt", "line.singedAt", StringComparison.Ordinal)}\no-1,{Order},l-1,{Goods},{InTime}\n");
        var ran = tool.Run("decide", export, "--lenient", "--lang", "en");
        Assert.Equal(("?@1:input.unknown-member", ""), (ran.Summary, ran.Error));
        Assert.Contains("'line.signedAt'", JsonDocument.Parse(ran.Output).RootElement.GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_payout_that_is_written_twice_is_not_counted_twice()
    {
        var table = $"order.id,order.platform,order.placedAt,line.id,line.paid,payout.head,payout.amount\no-1,tmall,2025-03-01T10:00:00+08:00,l-1,300,price-difference,50\no-1,,,l-1,,price-difference,50\n";
        Assert.Equal("o-1@3:input.duplicate-item", tool.Run("decide", tool.File("cases.csv", table)).Summary);
    }

    [Fact]
    public void A_table_that_is_not_utf_8_is_told_what_to_be_saved_as()
    {
        byte[] table = [.. Encoding.UTF8.GetBytes(Header + "\no-"), 0xCC, 0xEC, .. Encoding.UTF8.GetBytes($",{Order},l-1,{Goods},{InTime}\n")];
        var ran = tool.Run("decide", tool.File("cases.csv", table), "--lang", "en");
        Assert.Equal("?@1:input.malformed", ran.Summary);
        Assert.Contains("CSV UTF-8", ran.Output, StringComparison.Ordinal);
    }

    private static List<JsonElement> Decisions(Ran ran) => [.. JsonDocument.Parse(ran.Lines[0]).RootElement.GetProperty("decisions").EnumerateArray()];

    private Ran Table(params string[] rows) => tool.Run("decide", tool.File("cases.csv", string.Join('\n', [Header, .. rows])));
}
