using GuaranteeRules.Clauses.Common;
using NodaTime;

namespace GuaranteeRules.Clauses.CategoryCares;

/// <summary>A promise for goods of certain categories, which the merchant reviews: spoilage, allergy.</summary>
/// <param name="Categories">The categories it covers.</param>
/// <param name="Window">How long after signing.</param>
/// <param name="Evidence">The kinds of evidence any one of which suffices; empty: none is asked for.</param>
/// <param name="AnswerHours">Hours in which the merchant must answer, inclusive; null: none stated.</param>
/// <param name="AnswerDuty">The clause that states those hours; null: none does.</param>
/// <param name="BurdenMonths">Months after signing in which the merchant must prove misuse of durable goods.</param>
/// <param name="PaidBy">Who pays.</param>
internal sealed record CategoryCareTerms(ValueList<Category> Categories, Window Window, ValueList<EvidenceKind> Evidence, int? AnswerHours, ClauseId? AnswerDuty, int BurdenMonths, Party PaidBy) : Terms, ITermsWithWindow, ITermsWithOneHead
{
    /// <summary>The family, as policy files name it and state its terms.</summary>
    public static ClauseFamily Family { get; } = ClauseFamily.Of("category-care", Read, [Ground.Spoilage, Ground.Allergy]);

    /// <summary>What the clause gives.</summary>
    public Head Gives => Head.Refund;

    /// <inheritdoc/>
    public override ValueList<EvidenceKind> AskedEvidence => Evidence;

    /// <inheritdoc/>
    public override ValueList<ClauseId> NamedClauses => AnswerDuty is { } duty ? [duty] : [];

    /// <inheritdoc/>
    public override (ClauseId Clause, string Path)? NamedDuty => AnswerDuty is { } duty ? (duty, "answerDuty") : null;

    /// <inheritdoc/>
    public override string? NeverMet => Categories.Count == 0 ? "categories" : null;

    /// <inheritdoc/>
    public override Length? LengthOn(Ground ground) => Length.Of(Window);

    /// <inheritdoc/>
    public override Deadline? AnswerDue(Instant submittedAt) => AnswerHours is { } hours ? ChinaTime.HoursAfter(submittedAt, hours) : null;

    private static CategoryCareTerms Read(PolicyNode n)
    {
        var (hours, duty) = (n.Optional("answerHours"), n.Optional("answerDuty"));
        if (hours is null != duty is null)
        {
            n.Problem(new("须同时给出或同时不给出“answerHours”与“answerDuty”。", "needs both of 'answerHours' and 'answerDuty', or neither."));
        }

        return new CategoryCareTerms(
            n.Required("categories").Distinct(x => x.Enum<Category>()),
            n.Required("window").Window(),
            n.EvidenceOf("evidence"),
            hours?.Number(1, PolicyNode.MostHours),
            duty?.ClauseId(),
            n.BurdenMonths(),
            n.PaidBy());
    }
}
