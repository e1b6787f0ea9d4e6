namespace GuaranteeRules.Benchmarks.Ratios;

/// <summary>The same rules run by NRules against the generated code, a fresh session for every case on both sides.</summary>
internal static class NRulesRatio
{
    /// <summary>Null: the benchmarks were built without NRules, which comes in with the build property WithNRules.</summary>
    internal static double? Measure(GuaranteeBook book, RatioSettings settings)
    {
        _ = (book, settings);
        return null;
    }
}
