namespace GuaranteeRules.Clauses.QualityReturns;

/// <summary>质量问题、描述不符、错发漏发: a return, an exchange or the goods again, by the day after signing.</summary>
internal static partial class QualityReturn
{
    /// <summary>Every quality clause that covers the line looks at the claim.</summary>
    public sealed partial class WhichClaimsAreAssessed : Rule
    {
        public override void Define()
        {
            Claim claim = null!;
            Line line = null!;
            Order order = null!;
            LineLedger ledger = null!;
            Circumstances circumstances = null!;
            ClauseVersion<QualityReturnTerms> version = null!;
            When()
                .Match(() => version)
                .Match(() => claim, c => version.Answers(c.Ground))
                .Match(() => line, l => l.Id == claim.Line)
                .Match(() => order)
                .Match(() => ledger, l => l.Line.Id == line.Id)
                .Match(() => circumstances);
            Then().Yield(_ => new Assessment<QualityReturnTerms>(version, claim, line, order, ledger, circumstances));
        }
    }

    /// <summary>A refund gives back what was paid.</summary>
    public sealed partial class RefuseIfUnpaid : Rule
    {
        public override void Define()
        {
            Assessment<QualityReturnTerms> a = null!;
            When().Match(() => a, x => x.IsUnpaid);
            Then().Yield(_ => a.RefuseUnpaid());
        }
    }

    /// <summary>What was not shipped cannot have been damaged on the way.</summary>
    public sealed partial class RefuseIfUnshipped : Rule
    {
        public override void Define()
        {
            Assessment<QualityReturnTerms> a = null!;
            When().Match(() => a, x => x.Promise().Refusable, x => !x.IsShipped);
            Then().Yield(_ => a.RefuseUnshipped());
        }
    }

    /// <summary>The first step begins with the signing; what is out of stock is never signed for, and a damaged parcel may be refused.</summary>
    public sealed partial class RefuseIfUnsigned : Rule
    {
        public override void Define()
        {
            Assessment<QualityReturnTerms> a = null!;
            When().Match(() => a, x => x.IsUnsigned, x => !x.IsStockOut(), x => !x.Promise().Refusable);
            Then().Yield(_ => a.RefuseUnsigned());
        }
    }

    /// <summary>The last step ends at 24:00 of its day.</summary>
    public sealed partial class RefuseIfTooLate : Rule
    {
        public override void Define()
        {
            Assessment<QualityReturnTerms> a = null!;
            When().Match(() => a, x => x.IsTooLate());
            Then().Yield(_ => a.RefuseTooLate());
        }
    }

    /// <summary>Any one kind of evidence suffices.</summary>
    public sealed partial class AskForProof : Rule
    {
        public override void Define()
        {
            Assessment<QualityReturnTerms> a = null!;
            When().Match(() => a, x => !x.IsStockOut(), x => !x.IsUpheld, x => !x.Claim.Brings(x.Evidence()));
            Then().Yield(_ => a.AskFor(a.Evidence(), ReasonCode.PhotoMissing));
        }
    }

    /// <summary>That goods are out of stock is the merchant's to say: a record of it, or its approval.</summary>
    public sealed partial class AskForTheMerchantsWord : Rule
    {
        public override void Define()
        {
            Assessment<QualityReturnTerms> a = null!;
            When().Match(() => a, x => x.IsStockOut(), x => !x.IsUpheld, x => !x.IsAdmitted());
            Then().Yield(_ => a.AskFor(a.Promise().StockOut, ReasonCode.StockOutMissing));
        }
    }

    /// <summary>The merchant reviews the claim where the clause says so.</summary>
    public sealed partial class ReviewIfUnanswered : Rule
    {
        public override void Define()
        {
            Assessment<QualityReturnTerms> a = null!;
            When().Match(() => a, x => !x.IsStockOut(), x => x.Promise().Review, x => x.AwaitsReview());
            Then().Yield(_ => a.RefuseUnanswered());
        }
    }

    /// <summary>The merchant's bare word settles nothing: a person decides the dispute.</summary>
    public sealed partial class ReviewIfDisputed : Rule
    {
        public override void Define()
        {
            Assessment<QualityReturnTerms> a = null!;
            When().Match(() => a, x => !x.IsStockOut(), x => x.IsDisputed(x.Terms.BurdenMonths));
            Then().Yield(_ => a.RefuseDisputed());
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

    /// <summary>The platform has dismissed the claim after its intervention.</summary>
    public sealed partial class RefuseIfDismissed : Rule
    {
        public override void Define()
        {
            Assessment<QualityReturnTerms> a = null!;
            When().Match(() => a, x => x.IsDismissed);
            Then().Yield(_ => a.RefuseDismissed());
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
            Then().Yield(_ => a.GrantQuality());
        }
    }
}
