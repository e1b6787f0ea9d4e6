using System.Text.Json;

namespace GuaranteeRules.Cli;

/// <summary>Holds a result to what is expected of it: only what the expectation lists is compared, and all of that.</summary>
internal static class Expectation
{
    /// <exception cref="TestFormatException">The expectation lists nothing, or what no result has.</exception>
    internal static List<Difference> Differences(JsonElement expect, JsonElement result)
    {
        var expected = Members(expect, "expect").ToList();
        if (expected is [])
        {
            throw new TestFormatException("expect");
        }

        if (expect.TryGetProperty("error", out var error))
        {
            return [.. Error(error, result)];
        }

        return result.TryGetProperty("error", out var unexpected)
            ? [new Difference("error", Expected: null, $"{Text(unexpected, "path")} {Text(unexpected, "code")}".Trim())]
            : [.. expected.SelectMany(member => member.Name switch
            {
                "claims" => Members(member.Value, "expect.claims").SelectMany(claim => ClaimExpectation.Differences(claim, result.GetProperty("decisions"))),
                "breaches" => Difference.Between("breaches", Joined(Items(member.Value, "expect.breaches")), Joined(result.GetProperty("breaches").EnumerateArray().Select(breach => Text(breach, "code")!))),
                _ => throw new TestFormatException("expect." + member.Name),
            })];
    }

    /// <summary>The strings of a list.</summary>
    internal static List<string> Items(JsonElement list, string path) =>
        list.ValueKind == JsonValueKind.Array && list.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String)
            ? [.. list.EnumerateArray().Select(item => item.GetString()!)]
            : throw new TestFormatException(path);

    internal static IEnumerable<JsonProperty> Members(JsonElement value, string path) =>
        value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : throw new TestFormatException(path);

    internal static string Joined(IEnumerable<string> items) => $"[{string.Join(", ", items)}]";

    internal static string? Text(JsonElement value, string member) =>
        value.TryGetProperty(member, out var text) ? text.ValueKind == JsonValueKind.String ? text.GetString() : text.GetRawText() : null;

    /// <summary>An input error is expected by the beginning of its path or, in an object, by that of its code and by its path.</summary>
    private static IEnumerable<Difference> Error(JsonElement expected, JsonElement result)
    {
        result.TryGetProperty("error", out var error);
        var (code, path) = error.ValueKind == JsonValueKind.Object ? (Text(error, "code"), Text(error, "path")) : (null, null);
        if (expected.ValueKind == JsonValueKind.String)
        {
            return Beginning("error.path", expected.GetString()!, path);
        }

        return Members(expected, "expect.error").SelectMany(member => member.Name switch
        {
            "code" => Beginning("error.code", member.Value.GetString()!, code),
            "path" => Difference.Between("error.path", member.Value.GetString(), path),
            _ => throw new TestFormatException("expect.error." + member.Name),
        });
    }

    private static IEnumerable<Difference> Beginning(string where, string expected, string? actual) =>
        actual?.StartsWith(expected, StringComparison.Ordinal) == true ? [] : [new Difference(where, expected, actual)];
}
