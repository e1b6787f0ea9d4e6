namespace GuaranteeRules.Clauses.Common;

/// <summary>What was not shipped is refunded on approval, with the order's freight where it is the last of it; a parcel that left after all is to be stopped.</summary>
/// <typeparam name="TTerms">The family's terms.</typeparam>
internal abstract class CallOff<TTerms> : Rule
    where TTerms : Terms, ITermsWithPayer
{
    public override void Define()
    {
        Assessment<TTerms> a = null!;
        When().Match(() => a, x => !x.IsShipped).Not<Refusal>(r => r.Clause.Id == a.Clause.Id);
        Then().Yield(_ => a.Grant(
            a.Refund(Timing.OnApproval, a.Terms.PaidBy),
            a.IsTheLastOfTheOrder ? a.RefundOfFreight(Timing.OnApproval, a.Terms.PaidBy) : null,
            a.BecauseIf(a.IsToBeStopped, ReasonCode.ParcelToIntercept, Detail.If("shipped", a.Line.ShippedAt))));
    }
}
