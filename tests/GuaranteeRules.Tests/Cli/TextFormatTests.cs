namespace GuaranteeRules.Tests.Cli;

/// <summary>The text for people, against approved files.</summary>
public sealed class TextFormatTests : IDisposable
{
    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Theory]
    [InlineData("price-drop", "zh-CN")]
    [InlineData("price-drop", "en")]
    [InlineData("change-of-mind", "zh-CN")]
    [InlineData("change-of-mind", "en")]
    [InlineData("invalid", "zh-CN")]
    [InlineData("invalid", "en")]
    public void Text_is_as_approved(string name, string language)
    {
        using var input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(name switch
        {
            "price-drop" => SampleCase.PriceDrop(),
            "change-of-mind" => SampleCase.ChangeOfMind(),
            _ => """{"id":"typo","ordr":{}}""" + "\n[]\n",
        }));
        var ran = tool.Run(input, "decide", "-", "--format", "text", "--lang", language);
        Approved.Check(ran.Output, "Cli", "Approved", $"{name}.{language}.txt");
        Assert.Equal(name == "invalid" ? 2 : 0, ran.Status);
    }

    [Fact]
    public void The_card_is_named_only_where_the_platform_is_known()
    {
        var cases = tool.File("cases.jsonl", SampleCase.OnMall);
        var policy = tool.File("mall.json", SampleCase.MallPolicy);
        Assert.Contains("平台购物卡", tool.Run("decide", cases, "--format", "text", "--policy", policy).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_sample_can_be_told_in_both_languages_without_words_of_the_format()
    {
        var samples = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "samples"), "*.jsonl");
        foreach (var language in new[] { "zh-CN", "en" })
        {
            var ran = tool.Run(["decide", .. samples, "--format", "text", "--lang", language]);
            Assert.Equal((0, ""), (ran.Status, ran.Error));
            Assert.DoesNotContain('{', ran.Output);

            // The lines that are not set in carry the case's id, which is the caller's.
            var told = string.Join('\n', ran.Lines.Where(line => line.StartsWith(' ')));
            foreach (var leak in new[] { "needs-evidence", "not-yet", "ineligible", "original-route", "store-card", "in-kind", "on-approval", "on-receipt", "unspecified" })
            {
                Assert.DoesNotContain(leak, told, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Elsewhere_than_on_a_terminal_it_is_plain_and_not_wrapped()
    {
        var cases = tool.File("cases.jsonl", SampleCase.PriceDrop());
        var plain = tool.Run("decide", cases, "--format", "text").Output;
        Assert.DoesNotContain('\u001b', plain);
        var output = tool.At("results.txt");
        Assert.Empty(tool.RunOnTerminals(isOutputTerminal: true, "decide", cases, "--format", "text", "-o", output).Output);
        Assert.Equal(plain, File.ReadAllText(output));
    }

    [Fact]
    public void On_a_terminal_it_has_colours_and_no_line_is_too_wide()
    {
        var shown = tool.RunOnTerminals(isOutputTerminal: true, "decide", tool.File("cases.jsonl", SampleCase.PriceDrop()), "--format", "text", "--lang", "en");
        Assert.Contains("\u001b[1;32mClaim k-1", shown.Output, StringComparison.Ordinal);
        Assert.Empty(shown.Error);
        Assert.All(shown.Output.Split('\n'), line => Assert.InRange(System.Text.RegularExpressions.Regex.Replace(line, "\u001b\\[[0-9;]*m", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)).TrimEnd().Length, 0, 100));
    }

    [Fact]
    public void Ids_cannot_steer_a_terminal_nor_break_the_lines()
    {
        var text = tool.Run("decide", tool.File("cases.jsonl", SampleCase.PriceDrop("\\u001b[31m\\nred")), "--format", "text").Output;
        Assert.DoesNotContain('\u001b', text);
        Assert.StartsWith("案例 \uFFFD[31m\uFFFDred\n", text, StringComparison.Ordinal);
    }
}
