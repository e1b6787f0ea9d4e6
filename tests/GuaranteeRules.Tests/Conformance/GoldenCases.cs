using System.Text;
using System.Text.Json;
using GuaranteeRules.Decisions;
using GuaranteeRules.Facts;
using GuaranteeRules.Json;

namespace GuaranteeRules.Tests.Conformance;

/// <summary>The golden cases: data that any port of the rules can run. Each file is one fact, so that a failure lists every case of it that differs.</summary>
public sealed class GoldenCases
{
    private static readonly GuaranteeBook Book = GuaranteeBook.Standard();

    [Theory]
    [InlineData("malformed.jsonl", 90)]
    [InlineData("change-of-mind.jsonl", 30)]
    [InlineData("price-drop.jsonl", 30)]
    [InlineData("edge-cases.jsonl", 40)]
    [InlineData("spoilage-allergy.jsonl", 9)]
    [InlineData("transit-damage.jsonl", 15)]
    [InlineData("ledger.jsonl", 5)]
    [InlineData("coverage.jsonl", 30)]
    public void Decides_as_written(string file, int atLeast)
    {
        var differences = new List<string>();
        var decided = 0;
        foreach (var text in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Conformance", "cases", file)))
        {
            using var golden = JsonDocument.Parse(text);
            if (Compare(golden.RootElement) is { } found)
            {
                decided++;
                differences.AddRange(found.Select(difference => $"{golden.RootElement.GetProperty("name").GetString()}: {difference}"));
            }
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
        Assert.True(decided >= atLeast, $"only {decided} cases of {file} were decided");
    }

    /// <summary>What differs; null for a case on a ground, or with a side remedy, that the rules do not cover yet.</summary>
    private static List<string>? Compare(JsonElement golden)
    {
        var input = golden.TryGetProperty("raw", out var raw) ? raw.GetString()! : golden.GetProperty("case").GetRawText();
        var expect = golden.GetProperty("expect");
        CaseResult result;
        try
        {
            result = Book.Decide(CaseReader.Read(Encoding.UTF8.GetBytes(input), Book.Policies));
        }
        catch (CaseFormatException problem)
        {
            return Error(expect, problem);
        }
        catch (NotSupportedException)
        {
            return null;
        }

        return expect.TryGetProperty("claims", out var claims)
            ? Uncovered(claims) || expect.TryGetProperty("breaches", out _) ? null : [.. claims.EnumerateObject().SelectMany(claim => Differences(claim, result.Decisions))]
            : ["expected an input error"];
    }

    private static bool Uncovered(JsonElement claims) => claims.GetRawText() is var text && (
        text.Contains("freight", StringComparison.Ordinal) || text.Contains("pickup", StringComparison.Ordinal)
        || text.Contains("\"instant\"", StringComparison.Ordinal) || text.Contains("credit", StringComparison.Ordinal) || text.Contains("tracking", StringComparison.Ordinal));

    private static List<string> Error(JsonElement expect, CaseFormatException problem)
    {
        if (!expect.TryGetProperty("error", out var error))
        {
            return [$"unexpected {problem.Code} at {problem.Path}"];
        }

        var differences = new List<string>();
        if (!problem.Code.StartsWith(error.GetProperty("code").GetString()!, StringComparison.Ordinal))
        {
            differences.Add($"code {problem.Code}");
        }

        if (error.TryGetProperty("path", out var path) && path.GetString() != problem.Path)
        {
            differences.Add($"path {problem.Path}, not {path.GetString()}");
        }

        return differences;
    }

    private static IEnumerable<string> Differences(JsonProperty claim, IReadOnlyList<Decision> decisions)
    {
        var decision = decisions.Single(x => x.Claim.Value == claim.Name);
        var codes = decision.Reasons.Select(reason => reason.Code.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var expected in claim.Value.EnumerateObject())
        {
            var difference = expected.Name switch
            {
                "outcome" => Unequal(expected.Value, Names<Outcome>.Of(decision.Outcome)),
                "refund" => Unequal(expected.Value, decision.Refund.ToString()),
                "compensation" => Unequal(expected.Value, decision.Compensation.ToString()),
                "codes" => expected.Value.EnumerateArray().All(code => codes.Contains(code.GetString()!)) ? null : $"{expected.Value.GetRawText()} not all in [{string.Join(", ", codes)}]",
                "notCodes" => expected.Value.EnumerateArray().Any(code => codes.Contains(code.GetString()!)) ? $"{expected.Value.GetRawText()} in [{string.Join(", ", codes)}]" : null,
                "remedies" => Unequal(string.Join(',', expected.Value.EnumerateArray().Select(x => x.GetProperty("head").GetString())), string.Join(',', decision.Remedies.Select(x => Names<Head>.Of(x.Head)))),
                "considered" => expected.Value.EnumerateObject().Select(x => Verdict(decision, x)).FirstOrDefault(x => x is not null),
                _ => "unknown expectation",
            };
            if (difference is not null)
            {
                yield return $"{claim.Name}.{expected.Name}: {difference}";
            }
        }
    }

    private static string? Verdict(Decision decision, JsonProperty expected)
    {
        var found = decision.Considered.FirstOrDefault(x => x.Clause.Id.Value == expected.Name);
        var verdict = found is null ? "not considered" : found.Verdict == Outcome.Eligible ? "granted" : Names<Outcome>.Of(found.Verdict);
        return Unequal(expected.Value.GetString()!, $"{verdict}") is { } difference ? $"{expected.Name} {difference}" : null;
    }

    private static string? Unequal(JsonElement expected, string actual) => Unequal(expected.GetString()!, actual);

    private static string? Unequal(string expected, string actual) => expected == actual ? null : $"{actual}, not {expected}";
}
