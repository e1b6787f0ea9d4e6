using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace GuaranteeRules.Desk.Tests.Kills;

/// <summary>Orders and the claims on them, drawn from a seed: prices that fall, goods with defects that the merchant approves or not, and the samples.</summary>
internal sealed class Workload
{
    private static readonly JsonObject[] Samples = [.. SampleCases.All.Where(sample => sample["claims"]!.AsArray().Count == 1 && sample["payouts"] is null && sample["asOf"] is null && sample["currency"] is null)];

    private readonly Random random;

    internal Workload(int seed, int orders, int claims)
    {
        random = new Random(seed);
        Orders = [.. Enumerable.Range(0, orders).Select(order => Order(order, claims / orders))];
    }

    internal IReadOnlyList<OrderToPlace> Orders { get; }

    private OrderToPlace Order(int number, int claims)
    {
        var id = $"o-{number}";
        var (order, claim) = (number % 3) switch
        {
            0 => (Falling(), (Func<int, JsonObject>)Drop),
            1 => (Defective(claims), Defect),
            _ => (Parse(SampleCases.Order(Sample(number))), _ => Parse(SampleCases.Claim(Sample(number)))),
        };
        order["order"]!["id"] = id;
        return new OrderToPlace(id, SampleCases.Utf8(order), [.. Enumerable.Range(0, claims).Select(place => Claim(id, claim(place), place))]);
    }

    private ClaimToSubmit Claim(string order, JsonObject body, int place)
    {
        var id = $"k-{place}";
        body["claim"]!["id"] = id;
        var at = body["claim"]!["submittedAt"]!.GetValue<string>();
        JsonObject? ruling = body["claim"]!["ground"]!.GetValue<string>() == "quality-defect" && random.Next(3) > 0
            ? new() { ["by"] = "merchant", ["verdict"] = random.Next(4) > 0 ? "approved" : "rejected", ["at"] = at }
            : null;
        return new ClaimToSubmit(order, id, SampleCases.Utf8(body), ruling is null ? null : SampleCases.Utf8(ruling));
    }

    private static JsonObject Falling() => Parse("""
        {"id":"x","order":{"id":"x","platform":"tmall","placedAt":"2025-03-01T10:00:00+08:00","paidAt":"2025-03-01T10:02:00+08:00"},
         "lines":[{"id":"l-1","category":"appliance","paid":"3999.00","programmes":["tmall.worry-free"]},{"id":"l-2","category":"appliance","paid":"8000.00","quantity":2,"programmes":["tmall.worry-free"]}]}
        """);

    private JsonObject Drop(int place)
    {
        var line = random.Next(1, 3);
        var price = (4000 - (place * 20) - random.Next(1, 200)).ToString(CultureInfo.InvariantCulture);
        return Parse($$"""
            {"claim":{"line":"l-{{line}}","ground":"price-drop","submittedAt":"2025-03-04T10:00:00+08:00"},"quotes":[{"line":"l-{{line}}","at":"2025-03-04T09:00:00+08:00","unitPrice":"{{price}}.00","kind":"public"}]}
            """);
    }

    private static JsonObject Defective(int units) => Parse($$"""
        {"id":"x","order":{"id":"x","platform":"tmall","placedAt":"2025-03-01T10:00:00+08:00","paidAt":"2025-03-01T10:02:00+08:00"},
         "lines":[{"id":"l-1","category":"clothing","paid":"{{units * 50}}.00","quantity":{{units}},"shippedAt":"2025-03-01T16:00:00+08:00","signedAt":"2025-03-03T10:00:00+08:00"}]}
        """);

    private static JsonObject Defect(int _) =>
        Parse("""{"claim":{"line":"l-1","ground":"quality-defect","quantity":1,"submittedAt":"2025-03-04T10:00:00+08:00","evidence":[{"kind":"photo"}]}}""");

    private static JsonObject Sample(int number) => Samples[number / 3 % Samples.Length];

    private static JsonObject Parse(string text) => Parse(Encoding.UTF8.GetBytes(text));

    private static JsonObject Parse(byte[] utf8) => JsonNode.Parse(utf8)!.AsObject();
}

/// <summary>An order and the claims on it.</summary>
internal sealed record OrderToPlace(string Id, byte[] Body, IReadOnlyList<ClaimToSubmit> Claims);

/// <summary>A claim, and what the merchant answers; null: nothing.</summary>
internal sealed record ClaimToSubmit(string Order, string Id, byte[] Body, byte[]? Ruling);
