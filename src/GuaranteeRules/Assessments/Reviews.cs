namespace GuaranteeRules.Assessments;

/// <summary>What the merchant's answer means for a claim.</summary>
internal static class Reviews
{
    /// <summary>Whether a person must still answer: there is no answer where one is needed, or only an allegation of misuse that the merchant need not, but did not, prove.</summary>
    internal static bool AwaitsReview(this Claim claim, bool isNeeded, bool merchantMustProve) =>
        claim.Review is null ? isNeeded : claim.Review.Verdict == ReviewVerdict.Misuse && !claim.Brings(EvidenceKind.MisuseProof) && !merchantMustProve;

    /// <summary>That a person must still answer.</summary>
    /// <param name="a">The assessment.</param>
    /// <param name="due">When the answer is due, where the clause says so.</param>
    internal static Refusal RefuseUnanswered<TTerms>(this Assessment<TTerms> a, Detail? due = null)
        where TTerms : Terms =>
        a.Refuse(ReasonCode.ReviewPending, due, a.Claim.Review is { } review ? Detail.Of("verdict", Names<ReviewVerdict>.Of(review.Verdict)) : null);

    internal static bool IsRejected(this Claim claim) => claim.Review?.Verdict == ReviewVerdict.Rejected;

    internal static bool IsProvenMisuse(this Claim claim) => claim.Review?.Verdict == ReviewVerdict.Misuse && claim.Brings(EvidenceKind.MisuseProof);

    /// <summary>Whether the merchant bears the burden of proof: durable goods, so many months after signing. Then a bare allegation fails.</summary>
    internal static bool MerchantMustProve<TTerms>(this Assessment<TTerms> a, int burdenMonths)
        where TTerms : Terms =>
        a.Line.Is(Trait.Durable) && a.SignedAt is { } signed && !ChinaTime.EndOfMonths(signed, burdenMonths).HasPassed(a.Claim.SubmittedAt);
}
