using System.Text.Json;

namespace GuaranteeRules.Cli;

/// <summary>Holds the decision on one claim to what is expected of it.</summary>
internal static class ClaimExpectation
{
    internal static IEnumerable<Difference> Differences(JsonProperty claim, JsonElement decisions)
    {
        var found = decisions.EnumerateArray().FirstOrDefault(decision => Expectation.Text(decision, "claim") == claim.Name);
        if (found.ValueKind == JsonValueKind.Undefined)
        {
            return [new Difference(claim.Name, claim.Value.GetRawText(), Actual: null)];
        }

        var codes = Values(found.GetProperty("reasons"), "code");
        var remedies = found.GetProperty("remedies");
        return Expectation.Members(claim.Value, $"expect.claims.{claim.Name}").SelectMany(member =>
        {
            var where = $"{claim.Name}.{member.Name}";
            return member.Name switch
            {
                "outcome" or "refund" or "compensation" => Difference.Between(where, member.Value.GetString(), Expectation.Text(found, member.Name)),
                "reasons" or "codes" => Lacking(where, Expectation.Items(member.Value, where), codes),
                "notReasons" or "notCodes" => Found(where, Expectation.Items(member.Value, where), codes),
                "heads" => Lacking(where, Expectation.Items(member.Value, where), Values(remedies, "head")),
                "timing" => Expectation.Members(member.Value, where).SelectMany(head => Difference.Between($"{where}.{head.Name}", head.Value.GetString(), OfHead(remedies, head.Name, "timing"))),
                "remedies" => Remedies(where, member.Value, remedies),
                "considered" => Expectation.Members(member.Value, where).SelectMany(clause => Difference.Between($"{where}.{clause.Name}", clause.Value.GetString(), VerdictOf(found.GetProperty("considered"), clause.Name))),
                _ => throw new TestFormatException("expect.claims." + where),
            };
        });
    }

    private static IEnumerable<Difference> Lacking(string where, List<string> expected, List<string> actual) =>
        expected.TrueForAll(actual.Contains) ? [] : [new Difference(where, Expectation.Joined(expected), Expectation.Joined(actual))];

    private static IEnumerable<Difference> Found(string where, List<string> unwanted, List<string> actual) =>
        unwanted.Exists(actual.Contains) ? [new Difference(where, Expected: null, Expectation.Joined(unwanted.Where(actual.Contains)))] : [];

    /// <summary>The remedies are these and no others; of each, what is listed is compared.</summary>
    private static IEnumerable<Difference> Remedies(string where, JsonElement expected, JsonElement actual)
    {
        if (expected.ValueKind != JsonValueKind.Array)
        {
            throw new TestFormatException("expect.claims." + where);
        }

        return expected.GetArrayLength() != actual.GetArrayLength()
            ? [new Difference(where, expected.GetRawText(), actual.GetRawText())]
            : expected.EnumerateArray().Zip(actual.EnumerateArray()).SelectMany((pair, at) => Expectation.Members(pair.First, $"expect.claims.{where}[{at}]").SelectMany(member =>
                Difference.Between($"{where}[{at}].{member.Name}", member.Value.GetRawText(), pair.Second.TryGetProperty(member.Name, out var value) ? value.GetRawText() : null)));
    }

    private static string? VerdictOf(JsonElement considered, string clause) =>
        considered.EnumerateArray().Where(one => Expectation.Text(one, "clause") == clause).Select(one => Expectation.Text(one, "verdict")).FirstOrDefault();

    private static string? OfHead(JsonElement remedies, string head, string member) =>
        remedies.EnumerateArray().Where(remedy => Expectation.Text(remedy, "head") == head).Select(remedy => Expectation.Text(remedy, member)).FirstOrDefault();

    private static List<string> Values(JsonElement list, string member) => [.. list.EnumerateArray().Select(item => Expectation.Text(item, member)!)];
}
