using BenchmarkDotNet.Attributes;
using GuaranteeRules.Benchmarks.Sets;
using GuaranteeRules.Hosting.Telemetry;

namespace GuaranteeRules.Benchmarks;

/// <summary>What metrics and traces cost where nobody listens to them: one granted claim, decided by the book and as a service decides it.</summary>
[MemoryDiagnoser]
[MinColumn]
public class DecideInAService
{
    private readonly GuaranteeTelemetry telemetry = new();
    private GuaranteeBook book = null!;
    private Case granted = null!;

    [GlobalSetup]
    public void Setup()
    {
        book = GuaranteeBook.Standard();
        granted = BenchmarkCases.Granted(BenchmarkCases.Grounds.First(), book);
    }

    [Benchmark(Baseline = true)]
    public CaseResult ByTheBook() => book.Decide(granted);

    [Benchmark]
    public CaseResult WithTelemetry() => telemetry.Decide(book, granted);
}
