using GuaranteeRules.Decisions;
using GuaranteeRules.Engine;
using GuaranteeRules.Facts;
using GuaranteeRules.Policies;

namespace GuaranteeRules;

/// <summary>Decides one case at a time. Reusable, not thread-safe: one per thread.</summary>
public sealed class GuaranteeSession
{
    private readonly PolicyBook policies;
    private readonly WorkingMemory memory;

    internal GuaranteeSession(PolicyBook policies, WorkingMemory memory)
    {
        this.policies = policies;
        this.memory = memory;
    }

    /// <summary>Decides all claims of a case, in the order (submission, id), each seeing what the earlier ones were given.</summary>
    /// <exception cref="OverflowException">An amount is out of range.</exception>
    public CaseResult Decide(Case @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var ledger = new CaseLedger(@case);
        var asOf = Judging.InstantOf(@case);
        var breaches = new MerchantRun(policies, memory).Check(@case, asOf);
        var run = new ClaimRun(policies, memory, @case);
        var decisions = new List<Decision>(@case.Claims.Count);
        foreach (var claim in @case.Claims.OrderBy(claim => claim.SubmittedAt).ThenBy(claim => claim.Id.Value, StringComparer.Ordinal))
        {
            var line = ledger[claim.Line];
            var contradictions = Contradictions.Find(@case, claim, line.Line, asOf);
            var (decision, found) = contradictions.Count > 0
                ? (new Decision(claim.Id, Outcome.Invalid, [], contradictions, [], []), [])
                : run.Decide(claim, line, new Standing(asOf, ledger.FreightWith(claim.Line, claim.SubmittedAt)));
            breaches.AddRange(found);
            foreach (var remedy in decision.Remedies)
            {
                ledger.Give(claim, remedy);
            }

            decisions.Add(decision);
        }

        return new CaseResult(@case.Id, policies.Version, [.. decisions], Judging.InOrder(breaches));
    }
}
