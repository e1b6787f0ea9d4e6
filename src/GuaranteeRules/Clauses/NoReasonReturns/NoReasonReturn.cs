namespace GuaranteeRules.Clauses.NoReasonReturns;

/// <summary>无理由退货: within a window after signing, goods intact, nothing else asked.</summary>
internal static partial class NoReasonReturn
{
    /// <summary>Every no-reason clause that covers the line looks at a change of mind.</summary>
    public sealed partial class WhichClaimsAreAssessed : Common.Assess<NoReasonReturnTerms>;

    /// <summary>A refund gives back what was paid.</summary>
    public sealed partial class RefuseIfUnpaid : Common.RefuseIfUnpaid<NoReasonReturnTerms>;

    /// <summary>The window opens with the signing.</summary>
    public sealed partial class RefuseIfUnsigned : Common.RefuseIfUnsigned<NoReasonReturnTerms>;

    /// <summary>The last day ends at 24:00.</summary>
    public sealed partial class RefuseIfTooLate : Common.RefuseIfTooLate<NoReasonReturnTerms>;

    /// <summary>Opened to inspect is intact; incomplete or used is not.</summary>
    public sealed partial class RefuseIfNotIntact : Rule
    {
        public override void Define()
        {
            Assessment<NoReasonReturnTerms> a = null!;
            When().Match(() => a, x => !x.Terms.Goods.Contains(x.Claim.Goods));
            Then().Yield(_ => a.Refuse(ReasonCode.GoodsNotIntact, Detail.Of("goods", Names<GoodsState>.Of(a.Claim.Goods))));
        }
    }

    /// <summary>Excluded goods, unless the listing promised the return by name: a promise made must be kept.</summary>
    public sealed partial class RefuseIfExcluded : Rule
    {
        public override void Define()
        {
            Assessment<NoReasonReturnTerms> a = null!;
            When().Match(() => a, x => x.IsExcluded());
            Then().Yield(_ => a.Refuse(ReasonCode.ItemExcluded, Detail.If("exclusion", a.Exclusion())));
        }
    }

    /// <summary>What came back, or was exchanged, cannot come back again.</summary>
    public sealed partial class RefuseIfNothingIsLeft : Rule
    {
        public override void Define()
        {
            Assessment<NoReasonReturnTerms> a = null!;
            When().Match(() => a, x => x.HasNothingLeft(x.AwardHead()));
            Then().Yield(_ => a.RefuseNothingLeft(a.AwardHead()));
        }
    }

    /// <summary>The goods go back; the price comes back when they arrive, or another unit does where that is offered and wanted.</summary>
    public sealed partial class GrantTheReturn : Rule
    {
        public override void Define()
        {
            Assessment<NoReasonReturnTerms> a = null!;
            When().Match(() => a).Not<Refusal>(r => r.Clause.Id == a.Clause.Id);
            Then().Yield(_ => a.Grant(a.AwardHead() == Head.Exchange
                ? a.InKind(Head.Exchange)
                : a.Refund(Timing.OnReceipt, a.Terms.PaidBy)));
        }
    }
}
