using BenchmarkDotNet.Attributes;
using GuaranteeRules.Benchmarks.Hand;
using GuaranteeRules.Benchmarks.Ratios;
using GuaranteeRules.Benchmarks.Sets;

namespace GuaranteeRules.Benchmarks;

/// <summary>Ten thousand cases of the three grounds that are also written by hand, with the same decisions and reasons on both sides.</summary>
[MemoryDiagnoser]
public class DecideByHand
{
    private HandWritten hand = null!;
    private GuaranteeSession session = null!;
    private Case[] cases = null!;

    [GlobalSetup]
    public void Setup()
    {
        var book = GuaranteeBook.Standard();
        session = book.OpenSession();
        hand = new HandWritten(book.Policies);
        cases = CaseSets.ThreeGrounds(10_000);
        Agreement.Check(cases, session.Decide, hand.Decide);
    }

    [Benchmark(Baseline = true)]
    public void Hand() => Array.ForEach(cases, x => hand.Decide(x));

    [Benchmark]
    public void Rules() => Array.ForEach(cases, x => session.Decide(x));
}
