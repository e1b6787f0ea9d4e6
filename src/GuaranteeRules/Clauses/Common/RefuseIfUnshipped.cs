namespace GuaranteeRules.Clauses.Common;

/// <summary>The line was not shipped at the submission.</summary>
/// <typeparam name="TTerms">The family's terms.</typeparam>
internal abstract class RefuseIfUnshipped<TTerms> : Rule
    where TTerms : Terms
{
    public override void Define()
    {
        Assessment<TTerms> a = null!;
        When().Match(() => a, x => !x.IsShipped);
        Then().Yield(_ => a.Refuse(ReasonCode.OrderNotShipped, Detail.If("shipped", a.LeftAt)));
    }
}
