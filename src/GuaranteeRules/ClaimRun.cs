using GuaranteeRules.Decisions;
using GuaranteeRules.Engine;
using GuaranteeRules.Facts;
using GuaranteeRules.Policies;

namespace GuaranteeRules;

/// <summary>Decides single claims of a case: a first run finds the award, a second adds its side remedies, which therefore cannot change it.</summary>
internal sealed class ClaimRun(PolicyBook policies, WorkingMemory memory, Case @case)
{
    private readonly ILookup<LineId, Quote> quotes = @case.Quotes.ToLookup(quote => quote.Line);

    /// <summary>The decision on a claim, and the merchant's breaches that came to light with it.</summary>
    internal (Decision Decision, IReadOnlyList<Breach> Breaches) Decide(Claim claim, LineLedger ledger, Standing standing)
    {
        var (decision, breaches) = Judge(claim, ledger, standing);
        var next = new NextSteps(policies, @case.Order, ledger, standing, other => Judge(other, ledger, standing).Decision);
        return (decision with { Next = next.After(claim, decision) }, breaches);
    }

    private (Decision Decision, IReadOnlyList<Breach> Breaches) Judge(Claim claim, LineLedger ledger, Standing standing)
    {
        var answers = Answer(claim, ledger, standing);
        var considered = Verdicts.Consider(answers.Refusals, answers.Grants);
        if (Verdicts.Refusal(claim.Id, considered) is { } refused)
        {
            return (refused, answers.Breaches);
        }

        var best = Verdicts.Best(claim, answers.Grants);
        var award = new Award(claim, ledger.Line, @case.Order, ledger, [.. best.Select(x => x.Remedy)]);
        var side = Follow(award);
        considered.AddRange(Verdicts.Consider(side.Refusals, side.Grants, side.Accelerations));
        best.AddRange(Verdicts.Best(claim, side.Grants));
        return (Verdicts.Granted(claim.Id, best, considered, [.. answers.Remarks, .. side.Refusals.Select(refusal => new Remark(refusal.Reason))], side.Accelerations), answers.Breaches);
    }

    /// <summary>The first run: every clause that answers the ground.</summary>
    private Findings Answer(Claim claim, LineLedger ledger, Standing standing)
    {
        memory.Clear();
        var lacks = new List<Refusal>();
        foreach (var (clause, offer, lack) in Coverage.Of(policies, @case.Order, ledger.Line, claim, ClauseRole.Answers))
        {
            if (offer is null)
            {
                lacks.Add(new Refusal(clause, new Reason(lack!, clause, [])));
            }
            else
            {
                offer.InsertInto(memory);
            }
        }

        memory.Insert(claim);
        memory.Insert(ledger.Line);
        memory.Insert(@case.Order);
        memory.Insert(ledger);
        memory.Insert(standing);
        foreach (var quote in quotes[claim.Line])
        {
            memory.Insert(quote);
        }

        if (claim.Ground == Ground.Escalation)
        {
            memory.Insert(Disputes.Of(policies, @case, claim, standing));
        }

        memory.Run();
        return FindingsWith(lacks);
    }

    /// <summary>The second run: every clause that follows the award. One that does not cover the line is told of only where the buyer asked for it.</summary>
    private Findings Follow(Award award)
    {
        memory.Clear();
        var lacks = new List<Refusal>();
        foreach (var (clause, offer, lack) in Coverage.Of(policies, @case.Order, award.Line, award.Claim, ClauseRole.Follows))
        {
            if (offer is not null)
            {
                offer.InsertInto(memory);
            }
            else if (Coverage.IsAskedFor(clause))
            {
                lacks.Add(new Refusal(clause, new Reason(lack!, clause, [])));
            }
        }

        memory.Insert(award);
        memory.Run();
        return FindingsWith(lacks);
    }

    private Findings FindingsWith(List<Refusal> lacks) => new(
        [.. lacks, .. memory.Facts<Refusal>()],
        [.. memory.Facts<Grant>()],
        [.. memory.Facts<Remark>()],
        [.. memory.Facts<Acceleration>()],
        [.. memory.Facts<Breach>()]);

    /// <summary>What a run found; the memory is cleared before the next.</summary>
    private sealed record Findings(List<Refusal> Refusals, List<Grant> Grants, List<Remark> Remarks, List<Acceleration> Accelerations, List<Breach> Breaches);
}
