using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using GuaranteeRules.Tests.Laws.Cases;

namespace GuaranteeRules.Tests.Laws;

/// <summary>Holds a law against many cases, always the same ones. <c>GUARANTEE_PROPERTY_CASES</c> asks for more of them.</summary>
internal static class Law
{
    /// <summary>Fails with the smallest case found that breaks the law, as a line for the command line; and where fewer cases than <paramref name="atLeast"/> put it to the test.</summary>
    /// <param name="cases">Where the cases come from.</param>
    /// <param name="law">The law.</param>
    /// <param name="count">How many cases are enough day by day.</param>
    /// <param name="atLeast">How many must put the law to the test.</param>
    /// <param name="crossing">The edges that the cases must lie on both sides of.</param>
    internal static void Holds(Pool cases, Func<Case, Trial> law, int count, int atLeast, params Boundary[] crossing)
    {
        var counted = 0;
        var broken = new List<(Case Case, string How)>();
        var drawn = cases.First(CountOr(count));
        var next = 0;
        var property = Prop.ForAll(Arb.From(Gen.Fresh(() => drawn[next++ % drawn.Count]), cases.Smaller), @case =>
        {
            var trial = Try(law, @case);
            counted += trial.Counts ? 1 : 0;
            if (trial.Violation is { } how)
            {
                broken.Add((@case, how));
            }

            return trial.Violation is null;
        });
        Check.One(Config.Quick.WithMaxTest(drawn.Count).WithRunner(new Silent()), property);

        // Shrinking only goes on from a case that still breaks the law, so the last one found is the smallest.
        Assert.True(broken.Count == 0, broken.Count == 0 ? "" : $"{broken[^1].How}\n{CaseText.Text(broken[^1].Case)}\nfirst seen in\n{CaseText.Text(broken[0].Case)}");
        Assert.True(counted >= atLeast, $"Only {counted.ToString(CultureInfo.InvariantCulture)} cases put the law to the test.");
        Boundary.AreCrossed(drawn, crossing);
    }

    /// <summary>How many cases to draw, given how many are enough day by day.</summary>
    internal static int CountOr(int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable("GUARANTEE_PROPERTY_CASES"), CultureInfo.InvariantCulture, out var asked) ? Math.Max(asked, usual) : usual;

    /// <summary>No case may make the library throw, whatever the law.</summary>
    private static Trial Try(Func<Case, Trial> law, Case @case)
    {
        try
        {
            return law(@case);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            return Trial.Broken(problem.ToString());
        }
    }
}
