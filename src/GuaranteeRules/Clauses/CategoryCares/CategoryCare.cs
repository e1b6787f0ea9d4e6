namespace GuaranteeRules.Clauses.CategoryCares;

/// <summary>坏单包赔、过敏包退: goods of a category that spoil or harm, after the merchant's review.</summary>
internal static partial class CategoryCare
{
    /// <summary>Every clause for the ground that covers the line looks at the claim.</summary>
    public sealed partial class WhichClaimsAreAssessed : Common.Assess<CategoryCareTerms>;

    /// <summary>The promise is for its categories only.</summary>
    public sealed partial class RefuseOtherCategories : Rule
    {
        public override void Define()
        {
            Assessment<CategoryCareTerms> a = null!;
            When().Match(() => a, x => x.IsOtherCategory());
            Then().Yield(_ => a.Refuse(ReasonCode.CategoryNotCovered, Detail.Of("category", Names<Category>.Of(a.Line.Category))));
        }
    }

    /// <summary>A refund gives back what was paid.</summary>
    public sealed partial class RefuseIfUnpaid : Common.RefuseIfUnpaid<CategoryCareTerms>;

    /// <summary>The window opens with the signing.</summary>
    public sealed partial class RefuseIfUnsigned : Common.RefuseIfUnsigned<CategoryCareTerms>;

    /// <summary>Hours are exact, the last instant included; days end at 24:00.</summary>
    public sealed partial class RefuseIfTooLate : Common.RefuseIfTooLate<CategoryCareTerms>;

    /// <summary>Where proof is asked for, any one kind suffices.</summary>
    public sealed partial class AskForProof : Rule
    {
        public override void Define()
        {
            Assessment<CategoryCareTerms> a = null!;
            When().Match(() => a, x => x.Terms.Evidence.Count > 0, x => !x.IsShown(x.Terms.Evidence));
            Then().Yield(_ => a.AskFor(a.Terms.Evidence, ReasonCode.MedicalProofMissing));
        }
    }

    /// <summary>The merchant reviews the claim.</summary>
    public sealed partial class ReviewIfUnanswered : Rule
    {
        public override void Define()
        {
            Assessment<CategoryCareTerms> a = null!;
            When().Match(() => a, x => x.AwaitsReview());
            Then().Yield(_ => a.Refuse(ReasonCode.ReviewPending, Detail.If("dueBy", a.AnswerDue()), a.Claim.VerdictSoFar()));
        }
    }

    /// <summary>An allegation of misuse without proof settles nothing: a person decides the dispute.</summary>
    public sealed partial class ReviewIfDisputed : Rule
    {
        public override void Define()
        {
            Assessment<CategoryCareTerms> a = null!;
            When().Match(() => a, x => !x.IsRejected(), x => x.IsDisputed(x.Terms.BurdenMonths));
            Then().Yield(_ => a.Refuse(ReasonCode.ReviewDisputed, a.Claim.VerdictSoFar()));
        }
    }

    /// <summary>The source makes the merchant's approval the condition: its rejection refuses.</summary>
    public sealed partial class RefuseIfRejected : Rule
    {
        public override void Define()
        {
            Assessment<CategoryCareTerms> a = null!;
            When().Match(() => a, x => x.IsRejected());
            Then().Yield(_ => a.Refuse(ReasonCode.ReviewRejected));
        }
    }

    /// <summary>The merchant proved improper use.</summary>
    public sealed partial class RefuseIfMisused : Common.RefuseIfMisused<CategoryCareTerms>;

    /// <summary>What the platform dismissed is refused.</summary>
    public sealed partial class RefuseIfDismissed : Common.RefuseIfDismissed<CategoryCareTerms>;

    /// <summary>A price comes back once.</summary>
    public sealed partial class RefuseIfNothingIsLeft : Common.RefuseIfNothingIsLeft<CategoryCareTerms>;

    /// <summary>The merchant owes an answer within the hours the clause states.</summary>
    public sealed partial class ReportALateAnswer : Rule
    {
        public override void Define()
        {
            Assessment<CategoryCareTerms> a = null!;
            When().Match(() => a, x => x.IsAnswerOverdue());
            Then().Yield(_ => new Breach(Reason.Of(ReasonCode.MerchantResponseOverdue, a.DutyClause(), Detail.Of("claim", a.Claim.Id.Value), Detail.If("dueBy", a.AnswerDue()))));
        }
    }

    /// <summary>The price of the units claimed for comes back on approval; used goods are fine.</summary>
    public sealed partial class RefundTheUnits : Rule
    {
        public override void Define()
        {
            Assessment<CategoryCareTerms> a = null!;
            When().Match(() => a).Not<Refusal>(r => r.Clause.Id == a.Clause.Id);
            Then().Yield(_ => a.Grant(a.Refund(Timing.OnApproval, a.Terms.PaidBy)));
        }
    }
}
