namespace GuaranteeRules.Clauses.InstantRefunds;

/// <summary>极速退款: the price of what has not been shipped, at once and without review.</summary>
internal static partial class InstantRefund
{
    /// <summary>Every clause on cancelling that covers the line looks at the claim.</summary>
    public sealed partial class WhichClaimsAreAssessed : Rule
    {
        public override void Define()
        {
            Claim claim = null!;
            Line line = null!;
            Order order = null!;
            LineLedger ledger = null!;
            Circumstances circumstances = null!;
            ClauseVersion<InstantRefundTerms> version = null!;
            When()
                .Match(() => version)
                .Match(() => claim, c => version.Answers(c.Ground))
                .Match(() => line, l => l.Id == claim.Line)
                .Match(() => order)
                .Match(() => ledger, l => l.Line.Id == line.Id)
                .Match(() => circumstances);
            Then().Yield(_ => new Assessment<InstantRefundTerms>(version, claim, line, order, ledger, circumstances));
        }
    }

    /// <summary>A refund gives back what was paid.</summary>
    public sealed partial class RefuseIfUnpaid : Rule
    {
        public override void Define()
        {
            Assessment<InstantRefundTerms> a = null!;
            When().Match(() => a, x => x.IsUnpaid);
            Then().Yield(_ => a.RefuseUnpaid());
        }
    }

    /// <summary>Shipped at the instant of submission is shipped.</summary>
    public sealed partial class RefuseIfShipped : Rule
    {
        public override void Define()
        {
            Assessment<InstantRefundTerms> a = null!;
            When().Match(() => a, x => x.IsShipped);
            Then().Yield(_ => a.Refuse(ReasonCode.OrderAlreadyShipped, Detail.If("shipped", a.ShippedAt ?? a.SignedAt)));
        }
    }

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

    /// <summary>The hours run from the order and include their last instant.</summary>
    public sealed partial class RefuseIfTooLate : Rule
    {
        public override void Define()
        {
            Assessment<InstantRefundTerms> a = null!;
            When().Match(() => a, x => x.Terms.Window != null, x => x.IsAfter(x.Terms.Window!));
            Then().Yield(_ => a.RefuseAfter(a.Terms.Window));
        }
    }

    /// <summary>The platform has dismissed the claim after its intervention.</summary>
    public sealed partial class RefuseIfDismissed : Rule
    {
        public override void Define()
        {
            Assessment<InstantRefundTerms> a = null!;
            When().Match(() => a, x => x.IsDismissed);
            Then().Yield(_ => a.RefuseDismissed());
        }
    }

    /// <summary>A price comes back once.</summary>
    public sealed partial class RefuseIfNothingIsLeft : Rule
    {
        public override void Define()
        {
            Assessment<InstantRefundTerms> a = null!;
            When().Match(() => a, x => x.HasNothingLeft(Head.Refund));
            Then().Yield(_ => a.RefuseNothingLeft(Head.Refund));
        }
    }

    /// <summary>The units' price and, with the last of the order, its freight.</summary>
    public sealed partial class RefundAtOnce : Rule
    {
        public override void Define()
        {
            Assessment<InstantRefundTerms> a = null!;
            When().Match(() => a).Not<Refusal>(r => r.Clause.Id == a.Clause.Id);
            Then().Yield(_ => a.GrantBeforeShipping(Timing.Instant, a.Terms.PaidBy));
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
                .Match(() => refusal, r => r.Clause.Id == a.Clause.Id, r => r.SaysWhyLater())
                .Exists<Grant>(g => g.RefundsOn(Timing.OnApproval))
                .Not<Grant>(g => g.RefundsOn(Timing.Instant));
            Then().Yield(_ => new Remark(refusal.Reason));
        }
    }
}
