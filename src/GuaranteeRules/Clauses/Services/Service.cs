namespace GuaranteeRules.Clauses.Services;

/// <summary>送货入户、安装、以旧换新、保养: a service that the listing names.</summary>
internal static partial class Service
{
    /// <summary>The clause that is asked for by name looks at the claim.</summary>
    public sealed partial class WhichClaimsAreAssessed : Rule
    {
        public override void Define()
        {
            Claim claim = null!;
            Line line = null!;
            Order order = null!;
            LineLedger ledger = null!;
            Circumstances circumstances = null!;
            ClauseVersion<ServiceTerms> version = null!;
            When()
                .Match(() => version)
                .Match(() => claim, c => version.Answers(c.Ground))
                .Match(() => line, l => l.Id == claim.Line)
                .Match(() => order)
                .Match(() => ledger, l => l.Line.Id == line.Id)
                .Match(() => circumstances);
            Then().Yield(_ => new Assessment<ServiceTerms>(version, claim, line, order, ledger, circumstances));
        }
    }

    /// <summary>Some services are for some goods only.</summary>
    public sealed partial class RefuseOtherGoods : Rule
    {
        public override void Define()
        {
            Assessment<ServiceTerms> a = null!;
            When().Match(() => a, x => !x.Terms.IsFor(x.Line));
            Then().Yield(_ => a.RefuseOtherGoods());
        }
    }

    /// <summary>Nothing is given on an unpaid order.</summary>
    public sealed partial class RefuseIfUnpaid : Rule
    {
        public override void Define()
        {
            Assessment<ServiceTerms> a = null!;
            When().Match(() => a, x => x.IsUnpaid);
            Then().Yield(_ => a.RefuseUnpaid());
        }
    }

    /// <summary>The platform has dismissed the claim after its intervention.</summary>
    public sealed partial class RefuseIfDismissed : Rule
    {
        public override void Define()
        {
            Assessment<ServiceTerms> a = null!;
            When().Match(() => a, x => x.IsDismissed);
            Then().Yield(_ => a.RefuseDismissed());
        }
    }

    /// <summary>What nobody holds any more needs no service.</summary>
    public sealed partial class RefuseIfReturned : Rule
    {
        public override void Define()
        {
            Assessment<ServiceTerms> a = null!;
            When().Match(() => a, x => !x.IsHeld);
            Then().Yield(_ => a.Refuse(ReasonCode.ItemReturned, Detail.IfAny("held", a.Held)));
        }
    }

    /// <summary>Given once for a unit.</summary>
    public sealed partial class RefuseIfNothingIsLeft : Rule
    {
        public override void Define()
        {
            Assessment<ServiceTerms> a = null!;
            When().Match(() => a, x => x.HasNothingLeft(Head.Service));
            Then().Yield(_ => a.RefuseNothingLeft(Head.Service));
        }
    }

    /// <summary>The service itself.</summary>
    public sealed partial class GiveTheService : Rule
    {
        public override void Define()
        {
            Assessment<ServiceTerms> a = null!;
            When().Match(() => a).Not<Refusal>(r => r.Clause.Id == a.Clause.Id);
            Then().Yield(_ => a.Grant(a.InKind(Head.Service)));
        }
    }
}
