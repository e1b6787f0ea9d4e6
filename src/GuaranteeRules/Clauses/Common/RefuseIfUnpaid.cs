namespace GuaranteeRules.Clauses.Common;

/// <summary>What was not paid for gives no right.</summary>
/// <typeparam name="TTerms">The family's terms.</typeparam>
public abstract class RefuseIfUnpaid<TTerms> : Rule
    where TTerms : Terms
{
    /// <inheritdoc/>
    public override void Define()
    {
        Assessment<TTerms> a = null!;
        When().Match(() => a, x => x.IsUnpaid);
        Then().Yield(_ => a.RefuseUnpaid());
    }
}
