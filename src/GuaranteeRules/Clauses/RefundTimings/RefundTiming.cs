namespace GuaranteeRules.Clauses.RefundTimings;

/// <summary>极速退款: the refund of a return comes before the goods are back, for a buyer of good standing who has sent them.</summary>
internal static partial class RefundTiming
{
    /// <summary>Every clause on timing that covers the line follows a refund that waits for the goods.</summary>
    public sealed partial class WhichAwardsAreFollowed : Rule
    {
        public override void Define()
        {
            Award award = null!;
            ClauseVersion<RefundTimingTerms> version = null!;
            When()
                .Match(() => version)
                .Match(() => award, x => version.Answers(x.Claim.Ground), x => x.IsReturn, x => x.Main!.Timing == Timing.OnReceipt);
            Then().Yield(_ => new FollowUp<RefundTimingTerms>(version, award));
        }
    }

    /// <summary>The platform trusts buyers of that standing.</summary>
    public sealed partial class RefuseIfCreditIsInsufficient : Rule
    {
        public override void Define()
        {
            FollowUp<RefundTimingTerms> a = null!;
            When().Match(() => a, x => x.Order.Buyer.Credit < x.Terms.Credit);
            Then().Yield(_ => a.Refuse(ReasonCode.CreditInsufficient, Detail.Of("credit", Names<Credit>.Of(a.Order.Buyer.Credit))));
        }
    }

    /// <summary>The goods must be on their way.</summary>
    public sealed partial class AskForTracking : Rule
    {
        public override void Define()
        {
            FollowUp<RefundTimingTerms> a = null!;
            When().Match(() => a, x => x.Terms.Proof.Count > 0, x => !x.Claim.Brings(x.Terms.Proof));
            Then().Yield(_ => a.AskFor(a.Terms.Proof, ReasonCode.TrackingMissing));
        }
    }

    /// <summary>The same refund, only earlier.</summary>
    public sealed partial class RefundAtOnce : Rule
    {
        public override void Define()
        {
            FollowUp<RefundTimingTerms> a = null!;
            When().Match(() => a).Not<Refusal>(r => r.Clause.Id == a.Clause.Id);
            Then().Yield(_ => new Acceleration(a.Clause));
        }
    }
}
