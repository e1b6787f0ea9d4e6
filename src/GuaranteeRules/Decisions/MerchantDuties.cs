using GuaranteeRules.Facts;
using GuaranteeRules.Policies;

namespace GuaranteeRules.Decisions;

/// <summary>What a merchant owes the platform for the services it offers.</summary>
internal static class MerchantDuties
{
    internal static bool IsShort(this Offer<MerchantDepositTerms> offer, Enrolment enrolment) => offer.DemandFor(enrolment) is { } demand && demand.IsShort(enrolment.Deposit);

    internal static Breach ShortDeposit(this Offer<MerchantDepositTerms> offer, Enrolment enrolment)
    {
        var demand = offer.DemandFor(enrolment)!;
        return new Breach(new Reason(
            ReasonCode.MerchantDepositShort,
            offer.Clause,
            [Detail.Of("service", enrolment.Service.Value), Detail.Of("deposit", enrolment.Deposit), demand.AtLeast is { } least ? Detail.Of("atLeast", least) : Detail.Of("moreThan", demand.MoreThan!.Value)]));
    }

    internal static Breach NotReviewed(this Offer<MerchantReviewTerms> offer, Enrolment enrolment) =>
        new(new Reason(ReasonCode.MerchantNotReviewed, offer.Clause, [Detail.Of("service", enrolment.Service.Value)]));

    /// <summary>Whether a line carries the programme's label, and the merchant is said not to provide all that belongs to it.</summary>
    internal static bool IsIncomplete(this Offer<MerchantBundleTerms> offer, Labels labels, Order order) =>
        labels.Programmes.Contains(offer.Clause.Programme.Id) && offer.Lacking(order.Merchant).Count > 0;

    internal static Breach IncompleteBundle(this Offer<MerchantBundleTerms> offer, Order order) =>
        new(new Reason(ReasonCode.MerchantIncompleteBundle, offer.Clause, [Detail.Of("lacking", string.Join(", ", offer.Lacking(order.Merchant)))]));

    private static List<string> Lacking(this Offer<MerchantBundleTerms> offer, Merchant merchant)
    {
        var lacking = new List<string>();
        foreach (var service in offer.Terms.Services)
        {
            if (merchant.Provides?.Contains(service) == false)
            {
                lacking.Add(service.Value);
            }
        }

        return lacking;
    }

    private static DepositDemand? DemandFor(this Offer<MerchantDepositTerms> offer, Enrolment enrolment)
    {
        foreach (var demand in offer.Terms.Deposits)
        {
            if (demand.Service == enrolment.Service)
            {
                return demand;
            }
        }

        return null;
    }
}
