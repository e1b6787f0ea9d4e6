using BenchmarkDotNet.Attributes;
using GuaranteeRules.Benchmarks.Sets;

namespace GuaranteeRules.Benchmarks;

/// <summary>One granted claim, decided again and again.</summary>
[MemoryDiagnoser]
[MinColumn]
public class DecideOneClaim
{
    private GuaranteeBook book = null!;
    private Case granted = null!;

    [ParamsSource(nameof(Grounds))]
    public string Ground { get; set; } = null!;

    public static IEnumerable<string> Grounds => BenchmarkCases.Grounds;

    [GlobalSetup]
    public void Setup()
    {
        book = GuaranteeBook.Standard();
        granted = BenchmarkCases.Granted(Ground, book);
    }

    [Benchmark]
    public CaseResult Decide() => book.Decide(granted);
}
