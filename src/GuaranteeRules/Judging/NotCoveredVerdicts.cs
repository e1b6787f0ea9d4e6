namespace GuaranteeRules.Judging;

/// <summary>The verdicts on clauses that do not cover a line, or have nothing to follow: the same for every claim, so each is made once. Thread-safe.</summary>
internal sealed class NotCoveredVerdicts(PolicyBook policies)
{
    private readonly ClauseVerdict?[] notEnrolled = new ClauseVerdict?[policies.Clauses.Count];
    private readonly ClauseVerdict?[] notOffered = new ClauseVerdict?[policies.Clauses.Count];
    private readonly ClauseVerdict?[] withoutAward = new ClauseVerdict?[policies.Clauses.Count];

    /// <summary>The verdict. Two threads may make it at the same time; then both are equal, and either stays.</summary>
    internal ClauseVerdict Of(Clause clause, ReasonCode lack)
    {
        ref var kept = ref (lack == ReasonCode.NotEnrolled ? notEnrolled : lack == ReasonCode.NotOffered ? notOffered : withoutAward)[clause.Order];
        return Volatile.Read(ref kept) ?? Keep(ref kept, new ClauseVerdict(clause, lack.Verdict, [new Reason(lack, clause, [])]));
    }

    private static ClauseVerdict Keep(ref ClauseVerdict? place, ClauseVerdict made)
    {
        Volatile.Write(ref place, made);
        return made;
    }
}
