namespace GuaranteeRules.Clauses.MerchantDeposits;

/// <summary>What a service asks a merchant to deposit.</summary>
internal static class MerchantDepositDefinitions
{
    internal static bool IsShort(this ClauseVersion<MerchantDepositTerms> version, Enrolment enrolment) => version.DemandFor(enrolment) is { } demand && demand.IsShort(enrolment.Deposit);

    /// <summary>The least that the service asks for, or what must be exceeded.</summary>
    internal static Detail Demanded(this ClauseVersion<MerchantDepositTerms> version, Enrolment enrolment)
    {
        var demand = version.DemandFor(enrolment)!;
        return demand.AtLeast is { } least ? Detail.Of("atLeast", least) : Detail.Of("moreThan", demand.MoreThan!.Value);
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
