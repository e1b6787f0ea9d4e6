using GuaranteeRules.Decisions;
using GuaranteeRules.Engine;
using GuaranteeRules.Facts;

namespace GuaranteeRules;

/// <summary>Judges one claim again after something about it was changed, with what its line was given before left as it was.</summary>
/// <param name="book">The policies and rules.</param>
/// <param name="case">What of the case the claim is judged by.</param>
/// <param name="claim">The claim.</param>
/// <param name="given">What its line was given before.</param>
/// <param name="standing">What is known beyond that.</param>
internal sealed class Retrial(GuaranteeBook book, Case @case, ClaimId claim, LineLedger given, Standing standing)
{
    /// <summary>What can still be done after a decision on the claim.</summary>
    internal ValueList<NextStep> NextAfter(Decision decision)
    {
        var own = ClaimIn(@case);
        return NextSteps.After(decision, given.Line, new WhatHelps(book.Policies, @case, own, standing.AsOf, Decide).For(decision));
    }

    private Decision Decide(Case changed)
    {
        var (own, asOf) = (ClaimIn(changed), changed.InstantOfJudging);
        var ledger = given.For(changed.LineOf(own));
        if (Contradictions.Find(changed, own, ledger.Line, asOf) is { Count: > 0 } contradictions)
        {
            return new Decision(claim, Outcome.Invalid, [], contradictions, []);
        }

        var lines = new CaseLedger();
        lines.Begin(changed);
        var run = new ClaimRun(book, new WorkingMemory(book.Engine));
        run.Begin(changed, lines);
        return run.Decide(own, ledger, standing with { AsOf = asOf }, new Hearing(book, changed), breaches: null);
    }

    private Claim ClaimIn(Case changed)
    {
        foreach (var each in changed.Claims)
        {
            if (each.Id == claim)
            {
                return each;
            }
        }

        throw new InvalidOperationException($"The case lost its claim '{claim}'.");
    }
}
