using GuaranteeRules.Facts;
using GuaranteeRules.Policies;

namespace GuaranteeRules.Decisions;

/// <summary>What a category-care clause asks of its assessment.</summary>
internal static class CategoryCares
{
    /// <summary>When the merchant must have answered, where the clause states hours.</summary>
    internal static Detail[] AnswerDue(this Assessment<CategoryCareTerms> a) =>
        a.Terms.AnswerHours is { } hours ? [Detail.Of("dueBy", ChinaTime.HoursAfter(a.Claim.SubmittedAt, hours).At)] : [];
}
