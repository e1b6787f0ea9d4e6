using System.Text;
using System.Text.Json.Nodes;

namespace GuaranteeRules.Desk.Tests;

/// <summary>The sample cases, cut into what a desk is told one after another.</summary>
internal static class SampleCases
{
    /// <summary>The cases, parsed anew at each call: a test may change them.</summary>
    internal static IReadOnlyList<JsonObject> All => [.. Lines().Select(line => JsonNode.Parse(line)!.AsObject())];

    /// <summary>The case without its claims and quotes: the order as it was placed.</summary>
    internal static byte[] Order(JsonObject sample) =>
        Utf8(new JsonObject { ["id"] = sample["id"]!.DeepClone(), ["order"] = sample["order"]!.DeepClone(), ["lines"] = sample["lines"]!.DeepClone() });

    internal static byte[] Claim(JsonObject sample, int place = 0) =>
        Utf8(new JsonObject { ["claim"] = sample["claims"]![place]!.DeepClone(), ["quotes"] = sample["quotes"]?.DeepClone() ?? new JsonArray() });

    internal static byte[] Utf8(JsonNode node) => Encoding.UTF8.GetBytes(node.ToJsonString());

    private static IEnumerable<string> Lines()
    {
        var assembly = typeof(SampleCases).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("samples/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            while (reader.ReadLine() is { } line)
            {
                yield return line;
            }
        }
    }
}
