namespace GuaranteeRules.Clauses.Common;

/// <summary>What the clause gives is given once for a line, and the line had it.</summary>
/// <typeparam name="TTerms">The family's terms.</typeparam>
internal abstract class RefuseIfGivenBefore<TTerms> : Rule
    where TTerms : Terms, ITermsWithOneHead
{
    public override void Define()
    {
        Assessment<TTerms> a = null!;
        When().Match(() => a, x => x.Ledger.HasGiven(x.Terms.Gives));
        Then().Yield(_ => a.Refuse(ReasonCode.Duplicate));
    }
}
