using GuaranteeRules.Cli;

namespace GuaranteeRules.Tests.Cli;

/// <summary>Text keeps within a width as people expect it to be broken.</summary>
public sealed class LayoutTests
{
    private const string Sentence = "• 您付款时为3999.00元，现在的公开价为3799.00元（依据：天猫无忧购，条款 tmall.worry-free.price-protection）。The price has dropped, and \"this\" is why; see tmall.worry-free.price-protection.";

    [Theory]
    [InlineData(20)]
    [InlineData(37)]
    [InlineData(38)]
    [InlineData(39)]
    [InlineData(60)]
    [InlineData(160)]
    public void Lines_fit_and_do_not_begin_with_what_closes(int width)
    {
        var lines = LineBreaks.Of(Sentence, width);
        Assert.Equal(string.Concat(Sentence.Where(letter => letter != ' ')), string.Concat(string.Concat(lines).Where(letter => letter != ' ')));
        Assert.All(lines, line =>
        {
            Assert.InRange(TextWidth.Of(line), 1, width);
            Assert.DoesNotContain(line[0], "，。、；：）");
            Assert.DoesNotContain(line[^1], "（•");
        });
        if (width >= 38)
        {
            Assert.Contains(lines, line => line.Contains("tmall.worry-free.price-protection", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void An_id_that_is_wider_than_a_line_is_cut_since_nothing_else_is_left() =>
        Assert.Equal(["tmall.worr", "y-free"], LineBreaks.Of("tmall.worry-free", 10));

    [Theory]
    [InlineData(60)]
    [InlineData(160)]
    [InlineData(null)]
    public void A_table_keeps_within_its_width(int? width)
    {
        var table = new TextTable(new TextColumn("条款"), new TextColumn("Text"), new TextColumn("元", IsRight: true));
        table.Add("tmall.worry-free.price-protection", "付款后七天内降价，退还差价；A lower price within seven days of payment is refunded.", "1,200.00");
        table.Add("x", "y", "3.00");
        var lines = table.Lines(width).ToList();
        Assert.All(lines, line => Assert.InRange(TextWidth.Of(line), 1, width ?? 1000));
        Assert.EndsWith("    3.00", lines[^1], StringComparison.Ordinal);
        Assert.Equal(width == 60, lines.Count > 3);
    }
}
