namespace GuaranteeRules.Clauses.Common;

/// <summary>The line was shipped at the submission; the same instant counts.</summary>
/// <typeparam name="TTerms">The family's terms.</typeparam>
internal abstract class RefuseIfShipped<TTerms> : Rule
    where TTerms : Terms
{
    public override void Define()
    {
        Assessment<TTerms> a = null!;
        When().Match(() => a, x => x.IsShipped);
        Then().Yield(_ => a.Refuse(ReasonCode.OrderAlreadyShipped, Detail.If("shipped", a.LeftAt)));
    }
}
