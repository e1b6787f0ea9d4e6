namespace GuaranteeRules.Explanations;

/// <summary>Gathers the conditions of the clauses that were looked at for a claim: whether they cover the line, and what each of their rules asks, met or not.</summary>
internal sealed class Conditions
{
    private readonly List<ClauseConditions> ofClauses = new(4);
    private readonly List<Condition> found = new(12);

    /// <summary>Those added so far, clause by clause.</summary>
    internal ValueList<ClauseConditions> ByClause() => [.. ofClauses];

    /// <summary>Adds the conditions of each clause, from a memory in which the rules have run and have also said what they would have refused.</summary>
    internal void Add(ClauseCoverages covered, Line line, WorkingMemory memory)
    {
        foreach (var one in covered.AsSpan())
        {
            found.Clear();
            AddCoverage(one, line);
            AddRules(one.Clause, memory);
            ofClauses.Add(new ClauseConditions(one.Clause, [.. found]));
        }
    }

    private void AddCoverage(ClauseCoverage covered, Line line)
    {
        var (clause, lack) = (covered.Clause, covered.Lack);
        if (clause.Programme.Label || lack == ReasonCode.NotEnrolled)
        {
            found.Add(new Condition(new Reason(ReasonCode.NotEnrolled, clause, []), lack != ReasonCode.NotEnrolled));
        }

        if (clause.Offered == Offering.WhenListed)
        {
            found.Add(new Condition(new Reason(ReasonCode.NotOffered, clause, []), line.Services.Contains(clause.Id)));
        }

        if (lack is not null && lack != ReasonCode.NotEnrolled && lack != ReasonCode.NotOffered)
        {
            // Nothing was granted that the clause could follow, so none of its rules was asked.
            found.Add(new Condition(new Reason(lack, clause, []), IsMet: false));
        }
    }

    private void AddRules(Clause clause, WorkingMemory memory)
    {
        var refusals = memory.Facts<Refusal>();
        foreach (var supposed in memory.Facts<Supposed<Refusal>>())
        {
            if (ReferenceEquals(supposed.Fact.Clause, clause))
            {
                Add(supposed.Fact.Reason, isMet: !IsAmong(refusals, supposed.Fact));
            }
        }

        // What another engine found and no rule of the program foretold.
        foreach (var refusal in refusals)
        {
            if (refusal.Clause == clause)
            {
                Add(refusal.Reason, isMet: false);
                if (refusal.Also is { } also)
                {
                    Add(also, isMet: false);
                }
            }
        }
    }

    private void Add(Reason reason, bool isMet)
    {
        foreach (var known in found)
        {
            if (ReferenceEquals(known.Code, reason.Code) && known.Reason == reason)
            {
                return;
            }
        }

        found.Add(new Condition(reason, isMet));
    }

    private static bool IsAmong(FactList<Refusal> refusals, Refusal supposed)
    {
        foreach (var refusal in refusals)
        {
            if (ReferenceEquals(refusal.Reason.Code, supposed.Reason.Code) && refusal == supposed)
            {
                return true;
            }
        }

        return false;
    }
}
