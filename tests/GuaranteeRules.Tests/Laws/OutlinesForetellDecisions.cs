using GuaranteeRules.Tests.Laws.Cases;

namespace GuaranteeRules.Tests.Laws;

/// <summary>What a clause asks, gives or remarks in any decision, its outline has told.</summary>
public sealed class OutlinesForetellDecisions
{
    private static readonly Dictionary<string, ClauseOutline> Outlines = Judged.Book.Outlines().ToDictionary(outline => outline.Clause.Id.Value, StringComparer.Ordinal);

    [Fact]
    public void Of_every_clause_that_was_looked_at() =>
        Law.Holds(CaseGenerator.SeveralClaims, @case => Trial.All(Judged.Decide(@case).Decisions.SelectMany(decision => decision.Considered.Select(considered => Asks(decision, considered)))), count: 5_000, atLeast: 4_000);

    [Fact]
    public void Of_every_remedy() =>
        Law.Holds(CaseGenerator.SeveralClaims, @case => Trial.All(Judged.Decide(@case).Decisions.SelectMany(decision => decision.Remedies.Select(remedy => Gives(@case, decision, remedy)))), count: 10_000, atLeast: 3_000);

    [Fact]
    public void Of_every_remark_and_breach() => Law.Holds(CaseGenerator.SeveralClaims, Remarks, count: 10_000, atLeast: 1_000);

    [Fact]
    public void Every_clause_with_terms_does_something() =>
        Expect.None(Outlines.Values.Where(outline => outline.Clause.Family is not null && outline.Remedies.Count + outline.Breaches.Count == 0 && !outline.HastensRefund).Select(outline => outline.Clause.Id.Value));

    private static Trial Asks(Decision decision, ClauseVerdict considered)
    {
        // What a clause would have asked of a line that it does not cover stood in nobody's way.
        var (outline, conditions) = (Outlines[considered.Clause.Id.Value], decision.Explain().ConditionsOf(considered.Clause));
        var covers = !conditions.Any(condition => !condition.IsMet && (condition.Code == ReasonCode.NotEnrolled || condition.Code == ReasonCode.NotOffered));
        var untold = conditions.Where(condition => !(condition.IsMet || !covers ? outline.Conditions : outline.Obstacles).Contains(condition.Code));
        return Trial.Of(!untold.Any(), () => $"{considered.Clause.Id} asks for {string.Join(", ", untold)}.");
    }

    private static Trial Gives(Case @case, Decision decision, Remedy remedy)
    {
        var ground = @case.Claims.First(claim => claim.Id == decision.Claim).Ground;
        var shape = remedy with { Amount = null, Range = null, DueBy = null, Quantity = Math.Min(remedy.Quantity, 1) };
        var told = Outlines[remedy.Clause.Id.Value].Remedies.Where(outlined => outlined.Grounds.Contains(ground)).Select(outlined => outlined.Remedy).ToList();
        var isHastened = decision.Considered.Any(considered => considered.Verdict == Outcome.Eligible && Outlines[considered.Clause.Id.Value].HastensRefund);
        return Trial.Of(told.Contains(shape) || (isHastened && told.Contains(shape with { Timing = Timing.OnReceipt })), () => $"{remedy.Clause.Id} gives {shape} on {ground}.");
    }

    private static Trial Remarks(Case @case)
    {
        var result = Judged.Decide(@case);
        var remarks = result.Decisions.Where(decision => decision.Outcome == Outcome.Eligible).SelectMany(decision => decision.Reasons)
            .Where(reason => reason.Clause is { } clause && Outlines[clause.Id.Value] is var outline && !outline.Remarks.Contains(reason.Code) && !outline.Obstacles.Contains(reason.Code));
        var breaches = result.Breaches.Select(breach => breach.Reason).Where(reason => !Outlines[reason.Clause!.Id.Value].Breaches.Contains(reason.Code));
        return Trial.Of(!remarks.Concat(breaches).Any(), () => string.Join(", ", remarks.Concat(breaches)));
    }
}
