namespace GuaranteeRules.Clauses.Common;

/// <summary>No unit of the award can get any more what the side clause gives.</summary>
/// <typeparam name="TTerms">The family's terms.</typeparam>
internal abstract class RefuseASecondTime<TTerms> : Rule
    where TTerms : Terms, ITermsWithOneHead
{
    public override void Define()
    {
        FollowUp<TTerms> a = null!;
        When().Match(() => a, x => x.HasNothingLeft(x.Terms.Gives));
        Then().Yield(_ => a.Refuse(ReasonCode.Duplicate));
    }
}
