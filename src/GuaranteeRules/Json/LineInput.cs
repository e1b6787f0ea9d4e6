using System.Text.Json.Serialization;
using GuaranteeRules.Facts;
using NodaTime;

namespace GuaranteeRules.Json;

internal sealed class LineInput : Input
{
    public LineId? Id { get; set; }

    [JsonConverter(typeof(TextConverter))]
    public string? Sku { get; set; }

    public Category? Category { get; set; }

    public Money? Paid { get; set; }

    [JsonConverter(typeof(CountConverter))]
    public int? Quantity { get; set; }

    [JsonConverter(typeof(CountFromZeroConverter))]
    public int? UnitWeightGrams { get; set; }

    public Trait[]? Traits { get; set; }

    public ProgrammeId[]? Programmes { get; set; }

    public ClauseId[]? Services { get; set; }

    public TermsInput? Terms { get; set; }

    public Instant? ShippedAt { get; set; }

    public Instant? SignedAt { get; set; }
}

internal sealed class TermsInput : Input
{
    [JsonConverter(typeof(DaysConverter))]
    public int? ReturnDays { get; set; }

    [JsonConverter(typeof(DaysConverter))]
    public int? PriceProtectionDays { get; set; }

    [JsonConverter(typeof(YearsConverter))]
    public int? RepairYears { get; set; }

    [JsonConverter(typeof(MonthsConverter))]
    public int? ExtendedWarrantyMonths { get; set; }

    public DeliveryPromise? DeliveryPromise { get; set; }

    public Instant? PromisedBy { get; set; }

    public Money? LateCompensation { get; set; }

    public Money? FreightSubsidy { get; set; }

    public bool? NonReturnableConfirmed { get; set; }
}

internal sealed class QuoteInput : Input
{
    public LineId? Line { get; set; }

    public Instant? At { get; set; }

    public Money? UnitPrice { get; set; }

    public QuoteKind? Kind { get; set; }
}

internal sealed class PayoutInput : Input
{
    public LineId? Line { get; set; }

    public Head? Head { get; set; }

    public Money? Amount { get; set; }

    [JsonConverter(typeof(CountFromZeroConverter))]
    public int? Quantity { get; set; }

    public Instant? At { get; set; }

    public ClaimId? Claim { get; set; }
}
