namespace GuaranteeRules.Json;

/// <summary>Claims as parts of a case in canonical form.</summary>
internal static class CanonicalClaim
{
    internal static void Write(CanonicalMembers to, Claim claim) => to
        .List("evidence", claim.Evidence, Write)
        .Name<GoodsState>("goods", claim.Goods, GoodsState.Intact)
        .Name<Ground>("ground", claim.Ground)
        .Text("id", claim.Id.Value)
        .Text("line", claim.Line.Value)
        .Text("of", claim.RefusedClaim?.Value)
        .Text("parcel", claim.Parcel?.Value)
        .Object("pickup", claim.Pickup, (_, pickup) => to.Instant("slot", pickup.Slot))
        .Number("quantity", claim.Quantity)
        .Object("repair", claim.Repair, Write)
        .Amount("returnFreight", claim.ReturnFreight)
        .Object("review", claim.Review, (_, review) => to.Instant("at", review.At).Name<ReviewVerdict>("verdict", review.Verdict))
        .Object("ruling", claim.Ruling, (_, ruling) => to.Instant("at", ruling.At).Name<RulingVerdict>("verdict", ruling.Verdict))
        .Text("service", claim.Service?.Value)
        .Instant("submittedAt", claim.SubmittedAt)
        .Name("wants", claim.Wants)
        .Instant("withdrawnAt", claim.WithdrawnAt);

    private static void Write(CanonicalMembers to, RepairFacts repair) => to
        .Number("daysInRepair", repair.DaysInRepair, usual: 0)
        .Amount("estimate", repair.Estimate)
        .Number("failedRepairs", repair.FailedRepairs, usual: 0)
        .Flag("feasible", repair.Feasible, usual: true)
        .Instant("returnedAt", repair.ReturnedAt);

    private static void Write(CanonicalMembers to, Evidence evidence) => to
        .Amount("amount", evidence.Amount)
        .Instant("at", evidence.At)
        .Name("finding", evidence.Finding)
        .Name<EvidenceKind>("kind", evidence.Kind)
        .Flag("official", evidence.Official);
}
