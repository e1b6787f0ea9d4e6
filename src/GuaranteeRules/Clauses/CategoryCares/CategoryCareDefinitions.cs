namespace GuaranteeRules.Clauses.CategoryCares;

/// <summary>What a category-care clause asks of its assessment.</summary>
internal static class CategoryCareDefinitions
{
    internal static bool IsOtherCategory(this Assessment<CategoryCareTerms> a) => !a.Terms.Categories.Contains(a.Line.Category);

    /// <summary>When the merchant must have answered, where the clause states hours.</summary>
    internal static Detail? AnswerDue(this Assessment<CategoryCareTerms> a) => Detail.If("dueBy", a.Due());

    /// <summary>Whether the merchant answered too late, or not at all in time.</summary>
    internal static bool IsAnswerOverdue(this Assessment<CategoryCareTerms> a) =>
        !a.IsOtherCategory() && a.Due() is { } due && (a.Claim.Review is null ? due.HasPassed(a.Circumstances.AsOf) : a.Claim.Review.At is { } at && due.HasPassed(at));

    internal static Breach AnswerBreach(this Assessment<CategoryCareTerms> a) =>
        new(new Reason(ReasonCode.MerchantResponseOverdue, a.DutyClause(), [Detail.Of("claim", a.Claim.Id.Value), Detail.Of("dueBy", a.Due()!.Value.At)]));

    /// <summary>The clause that states the hours.</summary>
    private static Clause DutyClause(this Assessment<CategoryCareTerms> a)
    {
        foreach (var part in a.Clause.Parts)
        {
            if (part.Id == a.Terms.AnswerDuty)
            {
                return part;
            }
        }

        return a.Clause;
    }

    private static Deadline? Due(this Assessment<CategoryCareTerms> a) => a.Terms.AnswerDue(a.Claim.SubmittedAt);
}
