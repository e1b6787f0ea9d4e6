using BenchmarkDotNet.Attributes;
using GuaranteeRules.Benchmarks.Hand;
using GuaranteeRules.Benchmarks.Ratios;
using GuaranteeRules.Benchmarks.Sets;

namespace GuaranteeRules.Benchmarks;

/// <summary>Ten thousand price drops, decided by the rules and by hand with the same reasons.</summary>
[MemoryDiagnoser]
public class DecideByHand
{
    private HandWritten hand = null!;
    private GuaranteeBook book = null!;
    private Case[] cases = null!;

    [GlobalSetup]
    public void Setup()
    {
        book = GuaranteeBook.Standard();
        hand = new HandWritten(book.Policies);
        cases = CaseSets.PriceDrops(10_000);
        Agreement.Check(cases, book.Decide, hand.Decide);
    }

    [Benchmark(Baseline = true)]
    public void Hand() => Array.ForEach(cases, x => hand.Decide(x));

    [Benchmark]
    public void Rules() => Array.ForEach(cases, x => book.Decide(x));
}
