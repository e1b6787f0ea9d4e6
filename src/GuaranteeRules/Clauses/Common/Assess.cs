namespace GuaranteeRules.Clauses.Common;

/// <summary>Every version of a family's clauses that covers the line and answers the claim's ground is assessed.</summary>
/// <typeparam name="TTerms">The family's terms.</typeparam>
internal abstract class Assess<TTerms> : Rule
    where TTerms : Terms
{
    public override void Define()
    {
        Claim claim = null!;
        Line line = null!;
        Order order = null!;
        LineLedger ledger = null!;
        Circumstances circumstances = null!;
        ClauseVersion<TTerms> version = null!;
        When()
            .Match(() => version)
            .Match(() => claim, c => version.Answers(c.Ground))
            .Match(() => line, l => l.Id == claim.Line)
            .Match(() => order)
            .Match(() => ledger, l => l.Line.Id == line.Id)
            .Match(() => circumstances);
        Then().Yield(_ => new Assessment<TTerms>(version, claim, line, order, ledger, circumstances));
    }
}
