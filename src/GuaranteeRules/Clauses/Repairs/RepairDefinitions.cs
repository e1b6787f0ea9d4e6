namespace GuaranteeRules.Clauses.Repairs;

/// <summary>What a warranty clause asks of its assessment.</summary>
internal static class RepairDefinitions
{
    /// <summary>Whether the clause is not for the category: neither the policy nor the listing states years for it, and the clause needs them.</summary>
    internal static bool IsNotCovered(this Assessment<RepairTerms> a) => a.Months() is null && a.Terms.WithoutYears == MissingYears.NotCovered;

    /// <summary>Whether the clause is for the goods, but nobody stated how long.</summary>
    internal static bool IsUnspecified(this Assessment<RepairTerms> a) => a.Months() is null && a.Terms.WithoutYears == MissingYears.Unspecified;

    /// <summary>When the warranty ends: the extension is added to the years in one step. Null: not begun, or of unknown length.</summary>
    internal static Deadline? WarrantyEnd(this Assessment<RepairTerms> a) => a.SignedAt is { } signed && a.Months() is { } months ? ChinaTime.EndOfMonths(signed, months) : null;

    internal static bool IsExpired(this Assessment<RepairTerms> a) => a.WarrantyEnd() is { } end && end.HasPassed(a.Claim.SubmittedAt);

    /// <summary>Whether a unit is to be replaced: it cannot be repaired, or a threshold is reached.</summary>
    internal static bool MustReplace(this Assessment<RepairTerms> a) =>
        a.Terms.Replacement is { } thresholds && a.Claim.Repair is { } found
        && (!found.Feasible || found.FailedRepairs >= thresholds.FailedRepairs || found.DaysInRepair > thresholds.OverDays || a.CostsAsMuchAsAUnit(found, thresholds));

    /// <summary>Whether nobody has assessed the unit, though a new one is wanted.</summary>
    internal static bool LacksAssessment(this Assessment<RepairTerms> a) => a.Claim.Repair is null && a.Claim.Wants == Head.Replacement;

    /// <summary>What the repair is estimated to cost; null: nobody says.</summary>
    internal static Money? Estimate(this Assessment<RepairTerms> a) => a.Claim.Repair?.Estimate;

    internal static int FailedRepairs(this Assessment<RepairTerms> a) => a.Claim.Repair?.FailedRepairs ?? 0;

    internal static int DaysInRepair(this Assessment<RepairTerms> a) => a.Claim.Repair?.DaysInRepair ?? 0;

    // The price of one unit may not be whole fen, so both sides are held against all units.
    private static bool CostsAsMuchAsAUnit(this Assessment<RepairTerms> a, RepairFacts found, ReplacementThresholds thresholds) =>
        found.Estimate is { } estimate && (decimal)estimate.Fen * a.Line.Quantity >= thresholds.Ratio * a.Line.Paid.Fen;

    private static int? Months(this Assessment<RepairTerms> a)
    {
        var listing = a.Line.Terms;
        var ofYears = (listing.RepairYears ?? a.YearsOfCategory()) * 12;
        return a.Terms.Extension ? (ofYears ?? 0) + listing.ExtendedWarrantyMonths : ofYears;
    }

    private static int? YearsOfCategory(this Assessment<RepairTerms> a)
    {
        foreach (var years in a.Terms.Years)
        {
            if (years.Category == a.Line.Category)
            {
                return years.Years;
            }
        }

        return null;
    }
}
