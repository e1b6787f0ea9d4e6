using System.Runtime.InteropServices;
using GuaranteeRules.Decisions;
using GuaranteeRules.Engine;
using GuaranteeRules.Facts;
using GuaranteeRules.Policies;

namespace GuaranteeRules;

/// <summary>Decides one case at a time. Reusable, not thread-safe: one per thread. It keeps no case it has decided.</summary>
public sealed class GuaranteeSession
{
    private readonly PolicyBook policies;
    private readonly MerchantRun merchant;
    private readonly ClaimRun run;
    private readonly CaseLedger ledger = new();
    private readonly List<Claim> claims = [];
    private readonly List<Decision> decisions = [];
    private readonly List<Breach> breaches = [];

    internal GuaranteeSession(PolicyBook policies, OfferTypes offers, Lacks lacks, IRuleEngine engine)
    {
        // One memory serves every run of a session: each starts it anew.
        var memory = new WorkingMemory(engine);
        this.policies = policies;
        merchant = new MerchantRun(policies, offers, memory);
        run = new ClaimRun(policies, offers, lacks, memory);
    }

    /// <summary>Decides all claims of a case, in the order (submission, id), each seeing what the earlier ones were given.</summary>
    /// <exception cref="OverflowException">An amount is out of range.</exception>
    public CaseResult Decide(Case @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        try
        {
            return Decisions(@case);
        }
        finally
        {
            run.End();
            ledger.Clear();
            claims.Clear();
            decisions.Clear();
            breaches.Clear();
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

    private CaseResult Decisions(Case @case)
    {
        ledger.Begin(@case);
        run.Begin(@case, ledger);
        var asOf = Judging.InstantOf(@case);
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
            var line = ledger[claim.Line];
            var contradictions = Contradictions.Find(@case, claim, line.Line, asOf);
            var decision = contradictions.Count > 0
                ? new Decision(claim.Id, Outcome.Invalid, [], contradictions, [], [])
                : run.Decide(claim, line, new Standing(asOf, ledger.FreightWith(line, claim.SubmittedAt)), breaches);
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

        return new CaseResult(@case.Id, policies.Version, ValueList.Create<Decision>(CollectionsMarshal.AsSpan(decisions)), BreachOrder.Of(breaches));
    }
}
