namespace GuaranteeRules.Tests.Cli;

public sealed class ProgressTests : IDisposable
{
    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Fact]
    public void A_terminal_on_standard_error_is_told_how_many_cases_were_done()
    {
        var cases = tool.File("cases.jsonl", SampleCase.PriceDrop() + "\n" + SampleCase.PriceDrop());
        var ran = tool.RunOnTerminals(isOutputTerminal: false, "decide", cases, "--lang", "en");
        Assert.Contains("2 cases done", ran.Error, StringComparison.Ordinal);
        Assert.Equal("price-drop price-drop", ran.Summary);
    }
}
