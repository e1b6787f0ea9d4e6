namespace GuaranteeRules.Clauses.NoReasonReturns;

/// <summary>无理由退货: within a window after signing, goods intact, nothing else asked; before the signing by refusing the parcel, before the shipping by calling the order off.</summary>
internal static partial class NoReasonReturn
{
    /// <summary>Every no-reason clause that covers the line looks at a change of mind.</summary>
    public sealed partial class WhichClaimsAreAssessed : Rule
    {
        public override void Define()
        {
            Claim claim = null!;
            Line line = null!;
            Order order = null!;
            LineLedger ledger = null!;
            Circumstances circumstances = null!;
            ClauseVersion<NoReasonReturnTerms> version = null!;
            When()
                .Match(() => version)
                .Match(() => claim, c => version.Answers(c.Ground))
                .Match(() => line, l => l.Id == claim.Line)
                .Match(() => order)
                .Match(() => ledger, l => l.Line.Id == line.Id)
                .Match(() => circumstances);
            Then().Yield(_ => new Assessment<NoReasonReturnTerms>(version, claim, line, order, ledger, circumstances));
        }
    }

    /// <summary>A refund gives back what was paid.</summary>
    public sealed partial class RefuseIfUnpaid : Rule
    {
        public override void Define()
        {
            Assessment<NoReasonReturnTerms> a = null!;
            When().Match(() => a, x => x.IsUnpaid);
            Then().Yield(_ => a.RefuseUnpaid());
        }
    }

    /// <summary>What was shipped at the submission can be sent back, but not called off.</summary>
    public sealed partial class RefuseIfShipped : Rule
    {
        public override void Define()
        {
            Assessment<NoReasonReturnTerms> a = null!;
            When().Match(() => a, x => x.IsCancellation(), x => x.IsShipped);
            Then().Yield(_ => a.Refuse(ReasonCode.OrderAlreadyShipped, Detail.If("shipped", a.ShippedAt ?? a.SignedAt)));
        }
    }

    /// <summary>The last day ends at 24:00; before the signing nothing is too late.</summary>
    public sealed partial class RefuseIfTooLate : Rule
    {
        public override void Define()
        {
            Assessment<NoReasonReturnTerms> a = null!;
            When().Match(() => a, x => !x.IsCancellation(), x => x.IsAfter(x.Terms.Window));
            Then().Yield(_ => a.RefuseAfter(a.Terms.Window));
        }
    }

    /// <summary>Opened to inspect is intact; incomplete or used is not. Before the signing the state of the goods does not matter.</summary>
    public sealed partial class RefuseIfNotIntact : Rule
    {
        public override void Define()
        {
            Assessment<NoReasonReturnTerms> a = null!;
            When().Match(() => a, x => !x.IsUnsigned, x => !x.IsCancellation(), x => !x.Terms.Goods.Contains(x.Claim.Goods));
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
            Then().Yield(_ => a.RefuseExcluded());
        }
    }

    /// <summary>The platform has dismissed the claim after its intervention.</summary>
    public sealed partial class RefuseIfDismissed : Rule
    {
        public override void Define()
        {
            Assessment<NoReasonReturnTerms> a = null!;
            When().Match(() => a, x => x.IsDismissed);
            Then().Yield(_ => a.RefuseDismissed());
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

    /// <summary>The goods go back and the price comes back when they arrive, or another unit does where that is offered and wanted; what was not shipped is called off.</summary>
    public sealed partial class GrantTheReturn : Rule
    {
        public override void Define()
        {
            Assessment<NoReasonReturnTerms> a = null!;
            When().Match(() => a).Not<Refusal>(r => r.Clause.Id == a.Clause.Id);
            Then().Yield(_ => a.GrantReturn());
        }
    }
}
