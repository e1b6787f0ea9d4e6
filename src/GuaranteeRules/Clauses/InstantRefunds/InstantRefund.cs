namespace GuaranteeRules.Clauses.InstantRefunds;

/// <summary>极速退款: the price of what has not been shipped, at once and without review.</summary>
internal static partial class InstantRefund
{
    /// <summary>Every clause on cancelling that covers the line looks at the claim.</summary>
    public sealed partial class WhichClaimsAreAssessed : Common.Assess<InstantRefundTerms>;

    /// <summary>A refund gives back what was paid.</summary>
    public sealed partial class RefuseIfUnpaid : Common.RefuseIfUnpaid<InstantRefundTerms>;

    /// <summary>Shipped at the instant of submission is shipped.</summary>
    public sealed partial class RefuseIfShipped : Rule
    {
        public override void Define()
        {
            Assessment<InstantRefundTerms> a = null!;
            When().Match(() => a, x => x.IsShipped);
            Then().Yield(_ => a.Refuse(ReasonCode.OrderAlreadyShipped, Detail.If("shipped", a.LeftAt)));
        }
    }

    /// <summary>The hours run from the order and include their last instant.</summary>
    public sealed partial class RefuseIfTooLate : Common.RefuseIfTooLate<InstantRefundTerms>;

    /// <summary>The cap looks at the whole line, however the claim is split.</summary>
    public sealed partial class RefuseAboveTheCap : Rule
    {
        public override void Define()
        {
            Assessment<InstantRefundTerms> a = null!;
            When().Match(() => a, x => x.Line.Paid > x.Terms.Cap);
            Then().Yield(_ => a.Refuse(ReasonCode.AmountOverCap, Detail.Of("paid", a.Line.Paid), Detail.If("cap", a.Terms.Cap)));
        }
    }

    /// <summary>What the platform dismissed is refused.</summary>
    public sealed partial class RefuseIfDismissed : Common.RefuseIfDismissed<InstantRefundTerms>;

    /// <summary>A price comes back once.</summary>
    public sealed partial class RefuseIfNothingIsLeft : Common.RefuseIfNothingIsLeft<InstantRefundTerms>;

    /// <summary>The units' price and, with the last of the order, its freight.</summary>
    public sealed partial class RefundAtOnce : Rule
    {
        public override void Define()
        {
            Assessment<InstantRefundTerms> a = null!;
            When().Match(() => a).Not<Refusal>(r => r.Clause.Id == a.Clause.Id);
            Then().Yield(_ => a.Grant(
                a.Refund(Timing.Instant, a.Terms.PaidBy),
                a.IsTheLastOfTheOrder ? a.RefundOfFreight(Timing.Instant, a.Terms.PaidBy) : null,
                a.BecauseIf(a.IsToBeStopped, ReasonCode.ParcelToIntercept, Detail.If("shipped", a.Line.ShippedAt))));
        }
    }

    /// <summary>Where another clause calls the order off, what keeps the refund from being instant is told.</summary>
    public sealed partial class SayWhyItIsNotInstant : Rule
    {
        public override void Define()
        {
            Assessment<InstantRefundTerms> a = null!;
            Refusal refusal = null!;
            When()
                .Match(() => a)
                .Match(() => refusal, r => r.Clause.Id == a.Clause.Id, r => r.Reason.Code == ReasonCode.AmountOverCap || r.Reason.Code == ReasonCode.WindowExpired)
                .Exists<Grant>(g => g.Refunds(Timing.OnApproval))
                .Not<Grant>(g => g.Refunds(Timing.Instant));
            Then().Yield(_ => new Remark(refusal.Reason));
        }
    }
}
