namespace GuaranteeRules.Clauses.Deliveries;

/// <summary>次日达、隔日达: compensation where the goods come after the promised day.</summary>
internal static partial class DeliveryTimeliness
{
    /// <summary>Every timeliness clause that covers the line looks at the claim.</summary>
    public sealed partial class WhichClaimsAreAssessed : Common.Assess<DeliveryTimelinessTerms>;

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
    public sealed partial class RefuseIfUnpaid : Common.RefuseIfUnpaidByNow<DeliveryTimelinessTerms>;

    /// <summary>Signed for before the promised end.</summary>
    public sealed partial class RefuseIfOnTime : Rule
    {
        public override void Define()
        {
            Assessment<DeliveryTimelinessTerms> a = null!;
            When().Match(() => a, x => !x.IsUnpaidByNow, x => x.IsOnTime());
            Then().Yield(_ => a.Refuse(ReasonCode.DeliveryOnTime, Detail.If("due", a.DeliveryDue()), Detail.If("delivered", a.DeliveredAt())));
        }
    }

    /// <summary>Not signed for, and the end has not passed at the instant of judging.</summary>
    public sealed partial class WaitUntilDue : Rule
    {
        public override void Define()
        {
            Assessment<DeliveryTimelinessTerms> a = null!;
            When().Match(() => a, x => !x.IsUnpaidByNow, x => x.IsNotYetDue());
            Then().Yield(_ => a.Refuse(ReasonCode.DeliveryNotYetDue, Detail.If("due", a.DeliveryDue())));
        }
    }

    /// <summary>What the platform dismissed is refused.</summary>
    public sealed partial class RefuseIfDismissed : Common.RefuseIfDismissed<DeliveryTimelinessTerms>;

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
    public sealed partial class RefuseIfGivenBefore : Common.RefuseIfGivenBefore<DeliveryTimelinessTerms>;

    /// <summary>What the listing states; where it states nothing, the amount stays open.</summary>
    public sealed partial class Compensate : Rule
    {
        public override void Define()
        {
            Assessment<DeliveryTimelinessTerms> a = null!;
            When().Match(() => a).Not<Refusal>(r => r.Clause.Id == a.Clause.Id);
            Then().Yield(_ => a.Grant(
                a.MoneyForTheLine(Head.LateDelivery, a.Line.Terms.LateCompensation, a.Terms.Instrument, a.Terms.PaidBy),
                a.Because(ReasonCode.DeliveryLate, Detail.If("due", a.DeliveryDue())),
                a.BecauseIf(a.Line.Terms.LateCompensation == null, ReasonCode.CompensationUnspecified, Detail.Of("loss", Names<Head>.Of(Head.LateDelivery)))));
        }
    }
}
