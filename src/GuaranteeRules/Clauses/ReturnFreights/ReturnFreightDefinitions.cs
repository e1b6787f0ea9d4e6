namespace GuaranteeRules.Clauses.ReturnFreights;

/// <summary>How much of a return's freight a clause pays.</summary>
internal static class ReturnFreightDefinitions
{
    /// <summary>Whether there is anything to pay: what follows the actual freight waits for the buyer to state it; a subsidy is due anyway.</summary>
    internal static bool IsKnown(this FollowUp<ReturnFreightTerms> a) => a.Claim.ReturnFreight is not null || a.Terms.Pays == FreightPayment.Subsidy;

    /// <summary>Whether the buyer states a freight of 0.00; stating nothing is not that.</summary>
    internal static bool PaidNothing(this FollowUp<ReturnFreightTerms> a) => a.Claim.ReturnFreight is { IsZero: true };

    internal static Grant Reimburse(this FollowUp<ReturnFreightTerms> a)
    {
        var amount = a.Amount();
        var remedy = a.Pay(Head.ReturnFreight, amount, a.Terms.PaidBy, a.Terms.RecoverableFrom);
        return amount is null
            ? a.Grant(remedy with { Range = (a.Terms.Floor!.Value, a.Terms.Ceiling!.Value) }, new Reason(ReasonCode.CompensationUnspecified, a.Clause, []))
            : a.Grant(remedy);
    }

    private static Money? Amount(this FollowUp<ReturnFreightTerms> a) => a.Terms.Pays switch
    {
        FreightPayment.Actual => a.Claim.ReturnFreight,
        FreightPayment.Capped => Money.Min(a.Claim.ReturnFreight!.Value, a.Terms.Cap!.Value),
        _ => a.Award.Line.Terms.FreightSubsidy is { } stated
            ? Money.Min(Money.Min(Money.Max(stated, a.Terms.Floor!.Value), a.Terms.Ceiling!.Value), a.Claim.ReturnFreight ?? Money.MaxValue)
            : null,
    };
}
