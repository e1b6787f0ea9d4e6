namespace GuaranteeRules.Clauses.Services;

/// <summary>送货入户、安装、以旧换新、保养: a service that the listing names.</summary>
internal static partial class Service
{
    /// <summary>The clause that is asked for by name looks at the claim.</summary>
    public sealed partial class WhichClaimsAreAssessed : Common.Assess<ServiceTerms>;

    /// <summary>Some services are for some goods only.</summary>
    public sealed partial class RefuseOtherGoods : Rule
    {
        public override void Define()
        {
            Assessment<ServiceTerms> a = null!;
            When().Match(() => a, x => !x.Terms.IsFor(x.Line));
            Then().Yield(_ => a.Refuse(ReasonCode.CategoryNotCovered, a.WhatIsOther()));
        }
    }

    /// <summary>Nothing is given on an unpaid order.</summary>
    public sealed partial class RefuseIfUnpaid : Common.RefuseIfUnpaid<ServiceTerms>;

    /// <summary>What the platform dismissed is refused.</summary>
    public sealed partial class RefuseIfDismissed : Common.RefuseIfDismissed<ServiceTerms>;

    /// <summary>Given once for a unit that is held.</summary>
    public sealed partial class RefuseIfNothingIsLeft : Common.RefuseIfNothingIsLeft<ServiceTerms>;

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
