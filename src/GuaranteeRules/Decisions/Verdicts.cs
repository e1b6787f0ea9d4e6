using GuaranteeRules.Facts;
using GuaranteeRules.Policies;

namespace GuaranteeRules.Decisions;

/// <summary>From what all clauses found to one decision: the worst obstacle decides a clause, the best clause the claim.</summary>
internal static class Verdicts
{
    internal static Decision Decide(Claim claim, IReadOnlyList<Refusal> refusals, IReadOnlyList<Grant> grants)
    {
        var considered = refusals.Select(refusal => refusal.Clause).Concat(grants.Select(grant => grant.Clause))
            .Distinct()
            .OrderBy(clause => clause.Order)
            .Select(clause => Verdict(clause, refusals, grants))
            .ToList();
        if (considered.Count == 0)
        {
            return new Decision(claim.Id, Outcome.Ineligible, [], [new Reason(ReasonCode.NotEnrolled, null, [])], [], []);
        }

        var outcome = considered.Min(x => x.Verdict);
        var award = outcome == Outcome.Eligible ? Best(claim, grants) : null;
        var reasons = award is null ? considered.Where(x => x.Verdict == outcome).SelectMany(x => x.Reasons) : award.Reasons;
        return new Decision(claim.Id, outcome, award is null ? [] : award.Remedies, ByCode(reasons), [.. considered], []);
    }

    /// <summary>The wanted head where a clause grants it; then the larger amount, a stated one first, the original route, the earlier timing, the policy's order.</summary>
    private static Grant Best(Claim claim, IEnumerable<Grant> grants) =>
        grants
            .OrderBy(grant => grant.Remedies[0].Head == claim.Wants ? 0 : 1)
            .ThenBy(grant => grant.Remedies[0].Head)
            .ThenByDescending(grant => grant.Remedies[0].Amount is not null)
            .ThenByDescending(grant => grant.Remedies[0].Amount ?? Money.Zero)
            .ThenBy(grant => grant.Remedies[0].Instrument)
            .ThenBy(grant => grant.Remedies[0].Timing)
            .ThenBy(grant => grant.Clause.Order)
            .First();

    private static Considered Verdict(Clause clause, IReadOnlyList<Refusal> refusals, IReadOnlyList<Grant> grants)
    {
        var obstacles = refusals.Where(refusal => refusal.Clause.Id == clause.Id).Select(refusal => refusal.Reason).ToList();
        return obstacles.Count > 0
            ? new Considered(clause, obstacles.Max(reason => reason.Code.Verdict), ByCode(obstacles))
            : new Considered(clause, Outcome.Eligible, ByCode(grants.Where(grant => grant.Clause.Id == clause.Id).SelectMany(grant => grant.Reasons)));
    }

    private static ValueList<Reason> ByCode(IEnumerable<Reason> reasons) =>
        [.. reasons.OrderBy(reason => reason.Code.Id, StringComparer.Ordinal).ThenBy(reason => reason.Clause?.Order ?? -1)];
}
