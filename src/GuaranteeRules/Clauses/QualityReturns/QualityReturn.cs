namespace GuaranteeRules.Clauses.QualityReturns;

/// <summary>质量问题、描述不符、错发漏发: a return, an exchange or the goods again, by the day after signing.</summary>
internal static partial class QualityReturn
{
    /// <summary>Every quality clause that covers the line looks at the claim.</summary>
    public sealed partial class WhichClaimsAreAssessed : Common.Assess<QualityReturnTerms>;

    /// <summary>A refund gives back what was paid.</summary>
    public sealed partial class RefuseIfUnpaid : Common.RefuseIfUnpaid<QualityReturnTerms>;

    /// <summary>What was not shipped was not damaged on the way.</summary>
    public sealed partial class RefuseIfUnshipped : Rule
    {
        public override void Define()
        {
            Assessment<QualityReturnTerms> a = null!;
            When().Match(() => a, x => x.Promise().Refusable, x => !x.IsShipped);
            Then().Yield(_ => a.Refuse(ReasonCode.OrderNotShipped, Detail.If("shipped", a.LeftAt)));
        }
    }

    /// <summary>The first step begins with the signing; what is out of stock is never signed for, and a damaged parcel may be refused.</summary>
    public sealed partial class RefuseIfUnsigned : Rule
    {
        public override void Define()
        {
            Assessment<QualityReturnTerms> a = null!;
            When().Match(() => a, x => x.IsUnsigned, x => !x.IsStockOut(), x => !x.Promise().Refusable);
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
            Then().Yield(_ => a.Refuse(ReasonCode.WindowExpired, Detail.Of("submitted", a.Claim.SubmittedAt), Detail.If("ended", a.EndForThisClaim())));
        }
    }

    /// <summary>Any one kind of evidence suffices.</summary>
    public sealed partial class AskForProof : Rule
    {
        public override void Define()
        {
            Assessment<QualityReturnTerms> a = null!;
            When().Match(() => a, x => !x.IsStockOut(), x => x.Evidence().Count > 0, x => !x.IsShown(x.Evidence()));
            Then().Yield(_ => a.AskFor(a.Evidence(), ReasonCode.PhotoMissing));
        }
    }

    /// <summary>That goods are out of stock is the merchant's to say: a record of it, or its approval.</summary>
    public sealed partial class AskForTheMerchantsWord : Rule
    {
        public override void Define()
        {
            Assessment<QualityReturnTerms> a = null!;
            When().Match(() => a, x => x.IsStockOut(), x => x.StockOutEvidence().Count > 0, x => !x.Claim.IsApproved(), x => !x.IsShown(x.StockOutEvidence()));
            Then().Yield(_ => a.AskFor(a.StockOutEvidence(), ReasonCode.StockOutMissing));
        }
    }

    /// <summary>The merchant reviews the claim where the clause says so.</summary>
    public sealed partial class ReviewIfUnanswered : Rule
    {
        public override void Define()
        {
            Assessment<QualityReturnTerms> a = null!;
            When().Match(() => a, x => !x.IsStockOut(), x => x.Promise().Review, x => x.AwaitsReview());
            Then().Yield(_ => a.Refuse(ReasonCode.ReviewPending, a.Claim.VerdictSoFar()));
        }
    }

    /// <summary>The merchant's bare word settles nothing, on any of the grounds: a person decides the dispute.</summary>
    public sealed partial class ReviewIfDisputed : Rule
    {
        public override void Define()
        {
            Assessment<QualityReturnTerms> a = null!;
            When().Match(() => a, x => !x.IsStockOut(), x => x.IsDisputed(x.Terms.BurdenMonths));
            Then().Yield(_ => a.Refuse(ReasonCode.ReviewDisputed, a.Claim.VerdictSoFar()));
        }
    }

    /// <summary>The merchant proved improper use.</summary>
    public sealed partial class RefuseIfMisused : Rule
    {
        public override void Define()
        {
            Assessment<QualityReturnTerms> a = null!;
            When().Match(() => a, x => !x.IsStockOut(), x => x.IsProvenMisuse());
            Then().Yield(_ => a.Refuse(ReasonCode.BuyerMisuse));
        }
    }

    /// <summary>What the platform dismissed is refused.</summary>
    public sealed partial class RefuseIfDismissed : Common.RefuseIfDismissed<QualityReturnTerms>;

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

    /// <summary>What is out of stock is refunded, with the order's freight where it is the last of it; whatever else was not shipped was refused above.</summary>
    public sealed partial class RefundWhatIsOutOfStock : Common.CallOff<QualityReturnTerms>;

    /// <summary>Who comes too late for the price back is told until when it could be had.</summary>
    public sealed partial class SayThatTheRefundIsTooLate : Rule
    {
        public override void Define()
        {
            Assessment<QualityReturnTerms> a = null!;
            When().Match(() => a, x => !x.IsStockOut(), x => x.MissesTheRefund()).Not<Refusal>(r => r.Clause.Id == a.Clause.Id);
            Then().Yield(_ => new Remark(a.Because(ReasonCode.WindowExpired, Detail.Of("submitted", a.Claim.SubmittedAt), Detail.If("ended", a.EndOfRefund()))));
        }
    }

    /// <summary>What is wanted where the day still offers it, else the usual remedy of the day.</summary>
    public sealed partial class MakeItGood : Rule
    {
        public override void Define()
        {
            Assessment<QualityReturnTerms> a = null!;
            When().Match(() => a, x => !x.IsStockOut()).Not<Refusal>(r => r.Clause.Id == a.Clause.Id);
            Then().Yield(_ => a.Grant(a.AwardHead() == Head.Refund ? a.Refund(a.Promise().Timing, a.Terms.PaidBy) : a.InKind(a.AwardHead())));
        }
    }
}
