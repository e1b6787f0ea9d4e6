using GuaranteeRules.Facts;

namespace GuaranteeRules.Decisions;

/// <summary>What the merchant's answer means for a claim that needs one.</summary>
internal static class Reviews
{
    /// <summary>No answer yet, or an allegation of misuse that nothing proves.</summary>
    internal static bool AwaitsReview(this Claim claim) =>
        claim.Review is null || (claim.Review.Verdict == ReviewVerdict.Misuse && !claim.Brings(EvidenceKind.MisuseProof));

    internal static bool IsRejected(this Claim claim) => claim.Review?.Verdict == ReviewVerdict.Rejected;

    internal static bool IsProvenMisuse(this Claim claim) => claim.Review?.Verdict == ReviewVerdict.Misuse && claim.Brings(EvidenceKind.MisuseProof);
}
