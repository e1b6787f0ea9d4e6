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
        _ => a.Subsidy(),
    };

    /// <summary>What a subsidy lies between that nobody states: it is never more than was paid.</summary>
    internal static (Money Least, Money Most)? Bounds(this FollowUp<ReturnFreightTerms> a) =>
        a.Terms.HeldBetween is var (floor, ceiling) ? (floor, a.AtMostPaid(ceiling)) : null;

    /// <summary>An amount that nobody states lies within bounds.</summary>
    internal static Remedy Within(this Remedy remedy, (Money Least, Money Most)? bounds) => remedy.Amount is null ? remedy with { Range = bounds } : remedy;

    /// <summary>What the listing states, within its bounds and no more than was paid. Where it states nothing, a freight up to the floor comes back whole, and of more nobody knows.</summary>
    private static Money? Subsidy(this FollowUp<ReturnFreightTerms> a) =>
        a.Line.Terms.FreightSubsidy is { } stated ? a.AtMostPaid(Money.Min(Money.Max(stated, a.Terms.Floor!.Value), a.Terms.Ceiling!.Value))
        : a.Claim.ReturnFreight <= a.Terms.Floor ? a.Claim.ReturnFreight
        : null;

    private static Money AtMostPaid(this FollowUp<ReturnFreightTerms> a, Money amount) => Money.Min(amount, a.Claim.ReturnFreight ?? Money.MaxValue);
}
