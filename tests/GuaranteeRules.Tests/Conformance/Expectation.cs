using System.Text.Json;

namespace GuaranteeRules.Tests.Conformance;

/// <summary>Holds a result line to what a golden case expects: only what it lists is compared, and all of that.</summary>
internal static class Expectation
{
    internal static IEnumerable<string> Differences(JsonElement expect, JsonElement result)
    {
        if (expect.TryGetProperty("error", out var error))
        {
            return Error(error, result);
        }

        return result.TryGetProperty("error", out var unexpected)
            ? [$"unexpected {unexpected.GetRawText()}"]
            : expect.EnumerateObject().SelectMany(member => member.Name switch
            {
                "claims" => member.Value.EnumerateObject().SelectMany(claim => Claim(claim, result.GetProperty("decisions"))),
                "breaches" => Unequal("breaches", Codes(member.Value), string.Join(',', result.GetProperty("breaches").EnumerateArray().Select(breach => breach.GetProperty("code").GetString()))),
                _ => [$"unknown expectation {member.Name}"],
            });
    }

    private static IEnumerable<string> Error(JsonElement expected, JsonElement result)
    {
        if (!result.TryGetProperty("error", out var error))
        {
            return ["expected an input error"];
        }

        var code = error.GetProperty("code").GetString()!;
        return [
            .. code.StartsWith(expected.GetProperty("code").GetString()!, StringComparison.Ordinal) ? Array.Empty<string>() : [$"code {code}"],
            .. expected.TryGetProperty("path", out var path) ? Unequal("path", path.GetString(), error.GetProperty("path").GetString()) : [],
        ];
    }

    private static IEnumerable<string> Claim(JsonProperty expected, JsonElement decisions)
    {
        var decision = decisions.EnumerateArray().Single(x => x.GetProperty("claim").GetString() == expected.Name);
        var codes = decision.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetProperty("code").GetString()!).ToHashSet(StringComparer.Ordinal);
        return expected.Value.EnumerateObject().SelectMany(member => (member.Name switch
        {
            "codes" => member.Value.EnumerateArray().All(code => codes.Contains(code.GetString()!)) ? [] : [$"codes {member.Value.GetRawText()} not all in [{string.Join(", ", codes)}]"],
            "notCodes" => member.Value.EnumerateArray().Any(code => codes.Contains(code.GetString()!)) ? [$"codes {member.Value.GetRawText()} in [{string.Join(", ", codes)}]"] : [],
            "remedies" => Remedies(member.Value, decision.GetProperty("remedies")),
            "considered" => member.Value.EnumerateObject().SelectMany(clause => Verdict(clause, decision.GetProperty("considered"))),
            "outcome" or "refund" or "compensation" => Unequal(member.Name, member.Value.GetString(), decision.GetProperty(member.Name).GetString()),
            _ => [$"unknown expectation {member.Name}"],
        }).Select(difference => $"{expected.Name}: {difference}"));
    }

    private static IEnumerable<string> Remedies(JsonElement expected, JsonElement remedies)
    {
        if (expected.GetArrayLength() != remedies.GetArrayLength())
        {
            return [$"remedies are {remedies.GetRawText()}"];
        }

        return expected.EnumerateArray().Zip(remedies.EnumerateArray()).SelectMany(pair => pair.First.EnumerateObject()
            .SelectMany(member => pair.Second.TryGetProperty(member.Name, out var actual)
                ? Unequal($"{pair.First.GetProperty("head").GetString()}.{member.Name}", member.Value.GetRawText(), actual.GetRawText())
                : [$"{pair.First.GetProperty("head").GetString()} has no {member.Name}"]));
    }

    private static IEnumerable<string> Verdict(JsonProperty expected, JsonElement considered)
    {
        var found = considered.EnumerateArray().FirstOrDefault(x => x.GetProperty("clause").GetString() == expected.Name);
        return Unequal($"considered {expected.Name}", expected.Value.GetString(), found.ValueKind == JsonValueKind.Undefined ? "not considered" : found.GetProperty("verdict").GetString());
    }

    private static string Codes(JsonElement codes) => string.Join(',', codes.EnumerateArray().Select(code => code.GetString()));

    private static IEnumerable<string> Unequal(string what, string? expected, string? actual) => expected == actual ? [] : [$"{what} is {actual}, not {expected}"];
}
