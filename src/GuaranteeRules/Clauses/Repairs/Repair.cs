namespace GuaranteeRules.Clauses.Repairs;

/// <summary>免费维修、以换代修: a repair within the warranty, or a new unit where a repair makes no sense.</summary>
internal static partial class Repair
{
    /// <summary>Every warranty clause that covers the line looks at a malfunction.</summary>
    public sealed partial class WhichClaimsAreAssessed : Common.Assess<RepairTerms>;

    /// <summary>The warranty begins with the signing.</summary>
    public sealed partial class RefuseIfUnsigned : Common.RefuseIfUnsigned<RepairTerms>;

    /// <summary>Without stated years the warranty is for some categories only.</summary>
    public sealed partial class RefuseOtherCategories : Rule
    {
        public override void Define()
        {
            Assessment<RepairTerms> a = null!;
            When().Match(() => a, x => x.IsNotCovered());
            Then().Yield(_ => a.Refuse(ReasonCode.CategoryNotCovered, Detail.Of("category", Names<Category>.Of(a.Line.Category))));
        }
    }

    /// <summary>A warranty whose length nobody stated needs a person.</summary>
    public sealed partial class ReviewIfUnspecified : Rule
    {
        public override void Define()
        {
            Assessment<RepairTerms> a = null!;
            When().Match(() => a, x => x.IsUnspecified());
            Then().Yield(_ => a.Refuse(ReasonCode.WindowUnspecified, Detail.If("ended", a.WarrantyEnd())));
        }
    }

    /// <summary>The warranty ends at 24:00 of the corresponding day.</summary>
    public sealed partial class RefuseIfExpired : Rule
    {
        public override void Define()
        {
            Assessment<RepairTerms> a = null!;
            When().Match(() => a, x => x.IsExpired());
            Then().Yield(_ => a.Refuse(ReasonCode.WarrantyExpired, Detail.Of("submitted", a.Claim.SubmittedAt), Detail.If("ended", a.WarrantyEnd())));
        }
    }

    /// <summary>The platform's own record of a paid order is proof.</summary>
    public sealed partial class AskForProofOfPurchase : Rule
    {
        public override void Define()
        {
            Assessment<RepairTerms> a = null!;
            When().Match(() => a, x => x.IsUnpaid, x => !x.Claim.Brings(x.Terms.Proof));
            Then().Yield(_ => a.AskFor(a.Terms.Proof, ReasonCode.PurchaseProofMissing));
        }
    }

    /// <summary>No review is needed; a bare allegation of misuse leaves the question open.</summary>
    public sealed partial class ReviewIfUnanswered : Rule
    {
        public override void Define()
        {
            Assessment<RepairTerms> a = null!;
            When().Match(() => a, x => x.Claim.AwaitsReview(false, x.MerchantMustProve(x.Terms.BurdenMonths)));
            Then().Yield(_ => a.Refuse(ReasonCode.ReviewPending, a.Claim.VerdictSoFar()));
        }
    }

    /// <summary>The merchant rejected the claim.</summary>
    public sealed partial class RefuseIfRejected : Common.RefuseIfRejected<RepairTerms>;

    /// <summary>The merchant proved improper use.</summary>
    public sealed partial class RefuseIfMisused : Common.RefuseIfMisused<RepairTerms>;

    /// <summary>A unit is replaced only where it cannot be repaired or a threshold is reached.</summary>
    public sealed partial class RefuseIfRepairable : Rule
    {
        public override void Define()
        {
            Assessment<RepairTerms> a = null!;
            When().Match(() => a, x => x.Terms.Replacement != null, x => !x.MustReplace());
            Then().Yield(_ => a.Refuse(
                a.LacksAssessment() ? ReasonCode.RepairAssessmentMissing : ReasonCode.RepairFeasible,
                Detail.If("estimate", a.Estimate()),
                Detail.IfAny("failedRepairs", a.FailedRepairs()),
                Detail.IfAny("daysInRepair", a.DaysInRepair())));
        }
    }

    /// <summary>Who wants a new unit and gets a repair is told why.</summary>
    public sealed partial class SayWhyNothingNewIsGiven : Rule
    {
        public override void Define()
        {
            Assessment<RepairTerms> a = null!;
            Refusal refusal = null!;
            When()
                .Match(() => a, x => x.Claim.Wants == x.Terms.Gives)
                .Match(() => refusal, r => r.Clause.Id == a.Clause.Id);
            Then().Yield(_ => new Remark(refusal.Reason));
        }
    }

    /// <summary>A unit is not repaired twice at once, and not replaced twice.</summary>
    public sealed partial class RefuseIfNothingIsLeft : Common.RefuseIfNothingIsLeft<RepairTerms>;

    /// <summary>Free of charge.</summary>
    public sealed partial class RepairOrReplace : Rule
    {
        public override void Define()
        {
            Assessment<RepairTerms> a = null!;
            When().Match(() => a).Not<Refusal>(r => r.Clause.Id == a.Clause.Id);
            Then().Yield(_ => a.Grant(a.InKind(a.Terms.Gives)));
        }
    }
}
