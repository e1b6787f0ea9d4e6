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

    /// <summary>Whether the estimate reaches the part of the price from which a person must judge, and nothing settles the replacement by itself.</summary>
    internal static bool IsCostly(this Assessment<RepairTerms> a) =>
        a.Terms.Replacement is { } thresholds && !a.MustReplace(thresholds) && a.Reaches(thresholds.ReviewRatio);

    /// <summary>Whether the answer is an approval, given or, since a bare allegation failed, taken as given.</summary>
    internal static bool IsAgreed(this Assessment<RepairTerms> a) => a.IsRuled || a.IsApproved(a.Terms.BurdenMonths);

    /// <summary>Whether nothing speaks for a new unit: the repair stands.</summary>
    internal static bool IsRepairable(this Assessment<RepairTerms> a) =>
        a.Terms.Replacement is { } thresholds && !a.LacksAssessment() && !a.MustReplace(thresholds) && !a.Reaches(thresholds.ReviewRatio);

    /// <summary>Whether nobody has assessed the unit, though a new one is wanted.</summary>
    internal static bool LacksAssessment(this Assessment<RepairTerms> a) => a.Claim.Repair is null && a.Claim.Wants == Head.Replacement;

    /// <summary>What the repair is estimated to cost; null: nobody says.</summary>
    internal static Money? Estimate(this Assessment<RepairTerms> a) => a.Claim.Repair?.Estimate;

    internal static int FailedRepairs(this Assessment<RepairTerms> a) => a.Claim.Repair?.FailedRepairs ?? 0;

    internal static int DaysInRepair(this Assessment<RepairTerms> a) => a.Claim.Repair?.DaysInRepair ?? 0;

    /// <summary>Whether a unit is to be replaced: it cannot be repaired, or a threshold is reached.</summary>
    private static bool MustReplace(this Assessment<RepairTerms> a, ReplacementThresholds thresholds) =>
        a.Claim.Repair is { } found
        && (!found.Feasible || found.FailedRepairs >= thresholds.FailedRepairs || found.DaysInRepair > thresholds.OverDays || a.Reaches(thresholds.Ratio));

    // The price of one unit may not be whole fen, so both sides are held against all units.
    private static bool Reaches(this Assessment<RepairTerms> a, decimal ratio) =>
        a.Claim.Repair?.Estimate is { } estimate && (decimal)estimate.Fen * a.Line.Quantity >= ratio * a.Line.Paid.Fen;

    private static int? Months(this Assessment<RepairTerms> a)
    {
        var listing = a.Line.Terms;
        var ofYears = (listing.RepairYears ?? a.YearsOfCategory()) * 12;
        // An extension follows the years; where neither is stated, nobody has said how long.
        return !a.Terms.Extension || (ofYears is null && listing.ExtendedWarrantyMonths is null) ? ofYears : (ofYears ?? 0) + (listing.ExtendedWarrantyMonths ?? 0);
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
