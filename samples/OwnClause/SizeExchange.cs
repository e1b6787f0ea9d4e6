using GuaranteeRules.Assessments;
using GuaranteeRules.Decisions;
using GuaranteeRules.Facts;
using GuaranteeRules.Policies;
using GuaranteeRules.Wording;
using NRules.Fluent.Dsl;

namespace OwnClause;

/// <summary>尺码包换: what stands in the way of an exchange, and the exchange where nothing does.</summary>
public static partial class SizeExchange
{
    /// <summary>Every clause of the family that covers the line looks at the claim.</summary>
    public sealed partial class WhichClaimsAreAssessed : Rule
    {
        public override void Define()
        {
            Claim claim = null!;
            Line line = null!;
            Order order = null!;
            LineLedger ledger = null!;
            Circumstances circumstances = null!;
            ClauseVersion<SizeExchangeTerms> version = null!;
            When()
                .Match(() => version)
                .Match(() => claim, c => version.Answers(c.Ground))
                .Match(() => line, l => l.Id == claim.Line)
                .Match(() => order)
                .Match(() => ledger, l => l.Line.Id == line.Id)
                .Match(() => circumstances);
            Then().Yield(_ => new Assessment<SizeExchangeTerms>(version, claim, line, order, ledger, circumstances));
        }
    }

    /// <summary>It is for clothes, say, and not for lamps.</summary>
    public sealed partial class RefuseOtherGoods : Rule
    {
        public override void Define()
        {
            Assessment<SizeExchangeTerms> a = null!;
            When().Match(() => a, x => !x.Terms.Categories.Contains(x.Line.Category));
            Then().Yield(_ => a.Refuse(ReasonCode.CategoryNotCovered, Detail.Of("category", Names<Category>.Of(a.Line.Category))));
        }
    }

    /// <summary>Another size, not the price back.</summary>
    public sealed partial class RefuseUnlessExchange : Rule
    {
        public override void Define()
        {
            Assessment<SizeExchangeTerms> a = null!;
            When().Match(() => a, x => x.Claim.Wants != Head.Exchange);
            Then().Yield(_ => a.Refuse(SizeExchangeReasons.ExchangeOnly));
        }
    }

    /// <summary>What has not arrived cannot have been tried on.</summary>
    public sealed partial class RefuseIfUnsigned : Rule
    {
        public override void Define()
        {
            Assessment<SizeExchangeTerms> a = null!;
            When().Match(() => a, x => x.IsUnsigned);
            Then().Yield(_ => a.Refuse(ReasonCode.OrderNotSigned, Detail.If("signedAt", a.SignedAt)));
        }
    }

    /// <summary>The window opens with the signing.</summary>
    public sealed partial class RefuseIfTooLate : Rule
    {
        public override void Define()
        {
            Assessment<SizeExchangeTerms> a = null!;
            When().Match(() => a, x => x.IsAfter(x.Terms.Window));
            Then().Yield(_ => a.Refuse(ReasonCode.WindowExpired, Detail.Of("submitted", a.Claim.SubmittedAt), Detail.If("ended", a.EndOf(a.Terms.Window))));
        }
    }

    /// <summary>One exchange for a unit, and none for a unit that went back.</summary>
    public sealed partial class RefuseIfNothingIsLeft : Rule
    {
        public override void Define()
        {
            Assessment<SizeExchangeTerms> a = null!;
            When().Match(() => a, x => x.HasNothingLeft(Head.Exchange));
            Then().Yield(_ => a.RefuseNothingLeft(Head.Exchange));
        }
    }

    /// <summary>The units again, in another size.</summary>
    public sealed partial class ExchangeTheSize : Rule
    {
        public override void Define()
        {
            Assessment<SizeExchangeTerms> a = null!;
            When().Match(() => a).Not<Refusal>(r => r.Clause.Id == a.Clause.Id);
            Then().Yield(_ => a.Grant(a.InKind(Head.Exchange)));
        }
    }
}
