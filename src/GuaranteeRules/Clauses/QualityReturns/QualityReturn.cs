namespace GuaranteeRules.Clauses.QualityReturns;

/// <summary>质量问题、描述不符、错发漏发: a return, an exchange or the goods again, by the day after signing.</summary>
internal static partial class QualityReturn
{
    /// <summary>Every quality clause that covers the line looks at the claim.</summary>
    public sealed partial class WhichClaimsAreAssessed : Common.Assess<QualityReturnTerms>;

    /// <summary>A refund gives back what was paid.</summary>
    public sealed partial class RefuseIfUnpaid : Common.RefuseIfUnpaid<QualityReturnTerms>;

    /// <summary>The first step begins with the signing; what is out of stock is never signed for.</summary>
    public sealed partial class RefuseIfUnsigned : Rule
    {
        public override void Define()
        {
            Assessment<QualityReturnTerms> a = null!;
            When().Match(() => a, x => x.IsUnsigned, x => !x.IsStockOut());
            Then().Yield(_ => a.Refuse(ReasonCode.OrderNotSigned, Detail.If("signedAt", a.SignedAt)));
        }
    }

    /// <summary>The last step ends at 24:00 of its day.</summary>
    public sealed partial class RefuseIfTooLate : Rule
    {
        public override void Define()
        {
            Assessment<QualityReturnTerms> a = null!;
            When().Match(() => a, x => x.IsTooLate());
            Then().Yield(_ => a.Refuse(ReasonCode.WindowExpired, Detail.Of("submitted", a.Claim.SubmittedAt), Detail.If("ended", a.End())));
        }
    }

    /// <summary>Any one kind of evidence suffices; that nothing was shipped needs none.</summary>
    public sealed partial class AskForProof : Rule
    {
        public override void Define()
        {
            Assessment<QualityReturnTerms> a = null!;
            When().Match(() => a, x => !x.IsStockOut(), x => !x.Claim.Brings(x.Terms.Evidence));
            Then().Yield(_ => a.AskFor(a.Terms.Evidence, ReasonCode.PhotoMissing));
        }
    }

    /// <summary>The merchant reviews the claim where the clause says so; a bare allegation of misuse is no answer.</summary>
    public sealed partial class ReviewIfUnanswered : Rule
    {
        public override void Define()
        {
            Assessment<QualityReturnTerms> a = null!;
            When().Match(() => a, x => x.AwaitsReview());
            Then().Yield(_ => a.Refuse(ReasonCode.ReviewPending, a.Claim.VerdictSoFar()));
        }
    }

    /// <summary>The merchant rejected the claim.</summary>
    public sealed partial class RefuseIfRejected : Rule
    {
        public override void Define()
        {
            Assessment<QualityReturnTerms> a = null!;
            When().Match(() => a, x => !x.IsStockOut(), x => x.Claim.IsRejected());
            Then().Yield(_ => a.Refuse(ReasonCode.ReviewRejected));
        }
    }

    /// <summary>The merchant proved improper use.</summary>
    public sealed partial class RefuseIfMisused : Rule
    {
        public override void Define()
        {
            Assessment<QualityReturnTerms> a = null!;
            When().Match(() => a, x => !x.IsStockOut(), x => x.Claim.IsProvenMisuse());
            Then().Yield(_ => a.Refuse(ReasonCode.BuyerMisuse));
        }
    }

    /// <summary>One remedy for a unit, once.</summary>
    public sealed partial class RefuseIfNothingIsLeft : Rule
    {
        public override void Define()
        {
            Assessment<QualityReturnTerms> a = null!;
            When().Match(() => a, x => x.HasNothingLeft(x.AwardHead()));
            Then().Yield(_ => a.RefuseNothingLeft(a.AwardHead()));
        }
    }

    /// <summary>What is wanted where the day still offers it, else the usual remedy of the day.</summary>
    public sealed partial class MakeItGood : Rule
    {
        public override void Define()
        {
            Assessment<QualityReturnTerms> a = null!;
            When().Match(() => a).Not<Refusal>(r => r.Clause.Id == a.Clause.Id);
            Then().Yield(_ => a.Grant(a.AwardHead() == Head.Refund
                ? a.Refund(a.RefundTiming(), a.Terms.PaidBy)
                : a.InKind(a.AwardHead())));
        }
    }
}
