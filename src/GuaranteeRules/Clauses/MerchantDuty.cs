namespace GuaranteeRules.Clauses;

/// <summary>商家义务: what a merchant owes for the services it offers. A breach never lowers what the buyer gets.</summary>
public static partial class MerchantDuty
{
    /// <summary>The deposit of an enrolment is under what the service asks for.</summary>
    public sealed partial class ReportAShortDeposit : Rule
    {
        public override void Define()
        {
            Enrolment enrolment = null!;
            Offer<MerchantDepositTerms> offer = null!;
            When()
                .Match(() => offer)
                .Match(() => enrolment, e => offer.IsShort(e));
            Then().Yield(_ => offer.ShortDeposit(enrolment));
        }
    }

    /// <summary>The platform reviews every enrolment.</summary>
    public sealed partial class ReportAMissingReview : Rule
    {
        public override void Define()
        {
            Enrolment enrolment = null!;
            Offer<MerchantReviewTerms> offer = null!;
            When()
                .Match(() => offer)
                .Match(() => enrolment, e => !e.Reviewed);
            Then().Yield(_ => offer.NotReviewed(enrolment));
        }
    }

    /// <summary>Whoever shows the label provides all that belongs to it.</summary>
    public sealed partial class ReportAnIncompleteBundle : Rule
    {
        public override void Define()
        {
            Order order = null!;
            Labels labels = null!;
            Offer<MerchantBundleTerms> offer = null!;
            When()
                .Match(() => offer)
                .Match(() => order)
                .Match(() => labels, x => offer.IsIncomplete(x, order));
            Then().Yield(_ => offer.IncompleteBundle(order));
        }
    }
}
