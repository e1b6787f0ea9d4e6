using GuaranteeRules.Benchmarks.Sets;

namespace GuaranteeRules.Benchmarks.Ratios;

/// <summary>Deciding and then asking everything, every condition of every clause and every next step, against deciding alone: who does not ask pays for none of it.</summary>
internal static class ExplainRatio
{
    private const int Fewer = 5;

    internal static double Measure(GuaranteeBook book, RatioSettings settings)
    {
        var cases = CaseSets.Mixed(Math.Max(1, settings.Cases / Fewer));
        return Rounds.Of(settings, () => Array.ForEach(cases, x => Ask(book.Decide(x))), () => Array.ForEach(cases, x => book.Decide(x))).Ratio(0, over: 1);
    }

    /// <summary>How many conditions and steps a result has.</summary>
    internal static int Ask(CaseResult result)
    {
        var told = 0;
        foreach (var decision in result.Decisions)
        {
            var explanation = decision.ExplainWhatIsPossible();
            foreach (var clause in explanation.Conditions)
            {
                told += clause.Conditions.Count;
            }

            told += explanation.Next.Count;
        }

        return told;
    }
}
