namespace GuaranteeRules.Clauses.CounterfeitCosts;

/// <summary>What proving a fake cost the buyer.</summary>
internal static class CounterfeitCostDefinitions
{
    internal static bool HasFee(this FollowUp<CounterfeitCostTerms> a) => !a.Fee().IsZero;

    internal static bool HasFreight(this FollowUp<CounterfeitCostTerms> a) => a.Award.IsReturn && a.Claim.ReturnFreight is { IsZero: false };

    /// <summary>What the official reports of a fake cost the buyer.</summary>
    internal static Money Fee(this FollowUp<CounterfeitCostTerms> a)
    {
        var fee = Money.Zero;
        foreach (var evidence in a.Claim.Evidence)
        {
            fee += evidence is { Kind: EvidenceKind.AuthenticationReport, Official: true, Finding: Finding.Counterfeit, Amount: { } amount } ? amount : Money.Zero;
        }

        return fee;
    }
}
