using GuaranteeRules.Facts;
using GuaranteeRules.Policies;

namespace GuaranteeRules.Decisions;

/// <summary>From what all clauses found to one decision: the worst obstacle decides a clause, the best clause the claim, the best remedy a head.</summary>
internal static class Verdicts
{
    /// <summary>Every clause that found something, in the policy's order.</summary>
    internal static List<Considered> Consider(List<Refusal> refusals, List<Grant> grants, IEnumerable<Acceleration>? accelerations = null) =>
        refusals.Select(refusal => refusal.Clause).Concat(grants.Select(grant => grant.Clause)).Concat((accelerations ?? []).Select(acceleration => acceleration.Clause))
            .Distinct()
            .OrderBy(clause => clause.Order)
            .Select(clause => Verdict(clause, refusals, grants))
            .ToList();

    /// <summary>The decision where no clause grants, with the reasons of the clauses at the best verdict; null: one does.</summary>
    internal static Decision? Refusal(ClaimId claim, List<Considered> considered)
    {
        if (considered.Count == 0)
        {
            return new Decision(claim, Outcome.Ineligible, [], [new Reason(ReasonCode.NotEnrolled, null, [])], [], []);
        }

        var outcome = considered.Min(x => x.Verdict);
        return outcome == Outcome.Eligible
            ? null
            : new Decision(claim, outcome, [], ByCode(considered.Where(x => x.Verdict == outcome).SelectMany(x => x.Reasons)), [.. considered], []);
    }

    /// <summary>The decision where a clause grants: the best remedies, with what their clauses say of them and what else the buyer should know.</summary>
    internal static Decision Granted(ClaimId claim, List<(Remedy Remedy, Grant Grant)> best, List<Considered> considered, List<Remark> remarks, List<Acceleration> accelerations) =>
        new(
            claim,
            Outcome.Eligible,
            [.. best.OrderBy(x => x.Remedy.Head).ThenByDescending(x => x.Remedy.Quantity).Select(x => Hastened(x.Remedy, accelerations))],
            ByCode(best.SelectMany(x => x.Grant.Reasons).Concat(remarks.Select(remark => remark.Reason))),
            [.. considered.OrderBy(x => x.Clause.Order)],
            []);

    /// <summary>The best remedy of each head, with what its clause says of it; of a refund, exchange, reshipment, repair and replacement only one.</summary>
    internal static List<(Remedy Remedy, Grant Grant)> Best(Claim claim, IEnumerable<Grant> grants) =>
        grants
            .SelectMany(grant => grant.Remedies.Select(remedy => (Remedy: remedy, Grant: grant)))
            .GroupBy(x => Slot(x.Remedy))
            .Select(slot => slot
                .OrderBy(x => Preference(claim, x.Remedy.Head))
                .ThenByDescending(x => x.Remedy.Amount is not null)
                .ThenByDescending(x => x.Remedy.Amount ?? Money.Zero)
                .ThenBy(x => x.Remedy.Instrument)
                .ThenBy(x => x.Remedy.Timing)
                .ThenBy(x => x.Remedy.Clause.Order)
                .First())
            .OrderBy(x => x.Remedy.Head)
            .ToList();

    /// <summary>Only a refund that waits for the goods can come earlier.</summary>
    private static Remedy Hastened(Remedy remedy, List<Acceleration> accelerations) =>
        accelerations.Count > 0 && remedy is { Head: Head.Refund, Timing: Timing.OnReceipt } ? remedy with { Timing = Timing.Instant } : remedy;

    private static ValueList<Reason> ByCode(IEnumerable<Reason> reasons) =>
        [.. reasons.Distinct().OrderBy(reason => reason.Code.Id, StringComparer.Ordinal).ThenBy(reason => reason.Clause?.Order ?? -1)];

    /// <summary>One remedy is given for each slot: the award, the outbound freight, and every other head.</summary>
    private static (Head Head, bool IsFreight) Slot(Remedy remedy) => remedy.Head switch
    {
        Head.Exchange or Head.Reship or Head.Repair or Head.Replacement => (Head.Refund, false),
        Head.Refund => (Head.Refund, remedy.Quantity == 0),
        _ => (remedy.Head, false),
    };

    /// <summary>What is wanted comes first, unless it is a repair that cannot be done; then money, goods, and a new unit before a mended one.</summary>
    private static int Preference(Claim claim, Head head) => head switch
    {
        _ when head == claim.Wants && !(head == Head.Repair && claim.Repair is { Feasible: false }) => 0,
        Head.Refund => 1,
        Head.Exchange => 2,
        Head.Reship => 3,
        Head.Replacement => 4,
        _ => 5,
    };

    private static Considered Verdict(Clause clause, List<Refusal> refusals, List<Grant> grants)
    {
        var obstacles = refusals.Where(refusal => refusal.Clause.Id == clause.Id).Select(refusal => refusal.Reason).ToList();
        return obstacles.Count > 0
            ? new Considered(clause, obstacles.Max(reason => reason.Code.Verdict), ByCode(obstacles))
            : new Considered(clause, Outcome.Eligible, ByCode(grants.Where(grant => grant.Clause.Id == clause.Id).SelectMany(grant => grant.Reasons)));
    }
}
