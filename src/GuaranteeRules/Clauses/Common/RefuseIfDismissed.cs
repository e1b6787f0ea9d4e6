namespace GuaranteeRules.Clauses.Common;

/// <summary>The platform dismissed the claim after its intervention.</summary>
/// <typeparam name="TTerms">The family's terms.</typeparam>
internal abstract class RefuseIfDismissed<TTerms> : Rule
    where TTerms : Terms
{
    public override void Define()
    {
        Assessment<TTerms> a = null!;
        When().Match(() => a, x => x.IsDismissed);
        Then().Yield(_ => a.Refuse(ReasonCode.PlatformDismissed, Detail.If("at", a.RuledAt)));
    }
}
