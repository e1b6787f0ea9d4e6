namespace GuaranteeRules.Clauses.Common;

/// <summary>The merchant proved improper use.</summary>
/// <typeparam name="TTerms">The family's terms.</typeparam>
internal abstract class RefuseIfMisused<TTerms> : Rule
    where TTerms : Terms
{
    public override void Define()
    {
        Assessment<TTerms> a = null!;
        When().Match(() => a, x => x.IsProvenMisuse());
        Then().Yield(_ => a.Refuse(ReasonCode.BuyerMisuse));
    }
}
