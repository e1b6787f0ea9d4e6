namespace GuaranteeRules.Assessments;

/// <summary>What the merchant's answer means for a claim. A merchant does not decide its own case: a refusal without proof is a dispute, and the platform's ruling stands above it.</summary>
internal static class Reviews
{
    /// <summary>Whether the merchant has not answered.</summary>
    internal static bool AwaitsReview<TTerms>(this Assessment<TTerms> a)
        where TTerms : Terms => a.Claim.Review is null && !a.IsRuled;

    /// <summary>The merchant's answer so far; null: there is none.</summary>
    internal static Detail? VerdictSoFar(this Claim claim) => claim.Review is { } review ? Detail.Of("verdict", Names<ReviewVerdict>.Of(review.Verdict)) : null;

    /// <summary>Whether the merchant rejected the claim in so many words.</summary>
    internal static bool IsRejected<TTerms>(this Assessment<TTerms> a)
        where TTerms : Terms => a.Claim.Review?.Verdict == ReviewVerdict.Rejected && !a.IsRuled;

    /// <summary>Whether the merchant refused, and proved improper use.</summary>
    internal static bool IsProvenMisuse<TTerms>(this Assessment<TTerms> a)
        where TTerms : Terms => a.Claim.IsRefused() && a.Claim.Brings(EvidenceKind.MisuseProof) && !a.IsRuled;

    /// <summary>Whether the merchant refused without proof, and need not prove what it says.</summary>
    internal static bool IsDisputed<TTerms>(this Assessment<TTerms> a, int burdenMonths)
        where TTerms : Terms => a.Claim.IsRefused() && !a.Claim.Brings(EvidenceKind.MisuseProof) && !a.MerchantMustProve(burdenMonths) && !a.IsRuled;

    /// <summary>Whether the merchant approved, or refused without the proof that it owed.</summary>
    internal static bool IsApproved<TTerms>(this Assessment<TTerms> a, int burdenMonths)
        where TTerms : Terms =>
        a.Claim.IsApproved() || (a.Claim.IsRefused() && !a.Claim.Brings(EvidenceKind.MisuseProof) && a.MerchantMustProve(burdenMonths));

    internal static bool IsApproved(this Claim claim) => claim.Review?.Verdict == ReviewVerdict.Approved;

    private static bool IsRefused(this Claim claim) => claim.Review?.Verdict is ReviewVerdict.Rejected or ReviewVerdict.Misuse;

    /// <summary>Whether the merchant bears the burden of proof: durable goods, so many months after signing. Then a bare allegation fails.</summary>
    private static bool MerchantMustProve<TTerms>(this Assessment<TTerms> a, int burdenMonths)
        where TTerms : Terms =>
        a.Line.Is(Trait.Durable) && a.SignedAt is { } signed && !ChinaTime.EndOfMonths(signed, burdenMonths).HasPassed(a.Claim.SubmittedAt);
}
