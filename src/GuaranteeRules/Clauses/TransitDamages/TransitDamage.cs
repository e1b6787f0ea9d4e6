namespace GuaranteeRules.Clauses.TransitDamages;

/// <summary>破损包退包赔: goods damaged on the way; a parcel not yet signed for may be refused.</summary>
internal static partial class TransitDamage
{
    /// <summary>Every damage clause that covers the line looks at the claim.</summary>
    public sealed partial class WhichClaimsAreAssessed : Rule
    {
        public override void Define()
        {
            Claim claim = null!;
            Line line = null!;
            Order order = null!;
            LineLedger ledger = null!;
            Circumstances circumstances = null!;
            ClauseVersion<TransitDamageTerms> version = null!;
            When()
                .Match(() => version)
                .Match(() => claim, c => version.Answers(c.Ground))
                .Match(() => line, l => l.Id == claim.Line)
                .Match(() => order)
                .Match(() => ledger, l => l.Line.Id == line.Id)
                .Match(() => circumstances);
            Then().Yield(_ => new Assessment<TransitDamageTerms>(version, claim, line, order, ledger, circumstances));
        }
    }

    /// <summary>A refund gives back what was paid.</summary>
    public sealed partial class RefuseIfUnpaid : Rule
    {
        public override void Define()
        {
            Assessment<TransitDamageTerms> a = null!;
            When().Match(() => a, x => x.IsUnpaid);
            Then().Yield(_ => a.RefuseUnpaid());
        }
    }

    /// <summary>What was not shipped was not damaged on the way.</summary>
    public sealed partial class RefuseIfUnshipped : Rule
    {
        public override void Define()
        {
            Assessment<TransitDamageTerms> a = null!;
            When().Match(() => a, x => !x.IsShipped);
            Then().Yield(_ => a.RefuseUnshipped());
        }
    }

    /// <summary>The window opens with the signing; before it nothing can be late.</summary>
    public sealed partial class RefuseIfTooLate : Rule
    {
        public override void Define()
        {
            Assessment<TransitDamageTerms> a = null!;
            When().Match(() => a, x => x.IsAfter(x.Terms.Window));
            Then().Yield(_ => a.RefuseAfter(a.Terms.Window));
        }
    }

    /// <summary>Where proof may be asked for, any one kind suffices.</summary>
    public sealed partial class AskForProof : Rule
    {
        public override void Define()
        {
            Assessment<TransitDamageTerms> a = null!;
            When().Match(() => a, x => x.Terms.Evidence.Count > 0, x => !x.IsUpheld, x => !x.Claim.Brings(x.Terms.Evidence));
            Then().Yield(_ => a.AskFor(a.Terms.Evidence, ReasonCode.PhotoMissing));
        }
    }

    /// <summary>The platform has dismissed the claim after its intervention.</summary>
    public sealed partial class RefuseIfDismissed : Rule
    {
        public override void Define()
        {
            Assessment<TransitDamageTerms> a = null!;
            When().Match(() => a, x => x.IsDismissed);
            Then().Yield(_ => a.RefuseDismissed());
        }
    }

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
            Then().Yield(_ => a.Grant(a.DamageRemedy()));
        }
    }
}
