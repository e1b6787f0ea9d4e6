using System.Text.Json.Serialization;
using NodaTime;

namespace GuaranteeRules.Json;

internal sealed class ClaimInput : Input
{
    [JsonConverter(typeof(IdConverter))]
    public string? Id { get; set; }

    [JsonConverter(typeof(IdConverter))]
    public string? Line { get; set; }

    public Given<Ground>? Ground { get; set; }

    public Given<Instant>? SubmittedAt { get; set; }

    [JsonConverter(typeof(CountConverter))]
    public Given<int>? Quantity { get; set; }

    [JsonConverter(typeof(WantedHeadConverter))]
    public Given<Head>? Wants { get; set; }

    public Given<GoodsState>? Goods { get; set; }

    public Given<Money>? ReturnFreight { get; set; }

    public PickupInput? Pickup { get; set; }

    [JsonConverter(typeof(IdConverter))]
    public string? Service { get; set; }

    [JsonConverter(typeof(IdConverter))]
    public string? Of { get; set; }

    public ReviewInput? Review { get; set; }

    public RulingInput? Ruling { get; set; }

    [JsonConverter(typeof(IdConverter))]
    public string? Parcel { get; set; }

    public Given<Instant>? WithdrawnAt { get; set; }

    public RepairInput? Repair { get; set; }

    public EvidenceInput?[]? Evidence { get; set; }
}

internal sealed class PickupInput : Input
{
    public Given<Instant>? Slot { get; set; }
}

internal sealed class ReviewInput : Input
{
    public Given<ReviewVerdict>? Verdict { get; set; }

    public Given<Instant>? At { get; set; }
}

internal sealed class RulingInput : Input
{
    public Given<RulingVerdict>? Verdict { get; set; }

    public Given<Instant>? At { get; set; }
}

internal sealed class RepairInput : Input
{
    public Given<Instant>? ReturnedAt { get; set; }

    public Given<bool>? Feasible { get; set; }

    public Given<Money>? Estimate { get; set; }

    [JsonConverter(typeof(CountFromZeroConverter))]
    public Given<int>? FailedRepairs { get; set; }

    [JsonConverter(typeof(CountFromZeroConverter))]
    public Given<int>? DaysInRepair { get; set; }
}

internal sealed class EvidenceInput : Input
{
    public Given<EvidenceKind>? Kind { get; set; }

    public Given<bool>? Official { get; set; }

    public Given<Finding>? Finding { get; set; }

    public Given<Instant>? At { get; set; }

    public Given<Money>? Amount { get; set; }
}
