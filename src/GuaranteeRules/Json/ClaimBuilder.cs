namespace GuaranteeRules.Json;

/// <summary>Makes the facts of the claims of one case.</summary>
internal sealed class ClaimBuilder(Trail at)
{
    internal Claim Claim(ClaimInput input) => new()
    {
        Id = new ClaimId(at.Needed("id", input.Id)),
        Line = new LineId(at.Needed("line", input.Line)),
        Ground = at.Needed("ground", input.Ground),
        SubmittedAt = at.Needed("submittedAt", input.SubmittedAt),
        Quantity = input.Quantity,
        Wants = input.Wants,
        Goods = input.Goods ?? GoodsState.Intact,
        ReturnFreight = input.ReturnFreight,
        Pickup = input.Pickup is { } pickup ? at.In("pickup", pickup, Pickup) : null,
        Service = input.Service is { } service ? new ClauseId(service) : null,
        RefusedClaim = input.Of is { } refused ? new ClaimId(refused) : null,
        Review = input.Review is { } review ? at.In("review", review, Review) : null,
        Ruling = input.Ruling is { } ruling ? at.In("ruling", ruling, Ruling) : null,
        Parcel = input.Parcel is { } parcel ? new ParcelId(parcel) : null,
        WithdrawnAt = input.WithdrawnAt,
        Repair = input.Repair is { } repair ? at.In("repair", repair, Repair) : null,
        Evidence = at.Each("evidence", input.Evidence, Evidence),
    };

    private static Pickup Pickup(PickupInput input) => new() { Slot = input.Slot };

    private static RepairFacts Repair(RepairInput input) => new()
    {
        Feasible = input.Feasible ?? true,
        Estimate = input.Estimate,
        FailedRepairs = input.FailedRepairs ?? 0,
        DaysInRepair = input.DaysInRepair ?? 0,
        ReturnedAt = input.ReturnedAt,
    };

    private Review Review(ReviewInput input) => new() { Verdict = at.Needed("verdict", input.Verdict), At = input.At };

    private Ruling Ruling(RulingInput input) => new() { Verdict = at.Needed("verdict", input.Verdict), At = input.At };

    private Evidence Evidence(EvidenceInput input) => new()
    {
        Kind = at.Needed("kind", input.Kind),
        Official = input.Official ?? false,
        Finding = input.Finding,
        At = input.At,
        Amount = input.Amount,
    };
}
