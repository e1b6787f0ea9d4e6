using BenchmarkDotNet.Attributes;
using GuaranteeRules.Benchmarks.Sets;

namespace GuaranteeRules.Benchmarks;

/// <summary>The same ten thousand lines, with a claim on each, in orders of different sizes.</summary>
[MemoryDiagnoser]
public class DecideOrders
{
    private const int AllLines = 10_000;

    private GuaranteeBook book = null!;
    private Case[] cases = null!;

    [Params(10, 100, 1_000, AllLines)]
    public int LinesPerOrder { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        book = GuaranteeBook.Standard();
        cases = CaseSets.Orders(AllLines, LinesPerOrder);
    }

    [Benchmark(OperationsPerInvoke = AllLines)]
    public void DecideOneClaim() => Array.ForEach(cases, x => book.Decide(x));
}
