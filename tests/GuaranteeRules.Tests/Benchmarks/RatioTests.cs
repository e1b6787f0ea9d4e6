using System.Globalization;
using GuaranteeRules.Benchmarks.Ratios;

namespace GuaranteeRules.Tests.Benchmarks;

/// <summary>The quick mode measures every figure, and checks before it does that the sides agree.</summary>
public sealed class RatioTests
{
    [Fact]
    public void Every_figure_is_measured()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        RatioReport.Write(output, new RatioSettings(Cases: 20, Rounds: 1, WarmUp: TimeSpan.Zero, Starts: 1));

        var figures = output.ToString().Split(output.NewLine, StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ")).ToList();
        Assert.Equal(
            ["generated_over_hand", "nrules_over_generated", "nrules_rules_over_rules", "cost_10000_over_10", "brief_over_stj", "standard_over_stj", "full_over_stj", "explained_over_decided", "two_threads_over_one", "bytes_per_decision", "cold_ms_over_hello", "claims_per_second"],
            figures.Select(figure => figure[0]));
        Assert.All(figures, figure => Assert.True(double.TryParse(figure[1], CultureInfo.InvariantCulture, out _), figure[1]));
    }

    [Fact]
    public void Sides_that_differ_are_not_timed()
    {
        var book = GuaranteeBook.Standard();
        var cases = GuaranteeRules.Benchmarks.Sets.CaseSets.Mixed(3);

        Assert.Throws<InvalidOperationException>(() => Agreement.Check(cases, book.Decide, x => book.Decide(x with { Currency = "EUR" })));
    }
}
