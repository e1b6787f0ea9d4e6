namespace GuaranteeRules.Clauses.ReturnFreights;

/// <summary>How much of a return's freight a clause pays.</summary>
internal static class ReturnFreightDefinitions
{
    /// <summary>Whether there is anything to pay: what follows the actual freight waits for the buyer to state it; a subsidy is due anyway.</summary>
    internal static bool IsKnown(this FollowUp<ReturnFreightTerms> a) => a.Claim.ReturnFreight is not null || a.Terms.Pays == FreightPayment.Subsidy;

    /// <summary>Whether the buyer states a freight of 0.00; stating nothing is not that.</summary>
    internal static bool PaidNothing(this FollowUp<ReturnFreightTerms> a) => a.Claim.ReturnFreight is { IsZero: true };

    /// <summary>What is paid; null: a subsidy whose amount the listing does not state.</summary>
    internal static Money? FreightDue(this FollowUp<ReturnFreightTerms> a) => a.Terms.Pays switch
    {
        FreightPayment.Actual => a.Claim.ReturnFreight,
        FreightPayment.Capped => Money.Min(a.Claim.ReturnFreight!.Value, a.Terms.Cap!.Value),
        _ => a.Line.Terms.FreightSubsidy is { } stated
            ? Money.Min(Money.Min(Money.Max(stated, a.Terms.Floor!.Value), a.Terms.Ceiling!.Value), a.Claim.ReturnFreight ?? Money.MaxValue)
            : null,
    };

    /// <summary>An amount that nobody states lies within bounds.</summary>
    internal static Remedy Within(this Remedy remedy, (Money Least, Money Most)? bounds) => remedy.Amount is null ? remedy with { Range = bounds } : remedy;
}
