using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace GuaranteeRules.Json;

// What stands in the text of a case, member by member, before anything is asked of it: every member may be absent.
// The converters have judged each value by itself; CaseBuilder judges the rest and makes facts of it.

/// <summary>An object of the case format, with the members that callers may add or have misspelt.</summary>
internal abstract class Input
{
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }
}

internal sealed class CaseInput : Input
{
    [JsonConverter(typeof(IdConverter))]
    public string? Id { get; set; }

    [JsonConverter(typeof(TextConverter))]
    public string? Currency { get; set; }

    public Given<Instant>? AsOf { get; set; }

    public OrderInput? Order { get; set; }

    public LineInput?[]? Lines { get; set; }

    public QuoteInput?[]? Quotes { get; set; }

    public ClaimInput?[]? Claims { get; set; }

    public PayoutInput?[]? Payouts { get; set; }
}

internal sealed class OrderInput : Input
{
    [JsonConverter(typeof(IdConverter))]
    public string? Id { get; set; }

    [JsonConverter(typeof(IdConverter))]
    public string? Platform { get; set; }

    public Given<Instant>? PlacedAt { get; set; }

    public Given<Instant>? PaidAt { get; set; }

    public Given<Region>? Region { get; set; }

    public Given<Money>? Freight { get; set; }

    public Given<Money>? Total { get; set; }

    public BuyerInput? Buyer { get; set; }

    public MerchantInput? Merchant { get; set; }
}

internal sealed class BuyerInput : Input
{
    [JsonConverter(typeof(IdConverter))]
    public string? Id { get; set; }

    public Given<Credit>? Credit { get; set; }
}

internal sealed class MerchantInput : Input
{
    [JsonConverter(typeof(IdConverter))]
    public string? Id { get; set; }

    public EnrolmentInput?[]? Enrolments { get; set; }

    public string[]? Provides { get; set; }
}

internal sealed class EnrolmentInput : Input
{
    [JsonConverter(typeof(IdConverter))]
    public string? Service { get; set; }

    public Given<Money>? Deposit { get; set; }

    public Given<bool>? Reviewed { get; set; }
}
