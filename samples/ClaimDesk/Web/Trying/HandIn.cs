using System.Text;
using System.Text.Json.Nodes;
using ClaimDesk.Deciding;
using ClaimDesk.Web.Texts;

namespace ClaimDesk.Web.Trying;

/// <summary>Hands a tried case in at the desk: the order first, then its claims in the order they were made.</summary>
internal static class HandIn
{
    internal static async Task RunAsync(JsonObject facts, Case @case, Desk desk, DeskWording wording, CancellationToken cancellation)
    {
        if (@case.Payouts.Count > 0 || @case.AsOf is not null)
        {
            throw DeskException.Invalid(wording["hand-in.past"]);
        }

        await desk.PlaceAsync(Utf8(new JsonObject { ["id"] = facts["id"]!.DeepClone(), ["order"] = facts["order"]!.DeepClone(), ["lines"] = facts["lines"]!.DeepClone() }), cancellation);
        var claims = facts["claims"] as JsonArray ?? [];
        foreach (var claim in @case.Claims.Index().OrderBy(each => each.Item.SubmittedAt).ThenBy(each => each.Item.Id.Value, StringComparer.Ordinal))
        {
            await desk.SubmitAsync(@case.Order.Id.Value, Utf8(new JsonObject { ["claim"] = claims[claim.Index]!.DeepClone(), ["quotes"] = facts["quotes"]?.DeepClone() ?? new JsonArray() }), cancellation);
        }
    }

    private static byte[] Utf8(JsonNode node) => Encoding.UTF8.GetBytes(node.ToJsonString());
}
