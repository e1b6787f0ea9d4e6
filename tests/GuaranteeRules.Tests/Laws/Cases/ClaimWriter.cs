namespace GuaranteeRules.Tests.Laws.Cases;

/// <summary>Claims as parts of a written case.</summary>
internal static class ClaimWriter
{
    internal static void Write(Members to, Claim claim) => to
        .Text("id", claim.Id.Value)
        .Text("line", claim.Line.Value)
        .Name<Ground>("ground", claim.Ground)
        .Instant("submittedAt", claim.SubmittedAt)
        .Number("quantity", claim.Quantity)
        .Name("wants", claim.Wants)
        .Name<GoodsState>("goods", claim.Goods)
        .Amount("returnFreight", claim.ReturnFreight)
        .Object("pickup", claim.Pickup, (_, pickup) => to.Instant("slot", pickup.Slot))
        .Text("service", claim.Service?.Value)
        .Text("of", claim.RefusedClaim?.Value)
        .Object("review", claim.Review, (_, review) => to.Name<ReviewVerdict>("verdict", review.Verdict).Instant("at", review.At))
        .Object("ruling", claim.Ruling, (_, ruling) => to.Name<RulingVerdict>("verdict", ruling.Verdict).Instant("at", ruling.At))
        .Text("parcel", claim.Parcel?.Value)
        .Instant("withdrawnAt", claim.WithdrawnAt)
        .Object("repair", claim.Repair, Write)
        .List("evidence", claim.Evidence, Write);

    private static void Write(Members to, RepairFacts repair) => to
        .Flag("feasible", repair.Feasible, usual: true)
        .Amount("estimate", repair.Estimate)
        .Number("failedRepairs", repair.FailedRepairs)
        .Number("daysInRepair", repair.DaysInRepair)
        .Instant("returnedAt", repair.ReturnedAt);

    private static void Write(Members to, Evidence evidence) => to
        .Name<EvidenceKind>("kind", evidence.Kind)
        .Flag("official", evidence.Official)
        .Name("finding", evidence.Finding)
        .Instant("at", evidence.At)
        .Amount("amount", evidence.Amount);
}
