namespace GuaranteeRules.Clauses.Common;

/// <summary>No unit can get any more what the clause gives.</summary>
/// <remarks>What the units were given before says why: <see cref="ReasonCode.AlreadyRefunded"/>, <see cref="ReasonCode.ItemReturned"/>, <see cref="ReasonCode.Duplicate"/> or <see cref="ReasonCode.Conflict"/>.</remarks>
/// <typeparam name="TTerms">The family's terms.</typeparam>
internal abstract class RefuseIfNothingIsLeft<TTerms> : Rule
    where TTerms : Terms, ITermsWithOneHead
{
    public override void Define()
    {
        Assessment<TTerms> a = null!;
        When().Match(() => a, x => x.HasNothingLeft(x.Terms.Gives));
        Then().Yield(_ => a.RefuseNothingLeft(a.Terms.Gives));
    }
}
