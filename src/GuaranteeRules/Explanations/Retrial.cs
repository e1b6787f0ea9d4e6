namespace GuaranteeRules.Explanations;

/// <summary>Judges one claim again after something about it was changed, with what its line was given before left as it was.</summary>
/// <param name="book">The policies and rules.</param>
/// <param name="case">What of the case the claim is judged by.</param>
/// <param name="claim">The claim.</param>
/// <param name="given">What its line was given before.</param>
/// <param name="circumstances">What is known beyond that.</param>
internal sealed class Retrial(GuaranteeBook book, Case @case, ClaimId claim, LineLedger given, Circumstances circumstances)
{
    /// <summary>What can still be done after a decision on the claim.</summary>
    internal ValueList<NextStep> NextAfter(Decision decision) =>
        NextSteps.After(decision, given.Line, new WhatHelps(book.Policies, @case, @case.ClaimOf(claim), circumstances.AsOf, Decide, isAll: false).For(decision));

    private Decision Decide(Case changed)
    {
        var own = changed.ClaimOf(claim);
        return book.Retry(changed, own, given.For(changed.LineOf(own)), circumstances);
    }
}
