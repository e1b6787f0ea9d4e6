using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using GuaranteeRules.Benchmarks.Ratios;

namespace GuaranteeRules.Benchmarks;

/// <summary>What comes before the first decision: fresh processes, each from its start to its end, and the book alone.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 20)]
[MemoryDiagnoser]
public class StartUp
{
    private ColdStart programs = null!;

    [GlobalSetup(Targets = [nameof(HelloProcess), nameof(FirstDecisionProcess)])]
    public void Publish() => programs = ColdStart.Prepare();

    [Benchmark(Baseline = true)]
    public double HelloProcess() => programs.RunHello();

    [Benchmark]
    public double FirstDecisionProcess() => programs.RunCold();

    [Benchmark]
    public GuaranteeBook BuildTheBook() => GuaranteeBook.Standard();
}
