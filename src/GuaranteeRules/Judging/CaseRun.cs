using NodaTime;

namespace GuaranteeRules.Judging;

/// <summary>Judges one case at a time: the merchant's duties, then its claims. Reused; not thread-safe. It keeps no case it has judged.</summary>
internal sealed class CaseRun
{
    private readonly Judge judge;
    private readonly MerchantRun merchant;
    private readonly ClaimRun run;
    private readonly CaseLedger ledger = new();
    private readonly List<Breach> breaches = [];

    internal CaseRun(Judge judge)
    {
        // One memory serves every run: each starts it anew.
        var memory = new WorkingMemory(judge.Engine);
        this.judge = judge;
        merchant = new MerchantRun(judge.Policies, judge.VersionTypes, memory);
        run = new ClaimRun(judge, memory);
    }

    /// <summary>Decides all claims of a case, in the order (submission, id), each seeing what the earlier ones were given.</summary>
    /// <exception cref="OverflowException">An amount is out of range.</exception>
    internal CaseResult Decide(Case @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        try
        {
            return Judge(@case);
        }
        finally
        {
            LetGo();
        }
    }

    /// <summary>Judges the claims of a decided case once more, while somebody looks on; in the order of the decisions.</summary>
    internal void JudgeAgain(DecidedCase decided, IOnlooker onlooker)
    {
        var @case = decided.Case;
        try
        {
            // Of a changed case only one claim was decided.
            var claims = Begin(@case);
            var isWhole = claims.Count == decided.Decisions.Count;
            for (var i = 0; i < decided.Decisions.Count; i++)
            {
                var decision = decided.Decisions[i];
                var claim = run.AsItCounts(isWhole ? claims[i] : @case.ClaimOf(decision.Claim));
                var line = ledger[claim.Line];
                run.DecideAgain(claim, line, ledger.Around(claim, line, @case.InstantOfJudging), decision, onlooker);
                Give(claim, decision);
            }
        }
        finally
        {
            LetGo();
        }
    }

    /// <summary>Judges one claim of a changed case, with what its line was given before as it was.</summary>
    internal Decision DecideChanged(Case changed, ClaimId id, ClaimContext before)
    {
        try
        {
            Begin(changed);
            var record = judge.RecordOf(changed);
            var claim = run.AsItCounts(changed.ClaimOf(id));
            var given = before.Given.For(changed.LineOf(claim));
            var asOf = changed.InstantOfJudging;
            var around = before.Circumstances with { AsOf = asOf, FreightWithLine = before.Freight.With(given.Line).At(claim.SubmittedAt) };
            var decision = WithoutRules(changed, claim, given.Line, asOf, record) ?? run.Decide(claim, given, around, record, breaches: null);
            record.Decisions = [decision];
            return decision;
        }
        finally
        {
            LetGo();
        }
    }

    /// <summary>Whether claims stand in the order they are judged in; mostly they do.</summary>
    private static bool IsInOrder(ValueList<Claim> claims)
    {
        for (var i = 1; i < claims.Count; i++)
        {
            if (InOrder(claims[i - 1], claims[i]) > 0)
            {
                return false;
            }
        }

        return true;
    }

    private static int InOrder(Claim a, Claim b) =>
        a.SubmittedAt.CompareTo(b.SubmittedAt) is not 0 and var order ? order : string.CompareOrdinal(a.Id.Value, b.Id.Value);

    /// <summary>Takes a case up.</summary>
    /// <returns>Its claims, in the order they are judged in.</returns>
    private ValueList<Claim> Begin(Case @case)
    {
        ledger.Begin(@case);
        run.Begin(@case, ledger);
        if (IsInOrder(@case.Claims))
        {
            return @case.Claims;
        }

        var ordered = @case.Claims.AsSpan().ToArray();
        Array.Sort(ordered, InOrder);
        return new ValueList<Claim>(ordered);
    }

    private CaseResult Judge(Case @case)
    {
        var claims = Begin(@case);
        var record = judge.RecordOf(@case);
        var asOf = @case.InstantOfJudging;
        var decisions = new Decision[claims.Count];
        for (var i = 0; i < decisions.Length; i++)
        {
            var claim = run.AsItCounts(claims[i]);
            var line = ledger[claim.Line];
            decisions[i] = WithoutRules(@case, claim, line.Line, asOf, record)
                ?? run.Decide(claim, line, ledger.Around(claim, line, asOf), record, breaches);
            if (i + 1 < decisions.Length || merchant.AsksWhatWasGiven(@case))
            {
                // Only a later claim can tell, and a promise that binds while somebody holds the goods.
                Give(claim, decisions[i]);
            }
        }

        merchant.Check(@case, asOf, ledger, breaches);
        record.Decisions = new ValueList<Decision>(decisions);
        return new CaseResult(@case.Id, judge.Policies.Version, record.Decisions, BreachOrder.Of(breaches));
    }

    private void Give(Claim claim, Decision decision)
    {
        foreach (var remedy in decision.Remedies)
        {
            ledger.Give(claim, remedy);
        }
    }

    /// <summary>The decision on a claim that contradicts itself or was taken back: no clause is asked about it; null: its clauses decide.</summary>
    private static Decision? WithoutRules(Case @case, Claim claim, Line line, Instant asOf, IDecisionExplainer record) =>
        Contradictions.Find(@case, claim, line, asOf) is { Count: > 0 } contradictions ? new Decision(claim.Id, Outcome.Invalid, [], contradictions, []) { Explainer = record }
        : claim.IsWithdrawnAt(asOf) ? new Decision(claim.Id, Outcome.Ineligible, [], Withdrawn(claim), []) { Explainer = record }
        : null;

    private static ValueList<Reason> Withdrawn(Claim claim) => [Reason.Of(ReasonCode.ClaimWithdrawn, clause: null, Detail.If("withdrawn", claim.WithdrawnAt))];

    private void LetGo()
    {
        run.End();
        ledger.Clear();
        breaches.Clear();
    }
}
