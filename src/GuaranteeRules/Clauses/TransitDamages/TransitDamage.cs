namespace GuaranteeRules.Clauses.TransitDamages;

/// <summary>破损包退包赔: goods damaged on the way; a parcel not yet signed for may be refused.</summary>
internal static partial class TransitDamage
{
    /// <summary>Every damage clause that covers the line looks at the claim.</summary>
    public sealed partial class WhichClaimsAreAssessed : Common.Assess<TransitDamageTerms>;

    /// <summary>A refund gives back what was paid.</summary>
    public sealed partial class RefuseIfUnpaid : Common.RefuseIfUnpaid<TransitDamageTerms>;

    /// <summary>What was not shipped was not damaged on the way.</summary>
    public sealed partial class RefuseIfUnshipped : Rule
    {
        public override void Define()
        {
            Assessment<TransitDamageTerms> a = null!;
            When().Match(() => a, x => !x.IsShipped);
            Then().Yield(_ => a.Refuse(ReasonCode.OrderNotShipped, Detail.If("shipped", a.LeftAt)));
        }
    }

    /// <summary>The window opens with the signing; before it nothing can be late.</summary>
    public sealed partial class RefuseIfTooLate : Common.RefuseIfTooLate<TransitDamageTerms>;

    /// <summary>Where proof may be asked for, any one kind suffices.</summary>
    public sealed partial class AskForProof : Rule
    {
        public override void Define()
        {
            Assessment<TransitDamageTerms> a = null!;
            When().Match(() => a, x => x.Terms.Evidence.Count > 0, x => !x.IsShown(x.Terms.Evidence));
            Then().Yield(_ => a.AskFor(a.Terms.Evidence, ReasonCode.PhotoMissing));
        }
    }

    /// <summary>What the platform dismissed is refused.</summary>
    public sealed partial class RefuseIfDismissed : Common.RefuseIfDismissed<TransitDamageTerms>;

    /// <summary>One remedy for a unit, once.</summary>
    public sealed partial class RefuseIfNothingIsLeft : Rule
    {
        public override void Define()
        {
            Assessment<TransitDamageTerms> a = null!;
            When().Match(() => a, x => x.HasNothingLeft(x.AwardHead()));
            Then().Yield(_ => a.RefuseNothingLeft(a.AwardHead()));
        }
    }

    /// <summary>The price of the damaged units, or the units again where that is offered and wanted.</summary>
    public sealed partial class MakeItGood : Rule
    {
        public override void Define()
        {
            Assessment<TransitDamageTerms> a = null!;
            When().Match(() => a).Not<Refusal>(r => r.Clause.Id == a.Clause.Id);
            Then().Yield(_ => a.Grant(a.AwardHead() == Head.Refund
                ? a.Refund(Timing.OnApproval, a.Terms.PaidBy, a.Terms.RecoverableFrom)
                : a.InKind(a.AwardHead())));
        }
    }
}
