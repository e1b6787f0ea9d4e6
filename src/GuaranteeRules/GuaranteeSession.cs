using System.Runtime.InteropServices;
using GuaranteeRules.Decisions;
using GuaranteeRules.Engine;
using GuaranteeRules.Facts;
using NodaTime;

namespace GuaranteeRules;

/// <summary>Decides one case at a time. Reusable, not thread-safe: one per thread. It keeps no case it has decided.</summary>
public sealed class GuaranteeSession
{
    private readonly GuaranteeBook book;
    private readonly MerchantRun merchant;
    private readonly ClaimRun run;
    private readonly CaseLedger ledger = new();
    private readonly List<Claim> claims = [];
    private readonly List<Decision> decisions = [];
    private readonly List<Breach> breaches = [];

    internal GuaranteeSession(GuaranteeBook book)
    {
        // One memory serves every run of a session: each starts it anew.
        var memory = new WorkingMemory(book.Engine);
        this.book = book;
        merchant = new MerchantRun(book.Policies, book.Offers, memory);
        run = new ClaimRun(book, memory);
    }

    /// <summary>Decides all claims of a case, in the order (submission, id), each seeing what the earlier ones were given.</summary>
    /// <exception cref="OverflowException">An amount is out of range.</exception>
    public CaseResult Decide(Case @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        try
        {
            Judge(@case, explanations: null);
            return new CaseResult(@case.Id, book.Policies.Version, ValueList.Create<Decision>(CollectionsMarshal.AsSpan(decisions)), BreachOrder.Of(breaches));
        }
        finally
        {
            LetGo();
        }
    }

    /// <summary>Judges a case once more, and says of each claim which conditions were met and what can still be done; by the claims' ids.</summary>
    internal Dictionary<string, Explanation> Explain(Case @case)
    {
        var explanations = new Dictionary<string, Explanation>(StringComparer.Ordinal);
        try
        {
            Judge(@case, explanations);
            return explanations;
        }
        finally
        {
            LetGo();
        }
    }

    /// <summary>Whether claims stand in the order they are judged in; mostly they do.</summary>
    private static bool IsInOrder(List<Claim> claims)
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

    private void Judge(Case @case, Dictionary<string, Explanation>? explanations)
    {
        var hearing = explanations is null ? new Hearing(book, @case) : null;
        ledger.Begin(@case);
        run.Begin(@case, ledger);
        var asOf = @case.InstantOfJudging;
        merchant.Check(@case, asOf, breaches);
        foreach (var claim in @case.Claims)
        {
            claims.Add(claim);
        }

        if (!IsInOrder(claims))
        {
            claims.Sort(InOrder);
        }

        foreach (var claim in claims)
        {
            var decision = Judge(@case, claim, asOf, hearing, explanations);
            decisions.Add(decision);
            if (decisions.Count < claims.Count)
            {
                // Only a later claim can tell.
                foreach (var remedy in decision.Remedies)
                {
                    ledger.Give(claim, remedy);
                }
            }
        }
    }

    private Decision Judge(Case @case, Claim claim, Instant asOf, Hearing? hearing, Dictionary<string, Explanation>? explanations)
    {
        var line = ledger[claim.Line];
        var contradictions = Contradictions.Find(@case, claim, line.Line, asOf);
        if (contradictions.Count > 0)
        {
            explanations?.Add(claim.Id.Value, Explanation.Nothing);
            return new Decision(claim.Id, Outcome.Invalid, [], contradictions, []) { Hearing = hearing };
        }

        var standing = new Standing(asOf, ledger.FreightWith(line, claim.SubmittedAt));
        if (explanations is null)
        {
            return run.Decide(claim, line, standing, hearing, breaches);
        }

        var (decision, explanation) = run.Explain(claim, line, standing);
        explanations.Add(claim.Id.Value, explanation);
        return decision;
    }

    private void LetGo()
    {
        run.End();
        ledger.Clear();
        claims.Clear();
        decisions.Clear();
        breaches.Clear();
    }
}
