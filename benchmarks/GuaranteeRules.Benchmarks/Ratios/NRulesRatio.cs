#if WITH_NRULES
using GuaranteeRules.Benchmarks.Sets;
using GuaranteeRules.Facts;
using GuaranteeRules.NRules;
#endif

namespace GuaranteeRules.Benchmarks.Ratios;

/// <summary>The same call on the same cases, once with NRules running the rules and once with the generated code. NRules opens a session for every run, as it must.</summary>
internal static class NRulesRatio
{
#if WITH_NRULES
    // NRules takes about a hundred times as long: it decides fewer cases, and the others decide them often, so that every side fills its rounds and finds its own data in the caches.
    private const int Fewer = 10;
    private const int Often = 50;

    /// <summary>Against the same call on a book with the library's own engine, and against a session opened for every case; measured where the benchmarks are built with NRules.</summary>
    internal static (double OverBook, double OverFresh)? Measure(GuaranteeBook book, RatioSettings settings)
    {
        var cases = CaseSets.Mixed(Math.Max(1, settings.Cases / Fewer));
        var nrules = new GuaranteeBook(book.Policies, NRulesEngine.OfClauses());
        Agreement.Check(cases, book.Decide, nrules.Decide);
        var rounds = Rounds.Of(
            settings,
            () => Array.ForEach(cases, x => nrules.Decide(x)),
            () => DecideOften(cases, x => book.Decide(x)),
            () => DecideOften(cases, x => book.OpenSession().Decide(x)));
        return (Often * rounds.Ratio(0, over: 1), Often * rounds.Ratio(0, over: 2));
    }

    private static void DecideOften(Case[] cases, Action<Case> decide)
    {
        for (var time = 0; time < Often; time++)
        {
            Array.ForEach(cases, decide);
        }
    }
#else
    /// <summary>Null: the benchmarks are built without NRules, which not every feed has.</summary>
    internal static (double OverBook, double OverFresh)? Measure(GuaranteeBook book, RatioSettings settings)
    {
        _ = (book, settings);
        return null;
    }
#endif
}
