using GuaranteeRules.Benchmarks.Sets;
using GuaranteeRules.NRules;

namespace GuaranteeRules.Benchmarks.Ratios;

/// <summary>The same cases, once with NRules running the rules and once with the generated code.</summary>
internal static class NRulesRatio
{
    // NRules takes about a hundred times as long: the others do the same work often, so that every side fills its rounds and finds its own data in the caches.
    private const int Fewer = 10;
    private const int Often = 50;

    /// <summary>Whole decisions, and the rules alone on the same facts.</summary>
    internal static (double Decisions, double Rules) Measure(GuaranteeBook book, RatioSettings settings)
    {
        var cases = CaseSets.Mixed(Math.Max(1, settings.Cases / Fewer));
        var engine = NRulesEngine.Compile();
        return (Decisions(book, new GuaranteeBook(book.Policies, engine), cases, settings), Rules(engine, RuleRuns.Of(book.Policies, cases), settings));
    }

    private static double Decisions(GuaranteeBook book, GuaranteeBook nrules, Case[] cases, RatioSettings settings)
    {
        Agreement.Check(cases, book.Decide, nrules.Decide);
        return Often * Rounds.Of(settings, () => Decide(nrules, cases), () => Repeat(() => Decide(book, cases))).Ratio(0, over: 1);
    }

    private static double Rules(NRulesEngine engine, RuleRuns runs, RatioSettings settings)
    {
        var (nrules, own) = (new WorkingMemory(engine), RuleProgram.Build(Clauses.RuleCatalog.All).CreateMemory());
        runs.CheckAlike(nrules, own);
        return Often * Rounds.Of(settings, () => runs.RunAll(nrules), () => Repeat(() => runs.RunAll(own))).Ratio(0, over: 1);
    }

    private static void Decide(GuaranteeBook book, Case[] cases) => Array.ForEach(cases, x => book.Decide(x));

    private static void Repeat(Action work)
    {
        for (var time = 0; time < Often; time++)
        {
            work();
        }
    }
}
