#if WITH_NRULES
using GuaranteeRules.Benchmarks.Sets;
using GuaranteeRules.NRules;
#endif

namespace GuaranteeRules.Benchmarks.Ratios;

/// <summary>The same rules run by NRules, which opens a session for every run, against the generated code.</summary>
internal static class NRulesRatio
{
#if WITH_NRULES
    // NRules takes about a hundred times as long: fewer cases fill a round.
    private const int Fewer = 50;

    /// <summary>Against a session opened for every case, and against the one that the book keeps; measured where the benchmarks are built with NRules.</summary>
    internal static (double OverFresh, double OverKept)? Measure(GuaranteeBook book, RatioSettings settings)
    {
        var cases = CaseSets.Mixed(Math.Max(1, settings.Cases / Fewer));
        var nrules = new GuaranteeBook(book.Policies, NRulesEngine.OfClauses());
        Agreement.Check(cases, book.Decide, nrules.Decide);
        var rounds = Rounds.Of(
            settings,
            () => Array.ForEach(cases, x => nrules.Decide(x)),
            () => Array.ForEach(cases, x => book.OpenSession().Decide(x)),
            () => Array.ForEach(cases, x => book.Decide(x)));
        return (rounds.Ratio(0, over: 1), rounds.Ratio(0, over: 2));
    }
#else
    /// <summary>Null: the benchmarks are built without NRules, which not every feed has.</summary>
    internal static (double OverFresh, double OverKept)? Measure(GuaranteeBook book, RatioSettings settings)
    {
        _ = (book, settings);
        return null;
    }
#endif
}
