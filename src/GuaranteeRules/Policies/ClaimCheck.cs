namespace GuaranteeRules.Policies;

/// <summary>Finds what the case format refuses in a claim.</summary>
internal static class ClaimCheck
{
    internal static CaseFault? Find(Claim claim, PolicyBook policies) =>
        CaseValues.Named<Ground>("ground", claim.Ground)
        ?? CaseValues.At("submittedAt", claim.SubmittedAt)
        ?? Wanted(claim.Wants)
        ?? CaseValues.Named<GoodsState>("goods", claim.Goods)
        ?? CaseValues.At("slot", claim.Pickup?.Slot)?.In("pickup")
        ?? (claim.Ground == Ground.Service && claim.Service is null ? CaseFault.At("service", InputCode.MissingMember, "is missing.") : null)
        ?? (claim.Service is { } service ? policies.RefuseService("service", service) : null)
        ?? (claim.RefusedClaim is { } of ? CaseValues.Id("of", of.Value) : null)
        ?? (claim.Review is { } review ? (CaseValues.Named<ReviewVerdict>("verdict", review.Verdict) ?? CaseValues.At("at", review.At))?.In("review") : null)
        ?? (claim.Ruling is { } ruling ? (CaseValues.Named<RulingVerdict>("verdict", ruling.Verdict) ?? CaseValues.At("at", ruling.At))?.In("ruling") : null)
        ?? (claim.Parcel is { } parcel ? CaseValues.Id("parcel", parcel.Value) : null)
        ?? CaseValues.At("withdrawnAt", claim.WithdrawnAt)
        ?? CaseValues.At("returnedAt", claim.Repair?.ReturnedAt)?.In("repair")
        ?? Of(claim.Evidence);

    private static CaseFault? Wanted(Head? wants) =>
        CaseValues.Named("wants", wants) ?? (wants is not { } head || Heads.MayBeWanted.Contains(head) ? null : CaseValues.Wrong("wants", Names<Head>.Of(head), "a head that a claim may want"));

    private static CaseFault? Of(ValueList<Evidence> evidence)
    {
        for (var i = 0; i < evidence.Count; i++)
        {
            var one = evidence[i];
            var fault = CaseValues.Named<EvidenceKind>("kind", one.Kind) ?? CaseValues.Named("finding", one.Finding) ?? CaseValues.At("at", one.At);
            if (fault is not null)
            {
                return fault.In("evidence", i);
            }
        }

        return null;
    }
}
