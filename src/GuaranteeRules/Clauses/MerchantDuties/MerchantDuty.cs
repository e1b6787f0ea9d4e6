namespace GuaranteeRules.Clauses.MerchantDuties;

/// <summary>商家义务: what a merchant owes for the services it offers. A breach never lowers what the buyer gets.</summary>
internal static partial class MerchantDuty
{
    /// <summary>The deposit of an enrolment is under what the service asks for.</summary>
    public sealed partial class ReportAShortDeposit : Rule
    {
        public override void Define()
        {
            Enrolment enrolment = null!;
            ClauseVersion<MerchantDepositTerms> version = null!;
            When()
                .Match(() => version)
                .Match(() => enrolment, e => version.IsShort(e));
            Then().Yield(_ => version.ShortDeposit(enrolment));
        }
    }

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
            Then().Yield(_ => version.NotReviewed(enrolment));
        }
    }

    /// <summary>Whoever shows the label provides all that belongs to it.</summary>
    public sealed partial class ReportAnIncompleteBundle : Rule
    {
        public override void Define()
        {
            Order order = null!;
            Labels labels = null!;
            ClauseVersion<MerchantBundleTerms> version = null!;
            When()
                .Match(() => version)
                .Match(() => order)
                .Match(() => labels, x => version.IsIncomplete(x, order));
            Then().Yield(_ => version.IncompleteBundle(order));
        }
    }
}
