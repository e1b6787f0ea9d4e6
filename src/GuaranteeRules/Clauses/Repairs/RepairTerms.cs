using GuaranteeRules.Clauses.Common;

namespace GuaranteeRules.Clauses.Repairs;

/// <summary>Free repair, or a replacement instead.</summary>
/// <param name="Gives">Repair or replacement.</param>
/// <param name="Years">Years of warranty where the listing states none, by category.</param>
/// <param name="WithoutYears">What it means where neither the policy nor the listing states years.</param>
/// <param name="Extension">Whether the months of an extended warranty are added.</param>
/// <param name="BurdenMonths">Months after signing in which the merchant must prove misuse of durable goods.</param>
/// <param name="Proof">Evidence of the purchase that stands in for a paid order.</param>
/// <param name="Replacement">When a unit is replaced; null for a clause that repairs.</param>
internal sealed record RepairTerms(Head Gives, ValueList<CategoryYears> Years, MissingYears WithoutYears, bool Extension, int BurdenMonths, ValueList<EvidenceKind> Proof, ReplacementThresholds? Replacement) : Terms, ITermsWithOneHead
{
    /// <summary>The family, as policy files name it and state its terms.</summary>
    public static ClauseFamily Family { get; } = ClauseFamily.Of("repair", Read, [Ground.Malfunction]);

    /// <inheritdoc/>
    public override ValueList<EvidenceKind> AskedEvidence => Proof;

    private static RepairTerms Read(PolicyNode n)
    {
        var gives = n.Required("gives").Enum(Head.Repair, Head.Replacement);
        var replacement = n.Optional("replacement");
        if (gives == Head.Replacement && replacement is null)
        {
            n.Problem("member.missing", new("缺少成员“replacement”：何时换新。", "misses the member 'replacement': when a unit is replaced."));
        }
        else if (gives == Head.Repair)
        {
            replacement?.Problem(new("须为 null：本条给予的是维修。", "has no place in a clause that gives a repair."));
        }

        return new RepairTerms(
            gives,
            n.Required("years").Members((category, x) => new CategoryYears(x.Enum<Category>(category), x.Number(1, ListingTerms.MostYears))),
            n.Required("withoutYears").Enum<MissingYears>(),
            n.Required("extension").Flag(),
            n.BurdenMonths(),
            n.EvidenceOf("proof"),
            replacement is null ? null : ReplacementThresholds.Read(replacement));
    }
}

/// <summary>Years of warranty for a category.</summary>
internal sealed record CategoryYears(Category Category, int Years);

/// <summary>What it means that nobody states the years of a warranty.</summary>
internal enum MissingYears
{
    /// <summary>The category is not covered.</summary>
    NotCovered,

    /// <summary>Covered, for a length that a person must settle.</summary>
    Unspecified,
}

/// <summary>When a unit is replaced instead of repaired: any one of these, or where it cannot be repaired.</summary>
/// <param name="Ratio">The estimate is at least this many times what was paid for the unit.</param>
/// <param name="ReviewRatio">From this many times what was paid for the unit, inclusive, a replacement is a matter of judgement.</param>
/// <param name="FailedRepairs">At least so many repairs failed.</param>
/// <param name="OverDays">More than so many days in repair.</param>
internal sealed record ReplacementThresholds(decimal Ratio, decimal ReviewRatio, int FailedRepairs, int OverDays)
{
    internal static ReplacementThresholds Read(PolicyNode n)
    {
        var thresholds = new ReplacementThresholds(n.Required("ratio").Ratio(), n.Required("reviewRatio").Ratio(), n.Required("failedRepairs").Number(1, 100), n.Required("overDays").Number(0, PolicyNode.MostDays));
        n.RefuseUnknown();
        return thresholds;
    }
}
