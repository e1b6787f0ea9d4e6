namespace GuaranteeRules.Assessments;

/// <summary>What the merchant's answer means for a claim.</summary>
internal static class Reviews
{
    /// <summary>Whether a person must still answer: there is no answer where one is needed, or only an allegation of misuse that the merchant need not, but did not, prove.</summary>
    internal static bool AwaitsReview(this Claim claim, bool isNeeded, bool merchantMustProve) =>
        claim.Review is null ? isNeeded : claim.Review.Verdict == ReviewVerdict.Misuse && !claim.Brings(EvidenceKind.MisuseProof) && !merchantMustProve;

    /// <summary>The merchant's answer so far, which may be no answer yet; null: there is none.</summary>
    internal static Detail? VerdictSoFar(this Claim claim) => claim.Review is { } review ? Detail.Of("verdict", Names<ReviewVerdict>.Of(review.Verdict)) : null;

    internal static bool IsRejected(this Claim claim) => claim.Review?.Verdict == ReviewVerdict.Rejected;

    internal static bool IsProvenMisuse(this Claim claim) => claim.Review?.Verdict == ReviewVerdict.Misuse && claim.Brings(EvidenceKind.MisuseProof);

    /// <summary>Whether the merchant bears the burden of proof: durable goods, so many months after signing. Then a bare allegation fails.</summary>
    internal static bool MerchantMustProve<TTerms>(this Assessment<TTerms> a, int burdenMonths)
        where TTerms : Terms =>
        a.Line.Is(Trait.Durable) && a.SignedAt is { } signed && !ChinaTime.EndOfMonths(signed, burdenMonths).HasPassed(a.Claim.SubmittedAt);
}
