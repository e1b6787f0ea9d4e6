namespace GuaranteeRules.Clauses.NoReasonReturns;

/// <summary>What a no-reason clause asks of its assessment.</summary>
internal static class NoReasonReturnDefinitions
{
    /// <summary>Whether the order is called off, rather than goods sent back.</summary>
    internal static bool IsCancellation(this Assessment<NoReasonReturnTerms> a) => a.Claim.Ground == Ground.CancelUnshipped;

    /// <summary>Whether the goods are excluded at the stage they have reached and the listing did not promise the return by name.</summary>
    internal static bool IsExcluded(this Assessment<NoReasonReturnTerms> a) => !a.Line.Services.Contains(a.Clause.Id) && a.Exclusion() is not null;

    /// <summary>An exchange of signed goods where it is offered and wanted, else the price back.</summary>
    internal static Head AwardHead(this Assessment<NoReasonReturnTerms> a) =>
        a.Terms.Exchange && a.Claim.Wants == Head.Exchange && !a.IsUnsigned && !a.IsCancellation() ? Head.Exchange : Head.Refund;

    /// <summary>What excludes the goods; null: nothing does.</summary>
    internal static string? Exclusion(this Assessment<NoReasonReturnTerms> a)
    {
        // Who calls an order off speaks of goods that were not shipped.
        var stage = a.IsCancellation() ? Stage.Placed : a.Stage;
        foreach (var exclusion in a.Terms.Excluded)
        {
            if (stage >= exclusion.From && exclusion.Covers(a.Line))
            {
                return exclusion.Name;
            }
        }

        return stage >= Stage.Shipped && a.Terms.ExcludedWhenConfirmed && a.Line.Terms.NonReturnableConfirmed ? "non-returnable-confirmed" : null;
    }
}
