namespace GuaranteeRules.Clauses.Common;

/// <summary>The order was not paid at the instant of judging: no promise runs on it.</summary>
/// <typeparam name="TTerms">The family's terms.</typeparam>
internal abstract class RefuseIfUnpaidByNow<TTerms> : Rule
    where TTerms : Terms
{
    public override void Define()
    {
        Assessment<TTerms> a = null!;
        When().Match(() => a, x => x.IsUnpaidByNow);
        Then().Yield(_ => a.Refuse(ReasonCode.OrderNotPaid, Detail.If("paidAt", a.PaidByNow)));
    }
}
