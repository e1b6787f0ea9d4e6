namespace GuaranteeRules.Clauses.Common;

/// <summary>The merchant refuses without proof that it owes: a person decides.</summary>
/// <typeparam name="TTerms">The family's terms.</typeparam>
internal abstract class ReviewIfDisputed<TTerms> : Rule
    where TTerms : Terms, ITermsWithBurden
{
    public override void Define()
    {
        Assessment<TTerms> a = null!;
        When().Match(() => a, x => x.IsDisputed(x.Terms.BurdenMonths));
        Then().Yield(_ => a.Refuse(ReasonCode.ReviewDisputed, a.Claim.VerdictSoFar()));
    }
}
