using System.Text;

namespace GuaranteeRules.Tests.Benchmarks;

/// <summary>The benchmarks time what they say: one granted claim of every ground.</summary>
public sealed class BenchmarkCaseTests
{
    [Fact]
    public void Every_ground_has_one_case_and_it_is_granted()
    {
        var book = GuaranteeBook.Standard();
        var cases = File.ReadLines(Repository.PathOf("benchmarks", "GuaranteeRules.Benchmarks", "Cases", "granted.jsonl"))
            .Select(line => CaseReader.Read(Encoding.UTF8.GetBytes(line), book.Policies))
            .ToList();

        Assert.Equal(Enum.GetValues<Ground>(), cases.Select(x => Assert.Single(x.Claims).Ground));
        Assert.Equal(cases.Select(x => Names<Ground>.Of(x.Claims[0].Ground)), cases.Select(x => x.Id.Value));
        Expect.None(cases.Where(x => Assert.Single(book.Decide(x).Decisions).Outcome != Outcome.Eligible).Select(x => x.Id.Value));
    }
}
