namespace GuaranteeRules.Json;

/// <summary>Makes the facts of the claims of one case.</summary>
internal sealed class ClaimBuilder(Trail at, References references)
{
    private readonly HashSet<string> claims = new(StringComparer.Ordinal);

    internal Claim Claim(ClaimInput input)
    {
        var id = at.Needed("id", input.Id);
        var ground = at.Needed("ground", input.Ground);
        var service = ground == Ground.Service ? at.Needed("service", input.Service) : input.Service;
        return new Claim
        {
            Id = claims.Add(id) ? new(id) : throw at.Error(InputCode.DuplicateId, "is the id of an earlier claim.", "id"),
            Line = references.LineOf(input.Line),
            Ground = ground,
            SubmittedAt = at.Needed("submittedAt", input.SubmittedAt),
            Quantity = input.Quantity,
            Wants = input.Wants,
            Goods = input.Goods ?? GoodsState.Intact,
            ReturnFreight = input.ReturnFreight,
            Pickup = input.Pickup is { } pickup ? at.In("pickup", pickup, Pickup) : null,
            Service = service is { } named ? references.Service(named) : null,
            Of = input.Of is { } refused ? new ClaimId(refused) : null,
            Review = input.Review is { } review ? at.In("review", review, Review) : null,
            Ruling = input.Ruling is { } ruling ? at.In("ruling", ruling, x => new Ruling { Verdict = at.Needed("verdict", x.Verdict), At = x.At }) : null,
            WithdrawnAt = input.WithdrawnAt,
            Repair = input.Repair is { } repair ? at.In("repair", repair, Repair) : null,
            Evidence = at.Each("evidence", input.Evidence, Evidence),
        };
    }

    private static Pickup Pickup(PickupInput input) => new() { Slot = input.Slot };

    private static RepairFacts Repair(RepairInput input) => new()
    {
        Feasible = input.Feasible ?? true,
        Estimate = input.Estimate,
        FailedRepairs = input.FailedRepairs ?? 0,
        DaysInRepair = input.DaysInRepair ?? 0,
    };

    private Review Review(ReviewInput input) => new() { Verdict = at.Needed("verdict", input.Verdict), At = input.At };

    private Evidence Evidence(EvidenceInput input) => new()
    {
        Kind = at.Needed("kind", input.Kind),
        Official = input.Official ?? false,
        Finding = input.Finding,
        At = input.At,
        Amount = input.Amount,
    };
}
