namespace GuaranteeRules.Clauses.MerchantReviews;

/// <summary>The platform reviews every enrolment.</summary>
internal sealed record MerchantReviewTerms : Terms
{
    /// <summary>The family, as policy files name it and state its terms.</summary>
    public static ClauseFamily Family { get; } = ClauseFamily.Of("merchant-review", _ => new MerchantReviewTerms());

    /// <inheritdoc/>
    public override ClauseRole Role => ClauseRole.Binds;
}
