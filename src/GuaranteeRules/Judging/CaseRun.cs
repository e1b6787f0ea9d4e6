namespace GuaranteeRules.Judging;

/// <summary>Judges one case at a time: the merchant's duties, then its claims. Reused; not thread-safe. It keeps no case it has judged.</summary>
internal sealed class CaseRun
{
    private readonly GuaranteeBook book;
    private readonly MerchantRun merchant;
    private readonly ClaimRun run;
    private readonly CaseLedger ledger = new();
    private readonly List<Breach> breaches = [];

    internal CaseRun(GuaranteeBook book)
    {
        // One memory serves every run: each starts it anew.
        var memory = new WorkingMemory(book.Engine);
        this.book = book;
        merchant = new MerchantRun(book.Policies, book.VersionTypes, memory);
        run = new ClaimRun(book, memory);
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

    /// <summary>Says of each decision on a case which conditions were met and what can still be done; in the order of the decisions.</summary>
    internal Explanation[] Explain(Case @case, ValueList<Decision> decided)
    {
        var explanations = new Explanation[decided.Count];
        try
        {
            var claims = Begin(@case);
            for (var i = 0; i < explanations.Length; i++)
            {
                var claim = claims.Count == explanations.Length ? claims[i] : @case.ClaimOf(decided[i].Claim);
                var line = ledger[claim.Line];
                explanations[i] = run.Explain(claim, line, new Circumstances(@case.InstantOfJudging, ledger.FreightWith(line, claim.SubmittedAt)), decided[i]);
                Give(claim, decided[i]);
            }

            return explanations;
        }
        finally
        {
            LetGo();
        }
    }

    /// <summary>Judges one claim of a changed case, with what its line was given before as it was.</summary>
    internal Decision Retry(Case changed, Claim claim, LineLedger given, Circumstances circumstances)
    {
        try
        {
            Begin(changed);
            var explainer = new CaseExplainer(book, changed);
            var asOf = changed.InstantOfJudging;
            var contradictions = Contradictions.Find(changed, claim, given.Line, asOf);
            var decision = contradictions.Count > 0
                ? new Decision(claim.Id, Outcome.Invalid, [], contradictions, []) { CaseExplainer = explainer }
                : run.Decide(claim, given, circumstances with { AsOf = asOf }, explainer, breaches: null);
            explainer.Decided = [decision];
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
        var explainer = new CaseExplainer(book, @case);
        var asOf = @case.InstantOfJudging;
        var decisions = new Decision[claims.Count];
        for (var i = 0; i < decisions.Length; i++)
        {
            var claim = claims[i];
            var line = ledger[claim.Line];
            var contradictions = Contradictions.Find(@case, claim, line.Line, asOf);
            decisions[i] = contradictions.Count > 0 ? new Decision(claim.Id, Outcome.Invalid, [], contradictions, []) { CaseExplainer = explainer }
                : claim.WithdrawnAt <= asOf ? new Decision(claim.Id, Outcome.Ineligible, [], Withdrawn(claim), []) { CaseExplainer = explainer }
                : run.Decide(claim, line, new Circumstances(asOf, ledger.FreightWith(line, claim.SubmittedAt)), explainer, breaches);
            if (i + 1 < decisions.Length || merchant.AsksWhatWasGiven(@case))
            {
                // Only a later claim can tell, and a promise that binds while somebody holds the goods.
                Give(claim, decisions[i]);
            }
        }

        merchant.Check(@case, asOf, ledger, breaches);
        explainer.Decided = new ValueList<Decision>(decisions);
        return new CaseResult(@case.Id, book.Policies.Version, explainer.Decided, BreachOrder.Of(breaches));
    }

    private void Give(Claim claim, Decision decision)
    {
        foreach (var remedy in decision.Remedies)
        {
            ledger.Give(claim, remedy);
        }
    }

    private static ValueList<Reason> Withdrawn(Claim claim) => [Reason.Of(ReasonCode.ClaimWithdrawn, clause: null, Detail.If("withdrawn", claim.WithdrawnAt))];

    private void LetGo()
    {
        run.End();
        ledger.Clear();
        breaches.Clear();
    }
}
