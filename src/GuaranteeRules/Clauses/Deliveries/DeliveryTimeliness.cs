namespace GuaranteeRules.Clauses.Deliveries;

/// <summary>次日达、隔日达: compensation where the goods come after the promised day.</summary>
internal static partial class DeliveryTimeliness
{
    /// <summary>Every timeliness clause that covers the line looks at the claim.</summary>
    public sealed partial class WhichClaimsAreAssessed : Rule
    {
        public override void Define()
        {
            Claim claim = null!;
            Line line = null!;
            Order order = null!;
            LineLedger ledger = null!;
            Circumstances circumstances = null!;
            ClauseVersion<DeliveryTimelinessTerms> version = null!;
            When()
                .Match(() => version)
                .Match(() => claim, c => version.Answers(c.Ground))
                .Match(() => line, l => l.Id == claim.Line)
                .Match(() => order)
                .Match(() => ledger, l => l.Line.Id == line.Id)
                .Match(() => circumstances);
            Then().Yield(_ => new Assessment<DeliveryTimelinessTerms>(version, claim, line, order, ledger, circumstances));
        }
    }

    /// <summary>The listing must have promised a day or an instant.</summary>
    public sealed partial class RefuseIfNotPromised : Rule
    {
        public override void Define()
        {
            Assessment<DeliveryTimelinessTerms> a = null!;
            When().Match(() => a, x => x.DeliveryDue() == null);
            Then().Yield(_ => a.Refuse(ReasonCode.NotOffered, Detail.If("due", a.DeliveryDue())));
        }
    }

    /// <summary>No promise runs on an unpaid order.</summary>
    public sealed partial class RefuseIfUnpaid : Rule
    {
        public override void Define()
        {
            Assessment<DeliveryTimelinessTerms> a = null!;
            When().Match(() => a, x => x.IsUnpaidAsOf);
            Then().Yield(_ => a.Refuse(ReasonCode.OrderNotPaid, Detail.If("paidAt", a.PaidAsOf)));
        }
    }

    /// <summary>Signed for before the promised end.</summary>
    public sealed partial class RefuseIfOnTime : Rule
    {
        public override void Define()
        {
            Assessment<DeliveryTimelinessTerms> a = null!;
            When().Match(() => a, x => !x.IsUnpaidAsOf, x => x.IsOnTime());
            Then().Yield(_ => a.RefuseOnTime());
        }
    }

    /// <summary>Not signed for, and the end has not passed at the instant of judging.</summary>
    public sealed partial class WaitUntilDue : Rule
    {
        public override void Define()
        {
            Assessment<DeliveryTimelinessTerms> a = null!;
            When().Match(() => a, x => !x.IsUnpaidAsOf, x => x.IsNotYetDue());
            Then().Yield(_ => a.RefuseNotYetDue());
        }
    }

    /// <summary>The platform has dismissed the claim after its intervention.</summary>
    public sealed partial class RefuseIfDismissed : Rule
    {
        public override void Define()
        {
            Assessment<DeliveryTimelinessTerms> a = null!;
            When().Match(() => a, x => x.IsDismissed);
            Then().Yield(_ => a.RefuseDismissed());
        }
    }

    /// <summary>Late is only what somebody still held at the promised instant.</summary>
    public sealed partial class RefuseIfReturned : Rule
    {
        public override void Define()
        {
            Assessment<DeliveryTimelinessTerms> a = null!;
            When().Match(() => a, x => x.WasReturnedBefore(x.DeliveryDue()));
            Then().Yield(_ => a.Refuse(ReasonCode.ItemReturned));
        }
    }

    /// <summary>Given once for a line.</summary>
    public sealed partial class RefuseIfGivenBefore : Rule
    {
        public override void Define()
        {
            Assessment<DeliveryTimelinessTerms> a = null!;
            When().Match(() => a, x => x.Ledger.HasGiven(Head.LateDelivery));
            Then().Yield(_ => a.Refuse(ReasonCode.Duplicate));
        }
    }

    /// <summary>What the listing states; where it states nothing, the amount stays open.</summary>
    public sealed partial class Compensate : Rule
    {
        public override void Define()
        {
            Assessment<DeliveryTimelinessTerms> a = null!;
            When().Match(() => a).Not<Refusal>(r => r.Clause.Id == a.Clause.Id);
            Then().Yield(_ => a.LateDelivery());
        }
    }
}
