namespace GuaranteeRules.Clauses.CounterfeitCosts;

/// <summary>What proving a fake cost the buyer.</summary>
internal static class CounterfeitCostDefinitions
{
    internal static bool HasFee(this FollowUp<CounterfeitCostsTerms> a) => !CounterfeitDefinitions.FeeOf(a.Claim).IsZero;

    internal static bool HasFreight(this FollowUp<CounterfeitCostsTerms> a) => a.Award.IsReturn && a.Claim.ReturnFreight is { IsZero: false };

    internal static Remedy Fee(this FollowUp<CounterfeitCostsTerms> a) => a.Pay(Head.AuthenticationFee, CounterfeitDefinitions.FeeOf(a.Claim), a.Terms.PaidBy);

    internal static Remedy Freight(this FollowUp<CounterfeitCostsTerms> a) => a.Pay(Head.ReturnFreight, a.Claim.ReturnFreight, a.Terms.PaidBy);
}
