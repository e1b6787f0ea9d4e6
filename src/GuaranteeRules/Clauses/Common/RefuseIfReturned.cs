namespace GuaranteeRules.Clauses.Common;

/// <summary>No unit is held any more that the clause could serve.</summary>
/// <typeparam name="TTerms">The family's terms.</typeparam>
internal abstract class RefuseIfReturned<TTerms> : Rule
    where TTerms : Terms
{
    public override void Define()
    {
        Assessment<TTerms> a = null!;
        When().Match(() => a, x => !x.IsHeld);
        Then().Yield(_ => a.Refuse(ReasonCode.ItemReturned, Detail.IfAny("held", a.Held)));
    }
}
