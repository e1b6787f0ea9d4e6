namespace GuaranteeRules.Clauses.CounterfeitCosts;

/// <summary>What proving a fake cost the buyer.</summary>
internal static class CounterfeitCostDefinitions
{
    internal static bool HasFee(this FollowUp<CounterfeitCostTerms> a) => a.IsProven() && !a.Fee().IsZero;

    internal static bool HasFreight(this FollowUp<CounterfeitCostTerms> a) => a.IsProven() && a.Award.IsReturn && a.Claim.ReturnFreight is { IsZero: false };

    internal static bool PaidNoFreight(this FollowUp<CounterfeitCostTerms> a) => a.IsProven() && a.Award.IsReturn && a.Claim.ReturnFreight is { IsZero: true };

    /// <summary>The units claimed for that had no fee yet: the reports are about them also where no price is left to give back.</summary>
    internal static int ProvenUnits(this FollowUp<CounterfeitCostTerms> a) => Math.Min(a.Claim.Quantity ?? a.Line.Quantity, a.Ledger.Left(Head.AuthenticationFee));

    internal static Remedy For(this Remedy remedy, int units) => remedy with { Quantity = units };

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

    /// <summary>Whether the clause's own programme granted the claim: what another takes for proof need not be proof here.</summary>
    private static bool IsProven(this FollowUp<CounterfeitCostTerms> a) => a.Award.IsGrantedBy(a.Clause.Programme.Id);
}
