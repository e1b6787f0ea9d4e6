using GuaranteeRules.Benchmarks.Sets;

namespace GuaranteeRules.Benchmarks.Ratios;

/// <summary>What one thread does with the mixed cases.</summary>
/// <param name="ClaimsPerSecond">Claims decided in a second.</param>
/// <param name="BytesPerDecision">Bytes allocated for one of them, its result included.</param>
internal sealed record Throughput(double ClaimsPerSecond, double BytesPerDecision)
{
    internal static Throughput Measure(GuaranteeBook book, RatioSettings settings)
    {
        var cases = CaseSets.Mixed(settings.Cases);
        var claims = cases.Sum(x => x.Claims.Count);
        var seconds = Rounds.Of(settings, () => Array.ForEach(cases, x => book.Decide(x))).Median(0);
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var @case in cases)
        {
            book.Decide(@case);
        }

        return new Throughput(claims / seconds, (GC.GetAllocatedBytesForCurrentThread() - before) / (double)claims);
    }
}
