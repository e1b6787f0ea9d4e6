namespace GuaranteeRules.Clauses.Common;

/// <summary>The line was not signed for at the submission.</summary>
/// <typeparam name="TTerms">The family's terms.</typeparam>
internal abstract class RefuseIfUnsigned<TTerms> : Rule
    where TTerms : Terms
{
    public override void Define()
    {
        Assessment<TTerms> a = null!;
        When().Match(() => a, x => x.IsUnsigned);
        Then().Yield(_ => a.Refuse(ReasonCode.OrderNotSigned, Detail.If("signedAt", a.SignedAt)));
    }
}
