namespace GuaranteeRules.Clauses.NoReasonReturns;

/// <summary>What a no-reason clause asks of its assessment.</summary>
internal static class NoReasonReturnDefinitions
{
    /// <summary>Whether the goods are excluded and the listing did not promise the return by name.</summary>
    internal static bool IsExcluded(this Assessment<NoReasonReturnTerms> a) => !a.Line.Services.Contains(a.Clause.Id) && a.Exclusion() is not null;

    /// <summary>An exchange where it is offered and wanted, else the price back.</summary>
    internal static Head AwardHead(this Assessment<NoReasonReturnTerms> a) =>
        a.Terms.Exchange && a.Claim.Wants == Head.Exchange ? Head.Exchange : Head.Refund;

    /// <summary>What excludes the goods; null: nothing does.</summary>
    internal static string? Exclusion(this Assessment<NoReasonReturnTerms> a)
    {
        foreach (var trait in a.Terms.Excluded)
        {
            if (a.Line.Is(trait))
            {
                return Names<Trait>.Of(trait);
            }
        }

        return a.Terms.ExcludedWhenConfirmed && a.Line.Terms.NonReturnableConfirmed ? "non-returnable-confirmed" : null;
    }
}
