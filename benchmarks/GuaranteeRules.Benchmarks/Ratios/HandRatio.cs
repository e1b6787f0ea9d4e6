using GuaranteeRules.Benchmarks.Hand;
using GuaranteeRules.Benchmarks.Sets;

namespace GuaranteeRules.Benchmarks.Ratios;

/// <summary>The generated rules against the function written by hand, each with a session that is used again and again.</summary>
internal static class HandRatio
{
    internal static double Measure(GuaranteeBook book, RatioSettings settings)
    {
        var cases = CaseSets.ThreeGrounds(settings.Cases);
        var session = book.OpenSession();
        var hand = new HandWritten(book.Policies);
        Agreement.Check(cases, session.Decide, hand.Decide);
        return Rounds.Of(settings, () => Array.ForEach(cases, x => session.Decide(x)), () => Array.ForEach(cases, x => hand.Decide(x))).Ratio(0, over: 1);
    }
}
