using System.Text.Json;
using System.Text.Json.Nodes;
using ClaimDesk.Orders;
using NodaTime;
using NodaTime.Text;

namespace ClaimDesk.Deciding;

/// <summary>Turns what the desk knows into a case that the library judges: the order as far as it has come, what was already given on it, and one claim.</summary>
internal static class CaseText
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>The case of a claim that was taken in. What was granted before stands in it as given: earlier decisions are not made again.</summary>
    internal static byte[] Of(OrderLedger ledger, ClaimEntry claim)
    {
        var asked = Answered(claim);
        JsonArray claims = asked["of"]?.GetValue<string>() is { } refused && refused != claim.Id && ledger.Find(refused) is { } earlier ? [Answered(earlier), asked] : [asked];
        return Of(ledger, claims, JsonNode.Parse(claim.Quotes)!.AsArray());
    }

    /// <summary>The case of the order alone, without a claim.</summary>
    internal static byte[] Of(OrderLedger ledger) => Of(ledger, [], []);

    internal static byte[] Of(OrderLedger ledger, JsonArray claims, JsonArray quotes)
    {
        var facts = Parse(ledger.Facts);
        foreach (var line in facts["lines"]!.AsArray())
        {
            Progress(line!.AsObject(), ledger);
        }

        facts["claims"] = claims;
        facts["quotes"] = quotes;
        facts["payouts"] = new JsonArray([.. ledger.Grants.Select(Payout)]);
        return JsonSerializer.SerializeToUtf8Bytes(facts, DeskJson.Options);
    }

    internal static JsonObject Parse(string text) =>
        JsonNode.Parse(text, documentOptions: Strict) as JsonObject ?? throw new JsonException("It is not a JSON object.");

    private static void Progress(JsonObject line, OrderLedger ledger)
    {
        if (ledger.Lines.TryGetValue(line["id"]!.GetValue<string>(), out var progress))
        {
            Set(line, "shippedAt", progress.ShippedAt);
            Set(line, "signedAt", progress.SignedAt);
        }
    }

    private static JsonObject Answered(ClaimEntry claim)
    {
        var text = Parse(claim.Text);
        foreach (var (by, ruling) in claim.Rulings)
        {
            text[by == Judge.Merchant ? "review" : "ruling"] = new JsonObject { ["verdict"] = ruling.Verdict, ["at"] = Text(ruling.At) };
        }

        return text;
    }

    /// <summary>Something granted, as the case format has it. Money whose amount nobody stated counts as granted, with nothing paid so far.</summary>
    private static JsonObject Payout(GrantEntry grant)
    {
        var payout = new JsonObject { ["line"] = grant.Line, ["head"] = grant.Head, ["quantity"] = grant.Quantity, ["claim"] = grant.Claim, ["at"] = Text(grant.At) };
        if (grant.IsMoney)
        {
            payout["amount"] = Money.FromFen(grant.AmountFen ?? 0).ToString();
        }

        if (grant.Parcel is { } parcel)
        {
            payout["parcel"] = parcel;
        }

        return payout;
    }

    private static void Set(JsonObject line, string member, Instant? at)
    {
        if (at is { } instant)
        {
            line[member] = Text(instant);
        }
    }

    private static string Text(Instant instant) => InstantPattern.ExtendedIso.Format(instant);
}
