namespace GuaranteeRules.Clauses.MerchantReviews;

/// <summary>What the platform's review of an enrolment is.</summary>
internal static class MerchantReviewDefinitions
{
    internal static Breach NotReviewed(this ClauseVersion<MerchantReviewTerms> version, Enrolment enrolment) =>
        new(new Reason(ReasonCode.MerchantNotReviewed, version.Clause, [Detail.Of("service", enrolment.Service.Value)]));
}
