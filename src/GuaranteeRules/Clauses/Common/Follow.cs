namespace GuaranteeRules.Clauses.Common;

/// <summary>Every version of a family's side clauses that covers the line follows an award on one of its grounds.</summary>
/// <typeparam name="TTerms">The family's terms.</typeparam>
internal abstract class Follow<TTerms> : Rule
    where TTerms : Terms
{
    public override void Define()
    {
        Award award = null!;
        ClauseVersion<TTerms> version = null!;
        When()
            .Match(() => version)
            .Match(() => award, x => version.Answers(x.Claim.Ground));
        Then().Yield(_ => new FollowUp<TTerms>(version, award));
    }
}
