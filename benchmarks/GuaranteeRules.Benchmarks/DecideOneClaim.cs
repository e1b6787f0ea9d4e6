using BenchmarkDotNet.Attributes;
using GuaranteeRules.Benchmarks.Sets;

namespace GuaranteeRules.Benchmarks;

/// <summary>One granted claim, decided by a session that is used again and again.</summary>
[MemoryDiagnoser]
[MinColumn]
public class DecideOneClaim
{
    private GuaranteeSession session = null!;
    private Case granted = null!;

    [ParamsSource(nameof(Grounds))]
    public string Ground { get; set; } = null!;

    public static IEnumerable<string> Grounds => BenchmarkCases.Grounds;

    [GlobalSetup]
    public void Setup()
    {
        var book = GuaranteeBook.Standard();
        granted = BenchmarkCases.Granted(Ground, book);
        session = book.OpenSession();
    }

    [Benchmark]
    public CaseResult Decide() => session.Decide(granted);
}
