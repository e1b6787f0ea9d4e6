using BenchmarkDotNet.Attributes;
using GuaranteeRules.Benchmarks.Json;

namespace GuaranteeRules.Benchmarks;

/// <summary>From the bytes of the sample cases to the bytes of their results, against System.Text.Json alone on the same bytes.</summary>
[MemoryDiagnoser]
public class JsonToJson
{
    private JsonSides sides = null!;

    [Params(ResultDetail.Brief, ResultDetail.Standard, ResultDetail.Full)]
    public ResultDetail Detail { get; set; }

    [GlobalSetup]
    public void Setup() => sides = new JsonSides(GuaranteeBook.Standard(), Detail);

    [GlobalCleanup]
    public void Cleanup() => sides.Dispose();

    [Benchmark(Baseline = true)]
    public void ReadAndWrite() => sides.ReadAndWrite();

    [Benchmark]
    public void ReadDecideAndWrite() => sides.ReadDecideAndWrite();
}
