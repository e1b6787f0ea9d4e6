using System.Text;
using System.Text.Json;

namespace GuaranteeRules.Tests.Cli;

/// <summary>Receipts that <c>decide</c> writes, and what <c>verify</c> says of them.</summary>
public sealed class VerifyTests : IDisposable
{
    private readonly Tool tool = new();
    private readonly string receipts;

    public VerifyTests()
    {
        receipts = tool.At("receipts.jsonl");
        var cases = tool.File("cases.jsonl", string.Join('\n', SampleCase.PriceDrop("a"), "oops", SampleCase.ChangeOfMind("b")));
        var ran = tool.Run("decide", cases, "--receipts", receipts, "--lang", "en");
        Assert.Equal((2, "a ?@2:input.malformed b"), (ran.Status, ran.Summary));
    }

    public void Dispose() => tool.Dispose();

    [Fact]
    public void Every_decided_case_has_a_receipt_and_it_is_reproduced()
    {
        Assert.Equal(2, File.ReadAllLines(receipts).Length);
        var ran = tool.Run("verify", receipts, "--lang", "en");
        Assert.Equal((0, ""), (ran.Status, ran.Error));
        Assert.Equal([$"Case a ({receipts}, line 1): reproduced", $"Case b ({receipts}, line 2): reproduced", "2 reproduced, 0 differ, 0 cannot be read."], ran.Lines);
    }

    [Fact]
    public void Results_are_the_same_with_receipts_and_without()
    {
        var cases = tool.File("case.json", SampleCase.PriceDrop());
        Assert.Equal(tool.Run("decide", cases).Output, tool.Run("decide", cases, "--receipts", tool.At("receipt.json")).Output);
        Assert.Equal(0, tool.Run("verify", tool.At("receipt.json")).Status);
    }

    [Fact]
    public void A_tampered_receipt_differs_and_the_difference_is_named()
    {
        var ran = tool.Run("verify", Tampered("\"compensation\":\"200.00\"", "\"compensation\":\"900.00\""), "--lang", "en");
        Assert.Equal((3, ""), (ran.Status, ran.Error));
        Assert.EndsWith("line 1): differs in result", ran.Lines[0], StringComparison.Ordinal);
        Assert.Equal("  • result, $.result.decisions[0].compensation: recorded \"900.00\", replayed \"200.00\"", ran.Lines[1]);
        Assert.Equal("1 reproduced, 1 differ, 0 cannot be read.", ran.Lines[^1]);
    }

    [Fact]
    public void A_text_that_is_no_receipt_goes_before_a_difference()
    {
        File.AppendAllText(Tampered("3999.00", "3998.00"), "{}\n\n");
        var ran = tool.Run("verify", tool.At("tampered.jsonl"), "--lang", "en");
        Assert.Equal(2, ran.Status);
        Assert.EndsWith("tampered.jsonl, line 3: cannot be read: $.receipt is missing.", ran.Lines[^2], StringComparison.Ordinal);
        Assert.Equal("1 reproduced, 1 differ, 1 cannot be read.", ran.Lines[^1]);
    }

    [Fact]
    public void An_amended_policy_is_named_by_programme_and_clause()
    {
        var ran = tool.Run("verify", receipts, "--lang", "en", "--policy", AmendedFiles.LongerPriceProtection(tool));
        Assert.Equal(3, ran.Status);
        Assert.Contains("differs in policy", ran.Lines[0], StringComparison.Ordinal);
        Assert.Contains("$.clauses['tmall.worry-free.price-protection']", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_library_is_noted_and_no_difference()
    {
        var ran = tool.Run("verify", Tampered("\"library\":\"0.2.0\"", "\"library\":\"0.0.9\""), "--lang", "en");
        Assert.Equal((0, "  Judged by library 0.0.9, replayed by 0.2.0."), (ran.Status, ran.Lines[1]));
    }

    [Fact]
    public void Programs_get_a_line_of_JSON_for_each()
    {
        File.AppendAllText(Tampered("3999.00", "3998.00"), "oops\n");
        var lines = tool.Run("verify", tool.At("tampered.jsonl"), "--format", "jsonl").Lines;
        using var different = JsonDocument.Parse(lines[0]);
        Assert.False(different.RootElement.GetProperty("reproduced").GetBoolean());
        var differences = different.RootElement.GetProperty("differences").EnumerateArray().ToList();
        Assert.Equal(("input", "$.inputHash"), (differences[0].GetProperty("part").GetString(), differences[0].GetProperty("path").GetString()));
        Assert.Equal(("200.00", "199.00"), (differences[1].GetProperty("recorded").GetString(), differences[1].GetProperty("replayed").GetString()));
        Assert.Contains("\"reproduced\":true", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("""{"case":null,"line":3,"error":{"code":"receipt.unreadable","path":"$",""", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_read_and_the_words_are_those_of_the_language()
    {
        using var input = new MemoryStream(File.ReadAllBytes(receipts));
        Assert.Equal("案例 a（标准输入 第1行）：复现一致", tool.Run(input, "verify", "-").Lines[0]);
    }

    [Fact]
    public void Receipts_never_overwrite_what_is_read_or_written()
    {
        var cases = tool.File("own.jsonl", SampleCase.PriceDrop());
        Assert.Equal(1, tool.Run("decide", cases, "--receipts", cases).Status);
        Assert.Equal(1, tool.Run("decide", cases, "-o", tool.At("out"), "--receipts", tool.At("out")).Status);
        Assert.Equal(SampleCase.PriceDrop(), File.ReadAllText(cases));
    }

    [Fact]
    public void On_a_terminal_it_has_colours() =>
        Assert.Contains("\u001b[1;32mCase a", tool.RunOnTerminals(isOutputTerminal: true, "verify", receipts, "--lang", "en").Output, StringComparison.Ordinal);

    private string Tampered(string old, string @new)
    {
        var text = File.ReadAllText(receipts, Encoding.UTF8);
        Assert.Contains(old, text, StringComparison.Ordinal);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        return tool.File("tampered.jsonl", text[..at] + @new + text[(at + old.Length)..]);
    }
}
