namespace GuaranteeRules.Clauses.MerchantReviews;

/// <summary>准入审核: the platform reviews a merchant for every service it enrols in. A breach never lowers what the buyer gets.</summary>
internal static partial class MerchantReview
{
    /// <summary>The platform reviews every enrolment.</summary>
    public sealed partial class ReportAMissingReview : Rule
    {
        public override void Define()
        {
            Enrolment enrolment = null!;
            ClauseVersion<MerchantReviewTerms> version = null!;
            When()
                .Match(() => version)
                .Match(() => enrolment, e => !e.Reviewed);
            Then().Yield(_ => new Breach(Reason.Of(ReasonCode.MerchantNotReviewed, version.Clause, Detail.Of("service", enrolment.Service.Value))));
        }
    }
}
