namespace GuaranteeRules.Judging;

/// <summary>What became of the claim that an escalation is about.</summary>
internal static class Disputes
{
    /// <summary>The merchant's answer may stand in the escalation itself or in the claim it names; the time for an answer is what the clauses that cover that claim state.</summary>
    internal static Dispute Of(PlatformClauses clauses, Claim escalation, (Claim Claim, Line Line)? named, Circumstances circumstances, ClauseCoverages covered)
    {
        var (disputed, line) = named ?? default;
        var due = disputed is null ? null : AnswerDue(clauses, line, disputed, covered);
        return new Dispute(escalation.Review is not null || disputed?.Review is not null, due?.At, due is { } end && end.HasPassed(circumstances.AsOf));
    }

    private static Deadline? AnswerDue(PlatformClauses clauses, Line line, Claim disputed, ClauseCoverages covered)
    {
        Coverage.List(covered, clauses, line, disputed, ClauseRole.Answers);
        foreach (var one in covered.AsSpan())
        {
            if (one.Version?.AnyTerms.AnswerDue(disputed.SubmittedAt) is { } due)
            {
                return due;
            }
        }

        return null;
    }
}
