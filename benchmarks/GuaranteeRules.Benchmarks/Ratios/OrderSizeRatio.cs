using GuaranteeRules.Benchmarks.Sets;

namespace GuaranteeRules.Benchmarks.Ratios;

/// <summary>A claim in one order of all the lines against a claim in orders of ten: the same lines and claims on both sides.</summary>
internal static class OrderSizeRatio
{
    private const int Small = 10;

    internal static double Measure(GuaranteeBook book, RatioSettings settings)
    {
        var large = CaseSets.Orders(settings.Cases, settings.Cases);
        var small = CaseSets.Orders(settings.Cases, Small);
        Agreement.Check(large.SelectMany(x => book.Decide(x).Decisions), small.SelectMany(x => book.Decide(x).Decisions));
        return Rounds.Of(settings, () => Array.ForEach(large, x => book.Decide(x)), () => Array.ForEach(small, x => book.Decide(x))).Ratio(0, over: 1);
    }
}
