namespace GuaranteeRules.Clauses.Common;

/// <summary>The claim was submitted after the window ended.</summary>
/// <typeparam name="TTerms">The family's terms.</typeparam>
internal abstract class RefuseIfTooLate<TTerms> : Rule
    where TTerms : Terms, ITermsWithWindow
{
    public override void Define()
    {
        Assessment<TTerms> a = null!;
        When().Match(() => a, x => x.IsAfter(x.Terms.Window));
        Then().Yield(_ => a.Refuse(ReasonCode.WindowExpired, Detail.Of("submitted", a.Claim.SubmittedAt), Detail.If("ended", a.EndOf(a.Terms.Window))));
    }
}
