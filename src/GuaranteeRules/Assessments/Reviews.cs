namespace GuaranteeRules.Assessments;

/// <summary>What the merchant's answer means. A merchant does not decide its own case: a refusal without proof is a dispute, and the platform's ruling stands above it.</summary>
internal static class Reviews
{
    /// <summary>Whether the merchant has not answered.</summary>
    internal static bool AwaitsReview<TTerms>(this Assessment<TTerms> a)
        where TTerms : Terms => a.Claim.Review is null && !a.IsUpheld;

    /// <summary>Whether the merchant rejected the claim in so many words.</summary>
    internal static bool IsRejected<TTerms>(this Assessment<TTerms> a)
        where TTerms : Terms => a.Claim.Review?.Verdict == ReviewVerdict.Rejected && !a.IsUpheld;

    /// <summary>Whether the merchant refused, and proved improper use.</summary>
    internal static bool IsProvenMisuse<TTerms>(this Assessment<TTerms> a)
        where TTerms : Terms => a.IsRefused() && a.Claim.Brings(EvidenceKind.MisuseProof) && !a.IsUpheld;

    /// <summary>Whether the merchant refused without proof, and need not prove what it says.</summary>
    internal static bool IsDisputed<TTerms>(this Assessment<TTerms> a, int burdenMonths)
        where TTerms : Terms => a.IsRefused() && !a.Claim.Brings(EvidenceKind.MisuseProof) && !a.MerchantMustProve(burdenMonths) && !a.IsUpheld;

    /// <summary>Whether the merchant approved, or refused without the proof that it owed.</summary>
    internal static bool IsApproved<TTerms>(this Assessment<TTerms> a, int burdenMonths)
        where TTerms : Terms =>
        a.Claim.Review?.Verdict == ReviewVerdict.Approved || (a.IsRefused() && !a.Claim.Brings(EvidenceKind.MisuseProof) && a.MerchantMustProve(burdenMonths));

    /// <summary>That a person must still answer.</summary>
    /// <param name="a">The assessment.</param>
    /// <param name="due">When the answer is due, where the clause says so.</param>
    internal static Refusal RefuseUnanswered<TTerms>(this Assessment<TTerms> a, Detail? due = null)
        where TTerms : Terms =>
        a.Refuse(ReasonCode.ReviewPending, due, a.Claim.Review is { } review ? Detail.Of("verdict", Names<ReviewVerdict>.Of(review.Verdict)) : null);

    /// <summary>That the merchant refuses, and a person must decide.</summary>
    internal static Refusal RefuseDisputed<TTerms>(this Assessment<TTerms> a)
        where TTerms : Terms =>
        a.Refuse(ReasonCode.ReviewDisputed, a.Claim.Review is { } review ? Detail.Of("verdict", Names<ReviewVerdict>.Of(review.Verdict)) : null);

    private static bool IsRefused<TTerms>(this Assessment<TTerms> a)
        where TTerms : Terms => a.Claim.Review?.Verdict is ReviewVerdict.Rejected or ReviewVerdict.Misuse;

    /// <summary>Whether the merchant bears the burden of proof: durable goods, so many months after signing. Then a bare allegation fails.</summary>
    private static bool MerchantMustProve<TTerms>(this Assessment<TTerms> a, int burdenMonths)
        where TTerms : Terms =>
        a.Line.Is(Trait.Durable) && a.SignedAt is { } signed && !ChinaTime.EndOfMonths(signed, burdenMonths).HasPassed(a.Claim.SubmittedAt);
}
