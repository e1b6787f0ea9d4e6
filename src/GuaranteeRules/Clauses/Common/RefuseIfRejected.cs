namespace GuaranteeRules.Clauses.Common;

/// <summary>The merchant rejected the claim.</summary>
/// <typeparam name="TTerms">The family's terms.</typeparam>
internal abstract class RefuseIfRejected<TTerms> : Rule
    where TTerms : Terms
{
    public override void Define()
    {
        Assessment<TTerms> a = null!;
        When().Match(() => a, x => x.Claim.IsRejected());
        Then().Yield(_ => a.Refuse(ReasonCode.ReviewRejected));
    }
}
