namespace GuaranteeRules.Clauses.NoReasonReturns;

/// <summary>无理由退货: within a window after signing, goods intact, nothing else asked; before the signing by refusing the parcel, before the shipping by calling the order off.</summary>
internal static partial class NoReasonReturn
{
    /// <summary>Every no-reason clause that covers the line looks at a change of mind.</summary>
    public sealed partial class WhichClaimsAreAssessed : Common.Assess<NoReasonReturnTerms>;

    /// <summary>A refund gives back what was paid.</summary>
    public sealed partial class RefuseIfUnpaid : Common.RefuseIfUnpaid<NoReasonReturnTerms>;

    /// <summary>What was shipped at the submission can be sent back, but not called off.</summary>
    public sealed partial class RefuseIfShipped : Rule
    {
        public override void Define()
        {
            Assessment<NoReasonReturnTerms> a = null!;
            When().Match(() => a, x => x.IsCancellation(), x => x.IsShipped);
            Then().Yield(_ => a.Refuse(ReasonCode.OrderAlreadyShipped, Detail.If("shipped", a.LeftAt)));
        }
    }

    /// <summary>The last day ends at 24:00; before the signing nothing is too late.</summary>
    public sealed partial class RefuseIfTooLate : Rule
    {
        public override void Define()
        {
            Assessment<NoReasonReturnTerms> a = null!;
            When().Match(() => a, x => !x.IsCancellation(), x => x.IsAfter(x.Terms.Window));
            Then().Yield(_ => a.Refuse(ReasonCode.WindowExpired, Detail.Of("submitted", a.Claim.SubmittedAt), Detail.If("ended", a.EndOf(a.Terms.Window))));
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

    /// <summary>Opened to inspect is intact; incomplete or used is not. Before the signing the state of the goods does not matter.</summary>
    public sealed partial class RefuseIfNotIntact : Rule
    {
        public override void Define()
        {
            Assessment<NoReasonReturnTerms> a = null!;
            When().Match(() => a, x => !x.IsCancellation(), x => !x.IsUnsigned, x => !x.Terms.Goods.Contains(x.Claim.Goods));
            Then().Yield(_ => a.Refuse(ReasonCode.GoodsNotIntact, Detail.Of("goods", Names<GoodsState>.Of(a.Claim.Goods))));
        }
    }

    /// <summary>What the platform dismissed is refused.</summary>
    public sealed partial class RefuseIfDismissed : Common.RefuseIfDismissed<NoReasonReturnTerms>;

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

    /// <summary>What was not shipped is called off, with the order's freight where it is the last of it.</summary>
    public sealed partial class CallItOff : Common.CallOff<NoReasonReturnTerms>;

    /// <summary>The goods go back, a parcel not signed for by being refused; the price comes back when they arrive, or another unit does where that is offered and wanted.</summary>
    public sealed partial class GrantTheReturn : Rule
    {
        public override void Define()
        {
            Assessment<NoReasonReturnTerms> a = null!;
            When().Match(() => a, x => x.IsShipped).Not<Refusal>(r => r.Clause.Id == a.Clause.Id);
            Then().Yield(_ => a.Grant(a.AwardHead() == Head.Exchange
                ? a.InKind(Head.Exchange)
                : a.Refund(Timing.OnReceipt, a.Terms.PaidBy)));
        }
    }
}
