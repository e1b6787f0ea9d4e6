using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace GuaranteeRules.Tests.Policies;

/// <summary>A small policy cut out of an embedded one, and changed in one or two places.</summary>
/// <param name="Family">The family of the clause it was cut out with, or the way in which nothing judges it.</param>
/// <param name="Text">Its text.</param>
/// <param name="How">What was changed.</param>
internal sealed record MutatedPolicy(string Family, string Text, string How)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One for each kind of clause: with every other member of its file, and no other clause.</summary>
    private static readonly (string Family, JsonObject File)[] Whole = [.. PolicyFile.Embedded.SelectMany(Parts).DistinctBy(part => part.Family + (string?)part.File["clauses"]![0]!["versions"]?[0]!["terms"]!["pays"])];

    /// <summary>Values on both sides of every bound, and of other kinds than are asked for.</summary>
    private static readonly string[] Values =
    [
        "null", "true", "false", "[]", "{}", "\"\"", "\"x\"",
        "-1", "0", "-0", "1", "2", "2.0", "2.000000000000000000000000000000", "2e0", "20e-1", "0.2e1", "1.5", "2.0000000001", "15e-1", "100", "101", "1200", "1201", "36500", "36501", "876000", "876001", "1e6", "1000001", "2147483648", "9999999999999",
        "\"0.00\"", "\"300.00\"", "\"300\"", "\"300.0\"", "\"300.001\"", "\".50\"", "\"1.\"", "\"-1.00\"", "\"+1.00\"", "\"1e1\"", "\"007.00\"", "\"999999999999.99\"", "\"1000000000000.00\"",
        "\"0\"", "\"0.0\"", "\"1\"", "\"0.000000001\"", "\"0.0000000001\"", "\"999999999.999999999\"", "\"1000000000\"",
        "\"16:00\"", "\"24:00\"", "\"23:59\"", "\"6:00\"", "\"16:60\"", "\"16:00:00\"",
        "\"2024-02-29T00:00:00Z\"", "\"2023-02-29T00:00:00Z\"", "\"2000-02-29T00:00:00Z\"", "\"1900-02-29T00:00:00Z\"", "\"2025-04-31T00:00:00Z\"", "\"2025-01-01\"", "\"2025-01-01T00:00Z\"", "\"2025-01-01T00:00:00\"", "\"2025-01-01t00:00:00z\"",
        "\"2025-01-01T00:00:00+14:00\"", "\"2025-01-01T00:00:00-14:01\"", "\"2025-01-01T00:00:00+18:00\"", "\"2025-01-01T00:00:00+18:01\"", "\"2025-01-01T00:00:00+17:60\"", "\"2025-01-01T24:00:00Z\"", "\"2025-01-01T23:59:60Z\"",
        "\"2025-01-01T00:00:00.1234567Z\"", "\"2025-01-01T00:00:00.12345678Z\"", "\"2025-01-01T00:00:00.Z\"", "\"0000-01-01T00:00:00Z\"", "\"0001-01-01T00:00:00Z\"", "\"9999-12-31T23:59:59.9999999Z\"", "\"10000-01-01T00:00:00Z\"",
        "\"returnDays\"", "\"priceProtectionDays\"", "\"none\"", "\"return-days\"", "\"tmall\"", "\"Tmall\"", "\"tmall.worry-free\"", "\"tmall..free\"", "\"tmall.worry-free.x\"", "\"tmall.worry-free.x.y\"", "\"tmall.worry_free.x\"", "\".a.b\"", "\"a.b.\"",
        "[\"photo\"]", "[\"photo\", \"photo\"]", "[\"photo\", \"\\u0070hoto\"]", "[\"photo\", null]", "[\"change-of-mind\"]", "[\"refund\", \"reship\"]", "[\"refund\", \"refund\"]", "[\"partial-refund\"]",
        "\"in-kind\"", "\"store-card\"", "\"refund\"", "\"partial-refund\"", "\"repair\"", "\"replacement\"", "\"actual\"", "\"capped\"", "\"subsidy\"", "\"Photo\"", "\" photo\"", "\"platform\"",
        "{ \"days\": 7, \"from\": \"signed\" }", "{ \"days\": null, \"from\": \"paid\", \"listing\": null }", "{ \"hours\": 6, \"from\": \"placed\" }", "{ \"hours\": null, \"days\": 6, \"from\": \"placed\" }", "{ \"hours\": 6, \"days\": null, \"from\": \"placed\" }",
        "{ \"hours\": 6, \"days\": 1, \"from\": \"placed\" }", "{ \"hours\": 6, \"listing\": \"returnDays\", \"from\": \"placed\" }", "{ \"from\": \"placed\" }", "{ \"zh-CN\": \"一\", \"en\": \"one\" }",
        "{ \"ratio\": \"1.0\", \"reviewRatio\": \"0.5\", \"failedRepairs\": 2, \"overDays\": 30 }", "{ \"trait\": \"bulky\", \"from\": \"placed\" }", "{ \"category\": \"food\", \"trait\": null, \"from\": \"signed\" }",
    ];

    /// <summary>What the clauses are that policies are cut out with, in the order of their names.</summary>
    internal static IEnumerable<string> Families { get; } = [.. Whole.Select(whole => whole.Family).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Any of them, changed in any way.</summary>
    internal static Gen<MutatedPolicy> Any { get; } =
        from whole in Gen.Elements(Whole)
        from changes in Gen.Choose(1, 2)
        from seeds in Gen.Choose(0, int.MaxValue - 1).ListOf(changes * 5)
        select Mutated(whole.Family, whole.File, [.. seeds]);

    private static MutatedPolicy Mutated(string family, JsonObject whole, int[] seeds)
    {
        var file = whole.DeepClone().AsObject();
        var how = new List<string>();
        for (var i = 0; i < seeds.Length; i += 5)
        {
            how.Add(Change(file, seeds.AsSpan(i, 5)));
        }

        return new MutatedPolicy(family, file.ToJsonString(Plain), string.Join(", then ", how));
    }

    private static string Change(JsonObject file, ReadOnlySpan<int> seeds)
    {
        var places = Below(file).ToList();
        var place = Of(places, seeds[0]);
        var path = place.GetPath();
        var value = seeds[2] % 3 == 0 ? Of(places, seeds[3]).DeepClone() : JsonNode.Parse(Of(Values, seeds[3]));
        switch (seeds[1] % 5)
        {
            case 0 when place.Parent is JsonObject parent:
                parent.Remove(place.GetPropertyName());
                return $"{path} removed";
            case 0 when place.Parent is JsonArray list:
                list.RemoveAt(place.GetElementIndex());
                return $"{path} removed";
            case 1 when place is JsonObject some:
                var name = seeds[4] % 4 == 0 ? "colour" : Of([.. places.OfType<JsonObject>().SelectMany(other => other.Select(member => member.Key))], seeds[4]);
                some[name] = value;
                return $"{path}.{name} set to {Shown(value)}";
            case 1 when place.Parent is JsonArray list:
                list.Insert(place.GetElementIndex(), seeds[4] % 2 == 0 ? place.DeepClone() : value);
                return $"{path} doubled";
            case 2 when place is JsonArray list:
                list.Clear();
                return $"{path} emptied";
            default:
                place.ReplaceWith(value);
                return $"{path} set to {Shown(value)}";
        }
    }

    private static IEnumerable<(string Family, JsonObject File)> Parts(PolicyFile embedded)
    {
        var file = JsonNode.Parse(embedded.Utf8.Span)!.AsObject();
        foreach (var clause in file["clauses"]!.AsArray())
        {
            var part = file.DeepClone().AsObject();
            part["clauses"] = new JsonArray(clause!.DeepClone());
            yield return ((string?)clause["family"] ?? (clause["partOf"] is null ? "notJudged" : "partOf"), part);
        }
    }

    /// <summary>Everything in an object but itself, null left out: it has no place of its own.</summary>
    private static IEnumerable<JsonNode> Below(JsonNode node)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject some => some.Select(member => member.Value),
            JsonArray list => list,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(child => Below(child).Prepend(child));
    }

    private static T Of<T>(IReadOnlyList<T> some, int seed) => some[seed % some.Count];

    private static string Shown(JsonNode? value) => value?.ToJsonString(Plain) ?? "null";
}
