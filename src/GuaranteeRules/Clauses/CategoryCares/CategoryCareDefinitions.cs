namespace GuaranteeRules.Clauses.CategoryCares;

/// <summary>What a category-care clause asks of its assessment.</summary>
internal static class CategoryCareDefinitions
{
    internal static bool IsOtherCategory(this Assessment<CategoryCareTerms> a) => !a.Terms.Categories.Contains(a.Line.Category);

    /// <summary>When the merchant must have answered; null: the clause states no hours.</summary>
    internal static Deadline? AnswerDue(this Assessment<CategoryCareTerms> a) => a.Terms.AnswerDue(a.Claim.SubmittedAt);

    /// <summary>Whether the merchant answered too late, or not at all in time; an answer is owed also where it would be that the goods are not covered.</summary>
    internal static bool IsAnswerOverdue(this Assessment<CategoryCareTerms> a) =>
        a.AnswerDue() is { } due && (a.Claim.Review is null ? due.HasPassed(a.Circumstances.AsOf) : a.Claim.Review.At is { } at && due.HasPassed(at));

    /// <summary>The clause that states the hours.</summary>
    internal static Clause DutyClause(this Assessment<CategoryCareTerms> a)
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
}
