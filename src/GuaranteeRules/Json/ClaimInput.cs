using System.Text.Json.Serialization;
using GuaranteeRules.Facts;
using NodaTime;

namespace GuaranteeRules.Json;

internal sealed class ClaimInput : Input
{
    public ClaimId? Id { get; set; }

    public LineId? Line { get; set; }

    public Ground? Ground { get; set; }

    public Instant? SubmittedAt { get; set; }

    [JsonConverter(typeof(CountConverter))]
    public int? Quantity { get; set; }

    [JsonConverter(typeof(WantedHeadConverter))]
    public Head? Wants { get; set; }

    public GoodsState? Goods { get; set; }

    public Money? ReturnFreight { get; set; }

    public PickupInput? Pickup { get; set; }

    public ClauseId? Service { get; set; }

    public ClaimId? Of { get; set; }

    public ReviewInput? Review { get; set; }

    public RepairInput? Repair { get; set; }

    public EvidenceInput?[]? Evidence { get; set; }
}

internal sealed class PickupInput : Input
{
    public Instant? Slot { get; set; }
}

internal sealed class ReviewInput : Input
{
    public ReviewVerdict? Verdict { get; set; }

    public Instant? At { get; set; }
}

internal sealed class RepairInput : Input
{
    public bool? Feasible { get; set; }

    public Money? Estimate { get; set; }

    [JsonConverter(typeof(CountFromZeroConverter))]
    public int? FailedRepairs { get; set; }

    [JsonConverter(typeof(CountFromZeroConverter))]
    public int? DaysInRepair { get; set; }
}

internal sealed class EvidenceInput : Input
{
    public EvidenceKind? Kind { get; set; }

    public bool? Official { get; set; }

    public Finding? Finding { get; set; }

    public Instant? At { get; set; }

    public Money? Amount { get; set; }
}
