using System.Text;
using System.Text.Json.Nodes;

namespace GuaranteeRules.Tests.Json;

/// <summary>Texts of cases to read, and ways to change them.</summary>
internal static class Texts
{
    /// <summary>Every member of the case format once, each with a value that is not its default.</summary>
    internal const string Whole = """
        {
          "id": "case-1", "currency": "CNY", "asOf": "2025-03-06T12:00:00+08:00", "note": "free", "$schema": "case.schema.json",
          "order": {
            "id": "o-1", "platform": "tmall", "placedAt": "2025-03-01T10:00:00+08:00", "paidAt": "2025-03-01T10:02:00+08:00",
            "region": "remote", "freight": "12.00", "total": "4011.00", "buyer": { "id": "b-1", "credit": "good" },
            "merchant": {
              "id": "m-1",
              "enrolments": [ { "service": "taobao.consumer-protection.counterfeit-x10", "deposit": "2000.00", "reviewed": true } ],
              "provides": [ "douyin.safe-shopping.pickup" ] } },
          "lines": [ {
            "id": "l-1", "sku": "fridge-500l", "category": "appliance", "paid": "3999.00", "quantity": 2, "unitWeightGrams": 45000,
            "traits": [ "bulky", "durable" ], "programmes": [ "tmall.worry-free" ], "services": [ "tmall.worry-free.loaner" ],
            "terms": {
              "returnDays": 15, "priceProtectionDays": 7, "repairYears": 3, "extendedWarrantyMonths": 12, "deliveryPromise": "next-day",
              "promisedBy": "2025-03-02T18:00:00+08:00", "lateCompensation": "50.00", "freightSubsidy": "20.00", "nonReturnableConfirmed": true },
            "shippedAt": "2025-03-01T20:00:00+08:00", "signedAt": "2025-03-03T09:00:00+08:00" } ],
          "quotes": [ { "line": "l-1", "at": "2025-03-04T09:00:00+08:00", "unitPrice": "3799.00", "kind": "flash-sale" } ],
          "claims": [ {
            "id": "k-1", "line": "l-1", "ground": "malfunction", "submittedAt": "2025-03-04T10:00:00+08:00", "quantity": 1, "wants": "repair",
            "goods": "opened", "returnFreight": "18.00", "pickup": { "slot": "2025-03-05T15:00:00+08:00" }, "service": "tmall.guarantee.installation",
            "of": "k-0", "review": { "verdict": "misuse", "at": "2025-03-04T11:00:00+08:00" },
            "ruling": { "verdict": "dismissed", "at": "2025-03-05T18:00:00+08:00" }, "parcel": "p-1", "withdrawnAt": "2025-03-06T09:00:00+08:00",
            "repair": { "feasible": false, "estimate": "800.00", "failedRepairs": 1, "daysInRepair": 31, "returnedAt": "2025-03-04T08:00:00+08:00" },
            "evidence": [ { "kind": "authentication-report", "official": true, "finding": "genuine", "at": "2025-03-04T09:30:00+08:00", "amount": "80.00" } ] } ],
          "payouts": [ { "line": "l-1", "head": "price-difference", "amount": "50.00", "quantity": 1, "at": "2025-03-03T10:00:00+08:00", "claim": "k-0", "parcel": "p-0" } ]
        }
        """;

    /// <summary>Only what must be there.</summary>
    internal const string Least = """
        {
          "id": "case-1",
          "order": { "id": "o-1", "platform": "taobao", "placedAt": "2025-03-01T10:00:00+08:00" },
          "lines": [
            { "id": "l-1", "paid": "10.00" }
          ],
          "claims": [
            { "id": "k-1", "line": "l-1", "ground": "quality-defect",
              "submittedAt": "2025-03-04T10:00:00+08:00" }
          ]
        }
        """;

    internal static readonly GuaranteeBook Book = GuaranteeBook.Standard();

    internal static PolicyBook Policies => Book.Policies;

    /// <summary>The texts of the sample cases.</summary>
    internal static IReadOnlyList<string> Samples { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "samples"), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Where(text => !string.IsNullOrWhiteSpace(text))];

    internal static Case Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    internal static Case Read(byte[] text) => CaseReader.Read(text, Policies);

    internal static CaseFormatException Error(string text) => Assert.Throws<CaseFormatException>(() => Read(text));

    /// <summary>A text with one piece of it changed, which must be there.</summary>
    internal static string With(this string text, string old, string changed)
    {
        Assert.Contains(old, text, StringComparison.Ordinal);
        return text.Replace(old, changed, StringComparison.Ordinal);
    }

    /// <summary>The same case with the members of every object in the opposite order.</summary>
    internal static JsonNode? Reversed(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Reverse().Select(member => KeyValuePair.Create(member.Key, Reversed(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Reversed)]),
        _ => node?.DeepClone(),
    };
}
