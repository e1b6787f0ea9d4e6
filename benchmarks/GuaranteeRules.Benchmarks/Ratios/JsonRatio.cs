using GuaranteeRules.Benchmarks.Json;

namespace GuaranteeRules.Benchmarks.Ratios;

/// <summary>From the bytes of a case to the bytes of its result, against System.Text.Json reading and writing the same bytes without deciding anything.</summary>
internal static class JsonRatio
{
    // The sample texts are few: several passes make a round.
    private const int CasesPerPass = 1_000;

    internal static double Measure(GuaranteeBook book, ResultDetail detail, RatioSettings settings)
    {
        using var sides = new JsonSides(book, detail);
        var passes = Math.Max(1, settings.Cases / CasesPerPass);
        return Rounds.Of(settings, () => Repeat(passes, sides.ReadDecideAndWrite), () => Repeat(passes, sides.ReadAndWrite)).Ratio(0, over: 1);
    }

    private static void Repeat(int passes, Action one)
    {
        for (var pass = 0; pass < passes; pass++)
        {
            one();
        }
    }
}
