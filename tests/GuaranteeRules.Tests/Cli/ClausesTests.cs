namespace GuaranteeRules.Tests.Cli;

public sealed class ClausesTests : IDisposable
{
    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Theory]
    [InlineData("zh-CN", "不判定：")]
    [InlineData("en", "not judged: ")]
    public void Every_clause_is_listed_with_why_it_is_not_judged(string language, string notJudged)
    {
        var rows = tool.Run("clauses", "--lang", language).Lines.Select(line => line.Split('\t')).ToList();
        Assert.Equal(125, rows.Count);
        Assert.All(rows, row => Assert.Equal(5, row.Count(cell => cell.Length > 0)));
        Assert.Equal(GuaranteeBook.LoadPolicies(PolicyFile.Embedded).Clauses.Select(clause => clause.Id.Value), rows.Select(row => row[0]));
        Assert.Equal(GuaranteeBook.LoadPolicies(PolicyFile.Embedded).Clauses.Count(clause => clause.NotJudged is not null), rows.Count(row => row[2].StartsWith(notJudged, StringComparison.Ordinal)));
    }

    [Fact]
    public void One_programme_can_be_picked()
    {
        var lines = tool.Run("clauses", "--programme", "tmall.worry-free").Lines;
        Assert.Equal(38, lines.Length);
        Assert.All(lines, line => Assert.StartsWith("tmall.worry-free.", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Further_policies_are_listed_too()
    {
        var policy = tool.File("mall.json", SampleCase.MallPolicy);
        Assert.Equal("mall.care.price-protection\tright of the buyer\tjudged\tA lower price within 30 days of payment is refunded.\trule 1", Assert.Single(tool.Run("clauses", "--lang", "en", "--programme", "mall.care", "--policy", policy).Lines));
    }

    [Fact]
    public void On_a_terminal_it_is_a_table_for_each_programme()
    {
        var shown = tool.RunOnTerminals(isOutputTerminal: true, "clauses", "--lang", "en").Output;
        Assert.Contains("Tmall Worry-Free (tmall.worry-free)", shown, StringComparison.Ordinal);
        Assert.Contains('┌', shown);
        Assert.DoesNotContain('\t', shown);
    }
}
