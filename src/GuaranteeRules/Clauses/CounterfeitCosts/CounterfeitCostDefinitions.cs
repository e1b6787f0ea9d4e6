namespace GuaranteeRules.Clauses.CounterfeitCosts;

/// <summary>What proving a fake cost the buyer.</summary>
internal static class CounterfeitCostDefinitions
{
    internal static bool HasFee(this FollowUp<CounterfeitCostTerms> a) => !FeeOf(a.Claim).IsZero;

    internal static bool HasFreight(this FollowUp<CounterfeitCostTerms> a) => a.Award.IsReturn && a.Claim.ReturnFreight is { IsZero: false };

    internal static Remedy Fee(this FollowUp<CounterfeitCostTerms> a) => a.Pay(Head.AuthenticationFee, FeeOf(a.Claim), a.Terms.PaidBy);

    internal static Remedy Freight(this FollowUp<CounterfeitCostTerms> a) => a.Pay(Head.ReturnFreight, a.Claim.ReturnFreight, a.Terms.PaidBy);

    /// <summary>What the official reports of a fake cost the buyer.</summary>
    private static Money FeeOf(Claim claim)
    {
        var fee = Money.Zero;
        foreach (var evidence in claim.Evidence)
        {
            fee += evidence is { Kind: EvidenceKind.AuthenticationReport, Official: true, Finding: Finding.Counterfeit, Amount: { } amount } ? amount : Money.Zero;
        }

        return fee;
    }
}
