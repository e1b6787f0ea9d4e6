using BenchmarkDotNet.Attributes;
using GuaranteeRules.Benchmarks.Sets;

namespace GuaranteeRules.Benchmarks;

/// <summary>Ten thousand made-up cases, granted and refused, on all grounds.</summary>
[MemoryDiagnoser]
public class DecideMixedCases
{
    private GuaranteeBook book = null!;
    private GuaranteeSession session = null!;
    private Case[] cases = null!;

    [GlobalSetup]
    public void Setup()
    {
        book = GuaranteeBook.Standard();
        session = book.OpenSession();
        cases = CaseSets.Mixed(10_000);
    }

    [Benchmark(Baseline = true)]
    public void ReusedSession() => Array.ForEach(cases, x => session.Decide(x));

    [Benchmark]
    public void FreshSession() => Array.ForEach(cases, x => book.OpenSession().Decide(x));

    [Benchmark]
    public void TwoThreads() => Parallel.For(0, 2, new ParallelOptions { MaxDegreeOfParallelism = 2 }, half =>
    {
        var own = book.OpenSession();
        for (var i = half; i < cases.Length; i += 2)
        {
            own.Decide(cases[i]);
        }
    });
}
