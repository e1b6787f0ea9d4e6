namespace GuaranteeRules.Clauses.ReturnFreights;

/// <summary>退货运费: what it costs the buyer to send a return back, where it is not collected.</summary>
internal static partial class ReturnFreight
{
    /// <summary>Every freight clause that covers the line follows a return that is not collected.</summary>
    public sealed partial class WhichAwardsAreFollowed : Rule
    {
        public override void Define()
        {
            Award award = null!;
            ClauseVersion<ReturnFreightTerms> version = null!;
            When()
                .Match(() => version)
                .Match(() => award, x => version.Answers(x.Claim.Ground), x => x.IsReturn)
                .Not<Collection>();
            Then().Yield(_ => new FollowUp<ReturnFreightTerms>(version, award));
        }
    }

    /// <summary>Nothing to reimburse where the buyer says that nothing was paid.</summary>
    public sealed partial class RefuseIfNoneWasPaid : Rule
    {
        public override void Define()
        {
            FollowUp<ReturnFreightTerms> a = null!;
            When().Match(() => a, x => x.PaidNothing());
            Then().Yield(_ => a.Refuse(ReasonCode.FreightNonePaid, Detail.If("freight", a.Claim.ReturnFreight)));
        }
    }

    /// <summary>One freight is reimbursed once; of one that nobody states or paid there is nothing to say.</summary>
    public sealed partial class RefuseIfNothingIsLeft : Rule
    {
        public override void Define()
        {
            FollowUp<ReturnFreightTerms> a = null!;
            When().Match(() => a, x => x.IsKnown(), x => !x.PaidNothing(), x => x.HasNothingLeft(Head.ReturnFreight));
            Then().Yield(_ => a.Refuse(ReasonCode.Duplicate));
        }
    }

    /// <summary>The actual freight, up to a cap, or the subsidy of the listing.</summary>
    public sealed partial class Reimburse : Rule
    {
        public override void Define()
        {
            FollowUp<ReturnFreightTerms> a = null!;
            When()
                .Match(() => a, x => x.IsKnown())
                .Not<Refusal>(r => r.Clause.Id == a.Clause.Id);
            Then().Yield(_ => a.Grant(
                a.Money(Head.ReturnFreight, a.FreightDue(), Instrument.OriginalRoute, a.Terms.PaidBy, a.Terms.RecoverableFrom).Within(a.Bounds()),
                a.BecauseIf(a.FreightDue() == null, ReasonCode.CompensationUnspecified, Detail.Of("loss", Names<Head>.Of(Head.ReturnFreight)))));
        }
    }
}
