using BenchmarkDotNet.Attributes;
using GuaranteeRules.Benchmarks.Sets;

namespace GuaranteeRules.Benchmarks;

/// <summary>The rules alone, on the facts of ten thousand mixed cases: without finding what covers a line before, and without deciding by what the rules found.</summary>
[MemoryDiagnoser]
public class RunRules
{
    private readonly WorkingMemory memory = RuleProgram.Build(Clauses.RuleCatalog.All).CreateMemory();
    private RuleRuns runs = null!;

    [GlobalSetup]
    public void Setup() => runs = RuleRuns.Of(GuaranteeBook.Standard().Policies, CaseSets.Mixed(10_000));

    [Benchmark]
    public void Run() => runs.RunAll(memory);
}
