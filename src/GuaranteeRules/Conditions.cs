using GuaranteeRules.Decisions;
using GuaranteeRules.Engine;
using GuaranteeRules.Facts;
using GuaranteeRules.Policies;

namespace GuaranteeRules;

/// <summary>The conditions of the clauses of a run: whether they cover the line, and what each of their rules asks. The same function tells of a condition that is met and of one that is not.</summary>
internal static class Conditions
{
    /// <summary>Adds those of each clause, from a memory in which the rules have run and said what they would have refused.</summary>
    internal static void AddTo(Dictionary<string, ValueList<Condition>> conditions, CoveredList covered, Line line, WorkingMemory memory)
    {
        var ofClauses = new Dictionary<string, List<Condition>>(covered.Count, StringComparer.Ordinal);
        foreach (var one in covered.AsSpan())
        {
            ofClauses[one.Clause.Id.Value] = OfCoverage(one, line);
        }

        var refusals = memory.Facts<Refusal>();
        foreach (var supposed in memory.Facts<Supposed<Refusal>>())
        {
            Add(ofClauses, supposed.Fact, !IsAmong(refusals, supposed.Fact));
        }

        // What an engine found and no rule of ours foretold.
        foreach (var refusal in refusals)
        {
            Add(ofClauses, refusal, isMet: false);
        }

        foreach (var (clause, found) in ofClauses)
        {
            conditions[clause] = [.. found];
        }
    }

    private static List<Condition> OfCoverage(Covered covered, Line line)
    {
        var (clause, _, lack) = covered;
        var conditions = new List<Condition>();
        if (clause.Programme.Label || lack == ReasonCode.NotEnrolled)
        {
            conditions.Add(new Condition(Reason.Of(ReasonCode.NotEnrolled, clause), lack != ReasonCode.NotEnrolled));
        }

        if (clause.Offered == Offering.WhenListed)
        {
            conditions.Add(new Condition(Reason.Of(ReasonCode.NotOffered, clause), line.Services.Contains(clause.Id)));
        }

        return conditions;
    }

    private static void Add(Dictionary<string, List<Condition>> ofClauses, Refusal refusal, bool isMet)
    {
        if (ofClauses.TryGetValue(refusal.Clause.Id.Value, out var conditions) && !conditions.Exists(known => known.Reason == refusal.Reason))
        {
            conditions.Add(new Condition(refusal.Reason, isMet));
        }
    }

    private static bool IsAmong(FactList<Refusal> refusals, Refusal supposed)
    {
        foreach (var refusal in refusals)
        {
            if (refusal == supposed)
            {
                return true;
            }
        }

        return false;
    }
}
