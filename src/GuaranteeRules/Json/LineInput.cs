using System.Text.Json.Serialization;
using NodaTime;

namespace GuaranteeRules.Json;

internal sealed class LineInput : Input
{
    [JsonConverter(typeof(IdConverter))]
    public string? Id { get; set; }

    [JsonConverter(typeof(TextConverter))]
    public string? Sku { get; set; }

    public Given<Category>? Category { get; set; }

    public Given<Money>? Paid { get; set; }

    [JsonConverter(typeof(CountConverter))]
    public Given<int>? Quantity { get; set; }

    [JsonConverter(typeof(CountFromZeroConverter))]
    public Given<int>? UnitWeightGrams { get; set; }

    public Given<Trait>[]? Traits { get; set; }

    public string[]? Programmes { get; set; }

    public string[]? Services { get; set; }

    public TermsInput? Terms { get; set; }

    public Given<Instant>? ShippedAt { get; set; }

    public Given<Instant>? SignedAt { get; set; }
}

internal sealed class TermsInput : Input
{
    [JsonConverter(typeof(DaysConverter))]
    public Given<int>? ReturnDays { get; set; }

    [JsonConverter(typeof(DaysConverter))]
    public Given<int>? PriceProtectionDays { get; set; }

    [JsonConverter(typeof(YearsConverter))]
    public Given<int>? RepairYears { get; set; }

    [JsonConverter(typeof(MonthsConverter))]
    public Given<int>? ExtendedWarrantyMonths { get; set; }

    public Given<DeliveryPromise>? DeliveryPromise { get; set; }

    public Given<Instant>? PromisedBy { get; set; }

    public Given<Money>? LateCompensation { get; set; }

    public Given<Money>? FreightSubsidy { get; set; }

    public Given<bool>? NonReturnableConfirmed { get; set; }
}

internal sealed class QuoteInput : Input
{
    [JsonConverter(typeof(IdConverter))]
    public string? Line { get; set; }

    public Given<Instant>? At { get; set; }

    public Given<Money>? UnitPrice { get; set; }

    public Given<QuoteKind>? Kind { get; set; }
}

internal sealed class PayoutInput : Input
{
    [JsonConverter(typeof(IdConverter))]
    public string? Line { get; set; }

    public Given<Head>? Head { get; set; }

    public Given<Money>? Amount { get; set; }

    [JsonConverter(typeof(CountFromZeroConverter))]
    public Given<int>? Quantity { get; set; }

    public Given<Instant>? At { get; set; }

    [JsonConverter(typeof(IdConverter))]
    public string? Claim { get; set; }

    [JsonConverter(typeof(IdConverter))]
    public string? Parcel { get; set; }
}
