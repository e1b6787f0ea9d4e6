namespace GuaranteeRules.Clauses.ShippingPromises;

/// <summary>当日发、24小时发: shipped the same day or within hours; a broken promise also breaches the merchant's duty.</summary>
internal static partial class ShippingPromise
{
    /// <summary>Every shipping clause that covers the line looks at the claim.</summary>
    public sealed partial class WhichClaimsAreAssessed : Common.Assess<ShippingPromiseTerms>;

    /// <summary>A promise runs from the payment.</summary>
    public sealed partial class RefuseIfUnpaid : Common.RefuseIfUnpaidByNow<ShippingPromiseTerms>;

    /// <summary>An order after the cut-off has no same-day promise.</summary>
    public sealed partial class RefuseAfterCutoff : Rule
    {
        public override void Define()
        {
            Assessment<ShippingPromiseTerms> a = null!;
            When().Match(() => a, x => x.Promise().MissedCutoff);
            Then().Yield(_ => a.Refuse(ReasonCode.ShippingCutoffMissed, Detail.If("cutoff", a.Cutoff())));
        }
    }

    /// <summary>Shipped before it was due.</summary>
    public sealed partial class RefuseIfKept : Rule
    {
        public override void Define()
        {
            Assessment<ShippingPromiseTerms> a = null!;
            When().Match(() => a, x => x.Promise().IsKept);
            Then().Yield(_ => a.Refuse(ReasonCode.ShippingOnTime, Detail.If("due", a.Promise().Due), Detail.If("shipped", a.Promise().ShippedAt)));
        }
    }

    /// <summary>Not shipped, and not yet due at the instant of judging.</summary>
    public sealed partial class WaitUntilDue : Rule
    {
        public override void Define()
        {
            Assessment<ShippingPromiseTerms> a = null!;
            When().Match(() => a, x => x.Promise().IsOpen);
            Then().Yield(_ => a.Refuse(ReasonCode.ShippingNotYetDue, Detail.If("due", a.Promise().Due)));
        }
    }

    /// <summary>What the platform dismissed is refused.</summary>
    public sealed partial class RefuseIfDismissed : Common.RefuseIfDismissed<ShippingPromiseTerms>;

    /// <summary>Late is only what somebody still held at the promised instant.</summary>
    public sealed partial class RefuseIfReturned : Rule
    {
        public override void Define()
        {
            Assessment<ShippingPromiseTerms> a = null!;
            When().Match(() => a, x => x.WasReturnedBefore(x.Promise().Due));
            Then().Yield(_ => a.Refuse(ReasonCode.ItemReturned));
        }
    }

    /// <summary>Given once for a line.</summary>
    public sealed partial class RefuseIfGivenBefore : Common.RefuseIfGivenBefore<ShippingPromiseTerms>;

    /// <summary>A compensation that no source puts a number to.</summary>
    public sealed partial class Compensate : Rule
    {
        public override void Define()
        {
            Assessment<ShippingPromiseTerms> a = null!;
            When().Match(() => a).Not<Refusal>(r => r.Clause.Id == a.Clause.Id);
            Then().Yield(_ => a.Grant(
                a.MoneyForTheLine(Head.LateShipment, null, a.Terms.Instrument, a.Terms.PaidBy),
                a.Because(ReasonCode.ShippingLate, Detail.If("due", a.Promise().Due)),
                a.Because(ReasonCode.CompensationUnspecified, Detail.Of("loss", Names<Head>.Of(Head.LateShipment)))));
        }
    }

    /// <summary>Whatever is claimed, the merchant has promised to ship every line that names the clause.</summary>
    public sealed partial class WhichPromisesBind : Rule
    {
        public override void Define()
        {
            Line line = null!;
            Order order = null!;
            LineLedger ledger = null!;
            Circumstances circumstances = null!;
            ClauseVersion<ShippingPromiseTerms> version = null!;
            When()
                .Match(() => version)
                .Match(() => line)
                .Match(() => order)
                .Match(() => ledger)
                .Match(() => circumstances)
                .Not<Claim>();
            Then().Yield(_ => PromisedShipment.Of(version, order, line, ledger, circumstances));
        }
    }

    /// <summary>Of several promises for a line the one that is due first binds, while somebody holds a unit.</summary>
    public sealed partial class ReportABrokenPromise : Rule
    {
        public override void Define()
        {
            PromisedShipment promise = null!;
            When()
                .Match(() => promise, x => x.IsBroken, x => x.WasHeld)
                .Not<PromisedShipment>(x => promise.YieldsTo(x));
            Then().Yield(_ => new Breach(Reason.Of(ReasonCode.MerchantLateShipment, promise.Clause, Detail.Of("line", promise.Line.Value), Detail.If("due", promise.Due))));
        }
    }
}
