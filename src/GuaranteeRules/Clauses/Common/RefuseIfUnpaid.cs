namespace GuaranteeRules.Clauses.Common;

/// <summary>Nothing was paid at the submission that could come back.</summary>
/// <typeparam name="TTerms">The family's terms.</typeparam>
internal abstract class RefuseIfUnpaid<TTerms> : Rule
    where TTerms : Terms
{
    public override void Define()
    {
        Assessment<TTerms> a = null!;
        When().Match(() => a, x => x.IsUnpaid);
        Then().Yield(_ => a.Refuse(ReasonCode.OrderNotPaid, Detail.If("paidAt", a.PaidAt)));
    }
}
