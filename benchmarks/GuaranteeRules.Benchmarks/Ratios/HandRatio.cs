using GuaranteeRules.Benchmarks.Hand;
using GuaranteeRules.Benchmarks.Sets;

namespace GuaranteeRules.Benchmarks.Ratios;

/// <summary>The generated rules against the function written by hand.</summary>
internal static class HandRatio
{
    private const int Parts = 10;

    internal static double Measure(GuaranteeBook book, RatioSettings settings)
    {
        var cases = CaseSets.PriceDrops(settings.Cases);
        var hand = new HandWritten(book.Policies);
        Agreement.Check(cases, book.Decide, hand.Decide);
        var parts = cases.Chunk(Math.Max(1, cases.Length / Parts)).ToArray();
        return Rounds.Of(
            settings,
            settings.Rounds * Parts,
            round => Array.ForEach(parts[round % parts.Length], x => book.Decide(x)),
            round => Array.ForEach(parts[round % parts.Length], x => hand.Decide(x))).Ratio(0, over: 1);
    }
}
