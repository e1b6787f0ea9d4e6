using System.Text.Json;

namespace GuaranteeRules.Tests.Conformance;

/// <summary>The sample cases come out as was worked out by hand for each of them.</summary>
public sealed class SampleCases
{
    private static readonly GuaranteeBook Book = GuaranteeBook.Standard();

    [Fact]
    public void Come_out_as_worked_out_by_hand()
    {
        using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Conformance", "sample-outcomes.json")));
        var outcomes = expected.RootElement.EnumerateObject().Select(claim => $"{claim.Name}: {claim.Value.GetString()}");

        var decided = Cases().SelectMany(@case => Book.Decide(@case).Decisions.Select(decision => $"{@case.Id}/{decision.Claim}: {Names<Outcome>.Of(decision.Outcome)}"));

        Assert.Equal(outcomes.Order(StringComparer.Ordinal), decided.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Tell_of_every_ground_and_platform()
    {
        Assert.Equal(Enum.GetValues<Ground>(), Cases().SelectMany(@case => @case.Claims).Select(claim => claim.Ground).Distinct().Order());
        Assert.Equal(["douyin", "taobao", "tmall"], Cases().Select(@case => @case.Order.Platform.Value).Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<Case> Cases() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "samples"), "*.jsonl")
            .SelectMany(File.ReadLines)
            .Select(text => CaseReader.Read(System.Text.Encoding.UTF8.GetBytes(text), Book.Policies));
}
