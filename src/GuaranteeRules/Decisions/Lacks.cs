using GuaranteeRules.Policies;

namespace GuaranteeRules.Decisions;

/// <summary>That a clause does not cover a line is the same finding for every claim: it is made once for all sessions of a book.</summary>
internal sealed class Lacks(PolicyBook policies)
{
    private readonly Considered?[] notEnrolled = new Considered?[policies.Clauses.Count];
    private readonly Considered?[] notOffered = new Considered?[policies.Clauses.Count];

    /// <summary>The finding. Two threads may make it at the same time; then both are equal, and either stays.</summary>
    internal Considered Of(Clause clause, ReasonCode lack)
    {
        ref var kept = ref (lack == ReasonCode.NotEnrolled ? notEnrolled : notOffered)[clause.Order];
        return Volatile.Read(ref kept) ?? Keep(ref kept, new Considered(clause, lack.Verdict, [new Reason(lack, clause, [])]));
    }

    private static Considered Keep(ref Considered? place, Considered made)
    {
        Volatile.Write(ref place, made);
        return made;
    }
}
