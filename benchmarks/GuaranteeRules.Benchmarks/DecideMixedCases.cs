using BenchmarkDotNet.Attributes;
using GuaranteeRules.Benchmarks.Sets;

namespace GuaranteeRules.Benchmarks;

/// <summary>Ten thousand made-up cases, granted and refused, on all grounds.</summary>
[MemoryDiagnoser]
public class DecideMixedCases
{
    private GuaranteeBook book = null!;
    private Case[] cases = null!;

    [GlobalSetup]
    public void Setup()
    {
        book = GuaranteeBook.Standard();
        cases = CaseSets.Mixed(10_000);
    }

    [Benchmark(Baseline = true)]
    public void OneThread() => Array.ForEach(cases, x => book.Decide(x));

    [Benchmark]
    public void TwoThreads() => Parallel.For(0, 2, new ParallelOptions { MaxDegreeOfParallelism = 2 }, half =>
    {
        for (var i = half; i < cases.Length; i += 2)
        {
            book.Decide(cases[i]);
        }
    });
}
