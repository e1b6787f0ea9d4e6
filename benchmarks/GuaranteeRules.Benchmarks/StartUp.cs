using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using GuaranteeRules.Benchmarks.Ratios;

namespace GuaranteeRules.Benchmarks;

/// <summary>What comes before the first decision: fresh processes, each from its start to its end, and the book and a session alone.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 20)]
[MemoryDiagnoser]
public class StartUp
{
    private readonly GuaranteeBook book = GuaranteeBook.Standard();

    [Benchmark(Baseline = true)]
    public double HelloProcess() => ColdStart.Run("Hello");

    [Benchmark]
    public double FirstDecisionProcess() => ColdStart.Run("Cold");

    [Benchmark]
    public GuaranteeBook BuildTheBook() => GuaranteeBook.Standard();

    [Benchmark]
    public GuaranteeSession OpenASession() => book.OpenSession();
}
