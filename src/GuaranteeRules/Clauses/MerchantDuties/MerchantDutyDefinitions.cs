namespace GuaranteeRules.Clauses.MerchantDuties;

/// <summary>What a merchant owes the platform for the services it offers.</summary>
internal static class MerchantDutyDefinitions
{
    internal static bool IsShort(this ClauseVersion<MerchantDepositTerms> version, Enrolment enrolment) => version.DemandFor(enrolment) is { } demand && demand.IsShort(enrolment.Deposit);

    internal static Breach ShortDeposit(this ClauseVersion<MerchantDepositTerms> version, Enrolment enrolment)
    {
        var demand = version.DemandFor(enrolment)!;
        return new Breach(new Reason(
            ReasonCode.MerchantDepositShort,
            version.Clause,
            [Detail.Of("service", enrolment.Service.Value), Detail.Of("deposit", enrolment.Deposit), demand.AtLeast is { } least ? Detail.Of("atLeast", least) : Detail.Of("moreThan", demand.MoreThan!.Value)]));
    }

    internal static Breach NotReviewed(this ClauseVersion<MerchantReviewTerms> version, Enrolment enrolment) =>
        new(new Reason(ReasonCode.MerchantNotReviewed, version.Clause, [Detail.Of("service", enrolment.Service.Value)]));

    /// <summary>Whether a line carries the programme's label, and the merchant is said not to provide all that belongs to it.</summary>
    internal static bool IsIncomplete(this ClauseVersion<MerchantBundleTerms> version, Labels labels, Order order) =>
        labels.Programmes.Contains(version.Clause.Programme.Id) && version.Lacking(order.Merchant).Count > 0;

    internal static Breach IncompleteBundle(this ClauseVersion<MerchantBundleTerms> version, Order order) =>
        new(new Reason(ReasonCode.MerchantIncompleteBundle, version.Clause, [Detail.Of("lacking", string.Join(", ", version.Lacking(order.Merchant)))]));

    private static List<string> Lacking(this ClauseVersion<MerchantBundleTerms> version, Merchant merchant)
    {
        var lacking = new List<string>();
        foreach (var service in version.Terms.Services)
        {
            if (merchant.Provides?.Contains(service) == false)
            {
                lacking.Add(service.Value);
            }
        }

        return lacking;
    }

    private static DepositDemand? DemandFor(this ClauseVersion<MerchantDepositTerms> version, Enrolment enrolment)
    {
        foreach (var demand in version.Terms.Deposits)
        {
            if (demand.Service == enrolment.Service)
            {
                return demand;
            }
        }

        return null;
    }
}
