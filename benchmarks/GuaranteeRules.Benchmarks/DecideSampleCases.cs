using BenchmarkDotNet.Attributes;
using GuaranteeRules.Benchmarks.Ratios;
using GuaranteeRules.Benchmarks.Sets;

namespace GuaranteeRules.Benchmarks;

/// <summary>The sample cases, granted and refused, one after another: the time is of one case on average.</summary>
[MemoryDiagnoser]
[MinColumn]
public class DecideSampleCases
{
    private GuaranteeBook book = null!;
    private Case[] cases = null!;
    private int next;

    [GlobalSetup]
    public void Setup()
    {
        book = GuaranteeBook.Standard();
        cases = BenchmarkCases.Samples(book.Policies);
    }

    [Benchmark(Baseline = true)]
    public CaseResult Decided() => book.Decide(Next());

    /// <summary>With every condition and every next step asked for.</summary>
    [Benchmark]
    public int Explained() => ExplainRatio.Ask(book.Decide(Next()));

    private Case Next() => cases[next = (next + 1) % cases.Length];
}
