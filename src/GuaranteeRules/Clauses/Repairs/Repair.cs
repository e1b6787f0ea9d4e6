namespace GuaranteeRules.Clauses.Repairs;

/// <summary>免费维修、以换代修: a repair within the warranty, or a new unit where a repair makes no sense.</summary>
internal static partial class Repair
{
    /// <summary>Every warranty clause that covers the line looks at a malfunction.</summary>
    public sealed partial class WhichClaimsAreAssessed : Common.Assess<RepairTerms>;

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

    /// <summary>Nothing is given on an unpaid order.</summary>
    public sealed partial class RefuseIfUnpaid : Common.RefuseIfUnpaid<RepairTerms>;

    /// <summary>The warranty begins with the signing.</summary>
    public sealed partial class RefuseIfUnsigned : Common.RefuseIfUnsigned<RepairTerms>;

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
            When().Match(() => a, x => x.IsUnpaid, x => x.Terms.Proof.Count > 0, x => !x.IsShown(x.Terms.Proof));
            Then().Yield(_ => a.AskFor(a.Terms.Proof, ReasonCode.PurchaseProofMissing));
        }
    }

    /// <summary>No review is needed; the merchant's bare word leaves the question to a person.</summary>
    public sealed partial class ReviewIfDisputed : Rule
    {
        public override void Define()
        {
            Assessment<RepairTerms> a = null!;
            When().Match(() => a, x => x.IsDisputed(x.Terms.BurdenMonths));
            Then().Yield(_ => a.Refuse(ReasonCode.ReviewDisputed, a.Claim.VerdictSoFar()));
        }
    }

    /// <summary>The merchant proved improper use.</summary>
    public sealed partial class RefuseIfMisused : Common.RefuseIfMisused<RepairTerms>;

    /// <summary>What the platform dismissed is refused.</summary>
    public sealed partial class RefuseIfDismissed : Common.RefuseIfDismissed<RepairTerms>;

    /// <summary>Who wants a new unit shows what the repairer found.</summary>
    public sealed partial class AskForAnAssessment : Rule
    {
        public override void Define()
        {
            Assessment<RepairTerms> a = null!;
            When().Match(() => a, x => x.Terms.Replacement != null, x => x.LacksAssessment(), x => !x.IsUpheld);
            Then().Yield(_ => a.Refuse(ReasonCode.RepairAssessmentMissing));
        }
    }

    /// <summary>Whether a costly repair makes sense is a matter of judgement, until the answer is approved.</summary>
    public sealed partial class ReviewACostlyRepair : Rule
    {
        public override void Define()
        {
            Assessment<RepairTerms> a = null!;
            When().Match(() => a, x => x.IsCostly(), x => !x.IsAgreed());
            Then().Yield(_ => a.Refuse(ReasonCode.ReviewPending, Detail.If("estimate", a.Estimate())));
        }
    }

    /// <summary>A unit is replaced only where it cannot be repaired or a threshold is reached.</summary>
    public sealed partial class RefuseIfRepairable : Rule
    {
        public override void Define()
        {
            Assessment<RepairTerms> a = null!;
            When().Match(() => a, x => x.IsRepairable());
            Then().Yield(_ => a.Refuse(
                ReasonCode.RepairFeasible,
                Detail.If("estimate", a.Estimate()),
                Detail.IfAny("failedRepairs", a.FailedRepairs()),
                Detail.IfAny("daysInRepair", a.DaysInRepair())));
        }
    }

    /// <summary>Who wants a new unit and gets a repair is told why, and whoever may still get one by a review.</summary>
    public sealed partial class SayWhyNothingNewIsGiven : Rule
    {
        public override void Define()
        {
            Assessment<RepairTerms> a = null!;
            Refusal refusal = null!;
            When()
                .Match(() => a, x => x.Terms.Replacement != null)
                .Match(() => refusal, r => r.Clause.Id == a.Clause.Id, r => a.Claim.Wants == Head.Replacement || r.Reason.Code == ReasonCode.ReviewPending);
            Then().Yield(_ => new Remark(refusal.Reason));
        }
    }

    /// <summary>A unit is not repaired twice at once, and not replaced twice; what nobody holds any more gets neither.</summary>
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
