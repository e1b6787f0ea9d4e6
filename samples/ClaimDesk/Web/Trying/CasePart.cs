using System.Text.Json.Nodes;

namespace ClaimDesk.Web.Trying;

/// <summary>Finds a part of a case that may be anything a person typed.</summary>
internal sealed class CasePart(Func<JsonObject, JsonObject?> find)
{
    internal static readonly CasePart Order = new(facts => facts["order"] as JsonObject);
    internal static readonly CasePart Claim = new(facts => First(facts["claims"]));
    internal static readonly CasePart Quote = new(facts => First(facts["quotes"]));

    /// <summary>The line that the first claim is about; where it names none that is there, the first line.</summary>
    internal static readonly CasePart Line = new(facts => Items(facts["lines"]).OfType<JsonObject>().FirstOrDefault(line => JsonNode.DeepEquals(line["id"], Claim.In(facts)?["line"])) ?? First(facts["lines"]));

    internal JsonObject? In(JsonObject facts) => find(facts);

    internal static IEnumerable<JsonNode?> Items(JsonNode? list) => list as JsonArray ?? [];

    private static JsonObject? First(JsonNode? list) => Items(list).FirstOrDefault() as JsonObject;
}
