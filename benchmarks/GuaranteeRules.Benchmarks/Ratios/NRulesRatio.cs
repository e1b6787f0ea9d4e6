#if WITH_NRULES
using GuaranteeRules.Benchmarks.Sets;
using GuaranteeRules.NRules;
#endif

namespace GuaranteeRules.Benchmarks.Ratios;

/// <summary>The same rules run by NRules against the generated code, a fresh session for every case on both sides.</summary>
internal static class NRulesRatio
{
    /// <summary>Null: the benchmarks were built without NRules, which comes in with the build property WithNRules.</summary>
    internal static double? Measure(GuaranteeBook book, RatioSettings settings)
    {
#if WITH_NRULES
        // A tenth of the cases: they take NRules longer than all other figures together.
        var cases = CaseSets.Mixed(settings.Cases / 10);
        var other = new GuaranteeBook(book.Policies, NRulesEngine.OfClauses());
        Agreement.Check(cases, book.Decide, other.Decide);
        return Rounds.Of(settings, () => Array.ForEach(cases, x => other.Decide(x)), () => Array.ForEach(cases, x => book.Decide(x))).Ratio(0, over: 1);
#else
        _ = (book, settings);
        return null;
#endif
    }
}
