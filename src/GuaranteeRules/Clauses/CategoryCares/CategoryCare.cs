namespace GuaranteeRules.Clauses.CategoryCares;

/// <summary>坏单包赔、过敏包退: goods of a category that spoil or harm, after the merchant's review.</summary>
internal static partial class CategoryCare
{
    /// <summary>Every clause for the ground that covers the line looks at the claim.</summary>
    public sealed partial class WhichClaimsAreAssessed : Rule
    {
        public override void Define()
        {
            Claim claim = null!;
            Line line = null!;
            Order order = null!;
            LineLedger ledger = null!;
            Circumstances circumstances = null!;
            ClauseVersion<CategoryCareTerms> version = null!;
            When()
                .Match(() => version)
                .Match(() => claim, c => version.Answers(c.Ground))
                .Match(() => line, l => l.Id == claim.Line)
                .Match(() => order)
                .Match(() => ledger, l => l.Line.Id == line.Id)
                .Match(() => circumstances);
            Then().Yield(_ => new Assessment<CategoryCareTerms>(version, claim, line, order, ledger, circumstances));
        }
    }

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
    public sealed partial class RefuseIfUnpaid : Rule
    {
        public override void Define()
        {
            Assessment<CategoryCareTerms> a = null!;
            When().Match(() => a, x => x.IsUnpaid);
            Then().Yield(_ => a.RefuseUnpaid());
        }
    }

    /// <summary>The window opens with the signing.</summary>
    public sealed partial class RefuseIfUnsigned : Rule
    {
        public override void Define()
        {
            Assessment<CategoryCareTerms> a = null!;
            When().Match(() => a, x => x.IsUnsigned);
            Then().Yield(_ => a.RefuseUnsigned());
        }
    }

    /// <summary>Hours are exact, the last instant included; days end at 24:00.</summary>
    public sealed partial class RefuseIfTooLate : Rule
    {
        public override void Define()
        {
            Assessment<CategoryCareTerms> a = null!;
            When().Match(() => a, x => x.IsAfter(x.Terms.Window));
            Then().Yield(_ => a.RefuseAfter(a.Terms.Window));
        }
    }

    /// <summary>Where proof is asked for, any one kind suffices.</summary>
    public sealed partial class AskForProof : Rule
    {
        public override void Define()
        {
            Assessment<CategoryCareTerms> a = null!;
            When().Match(() => a, x => x.Terms.Evidence.Count > 0, x => !x.IsUpheld, x => !x.Claim.Brings(x.Terms.Evidence));
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
            Then().Yield(_ => a.RefuseUnanswered(a.AnswerDue()));
        }
    }

    /// <summary>An allegation of misuse without proof settles nothing: a person decides the dispute.</summary>
    public sealed partial class ReviewIfDisputed : Rule
    {
        public override void Define()
        {
            Assessment<CategoryCareTerms> a = null!;
            When().Match(() => a, x => !x.IsRejected(), x => x.IsDisputed(x.Terms.BurdenMonths));
            Then().Yield(_ => a.RefuseDisputed());
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
    public sealed partial class RefuseIfMisused : Rule
    {
        public override void Define()
        {
            Assessment<CategoryCareTerms> a = null!;
            When().Match(() => a, x => x.IsProvenMisuse());
            Then().Yield(_ => a.Refuse(ReasonCode.BuyerMisuse));
        }
    }

    /// <summary>The platform has dismissed the claim after its intervention.</summary>
    public sealed partial class RefuseIfDismissed : Rule
    {
        public override void Define()
        {
            Assessment<CategoryCareTerms> a = null!;
            When().Match(() => a, x => x.IsDismissed);
            Then().Yield(_ => a.RefuseDismissed());
        }
    }

    /// <summary>A price comes back once.</summary>
    public sealed partial class RefuseIfNothingIsLeft : Rule
    {
        public override void Define()
        {
            Assessment<CategoryCareTerms> a = null!;
            When().Match(() => a, x => x.HasNothingLeft(Head.Refund));
            Then().Yield(_ => a.RefuseNothingLeft(Head.Refund));
        }
    }

    /// <summary>The merchant owes an answer within the hours the clause states.</summary>
    public sealed partial class ReportALateAnswer : Rule
    {
        public override void Define()
        {
            Assessment<CategoryCareTerms> a = null!;
            When().Match(() => a, x => x.IsAnswerOverdue());
            Then().Yield(_ => a.AnswerBreach());
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
