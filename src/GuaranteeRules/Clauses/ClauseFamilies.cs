using GuaranteeRules.Clauses.CategoryCares;
using GuaranteeRules.Clauses.CounterfeitCosts;
using GuaranteeRules.Clauses.Counterfeits;
using GuaranteeRules.Clauses.Deliveries;
using GuaranteeRules.Clauses.DoorPickups;
using GuaranteeRules.Clauses.Escalations;
using GuaranteeRules.Clauses.InstantRefunds;
using GuaranteeRules.Clauses.Loaners;
using GuaranteeRules.Clauses.MerchantBundles;
using GuaranteeRules.Clauses.MerchantDeposits;
using GuaranteeRules.Clauses.MerchantReviews;
using GuaranteeRules.Clauses.NoReasonReturns;
using GuaranteeRules.Clauses.PriceProtections;
using GuaranteeRules.Clauses.QualityReturns;
using GuaranteeRules.Clauses.RefundTimings;
using GuaranteeRules.Clauses.Repairs;
using GuaranteeRules.Clauses.ReturnFreights;
using GuaranteeRules.Clauses.Services;
using GuaranteeRules.Clauses.ShippingPromises;
using GuaranteeRules.Clauses.TransitDamages;

namespace GuaranteeRules.Clauses;

/// <summary>The clause families that come with the library.</summary>
internal static class ClauseFamilies
{
    /// <summary>All of them; those of one's own are loaded beside them.</summary>
    public static IReadOnlyList<ClauseFamily> All { get; } =
    [
        NoReasonReturnTerms.Family,
        QualityReturnTerms.Family,
        TransitDamageTerms.Family,
        CounterfeitTerms.Family,
        CounterfeitCostTerms.Family,
        PriceProtectionTerms.Family,
        DeliveryTimelinessTerms.Family,
        ShippingPromiseTerms.Family,
        InstantRefundTerms.Family,
        CategoryCareTerms.Family,
        RepairTerms.Family,
        LoanerTerms.Family,
        ServiceTerms.Family,
        EscalationTerms.Family,
        DoorPickupTerms.Family,
        ReturnFreightTerms.Family,
        RefundTimingTerms.Family,
        MerchantDepositTerms.Family,
        MerchantReviewTerms.Family,
        MerchantBundleTerms.Family,
    ];
}
