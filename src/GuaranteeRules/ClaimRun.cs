using GuaranteeRules.Decisions;
using GuaranteeRules.Engine;
using GuaranteeRules.Facts;
using GuaranteeRules.Policies;

namespace GuaranteeRules;

/// <summary>Decides single claims of a case: a first run finds the award, a second adds its side remedies, which therefore cannot change it.</summary>
internal sealed class ClaimRun
{
    private readonly PolicyBook policies;
    private readonly WorkingMemory answers;
    private readonly WorkingMemory follows;
    private readonly DecisionBuilder builder;
    private readonly Func<Claim, LineLedger, Standing, Decision> judge;
    private readonly List<Covered> answering = [];
    private readonly List<Covered> following = [];
    private readonly QuotesByLine quotes = new();
    private readonly Dictionary<string, Claim> claims = new(StringComparer.Ordinal);
    private Case @case = null!;
    private CaseLedger ledgers = null!;

    internal ClaimRun(PolicyBook policies, IRuleEngine engine)
    {
        this.policies = policies;
        answers = new WorkingMemory(engine);
        follows = new WorkingMemory(engine);
        builder = new DecisionBuilder(policies);
        judge = Judge;
    }

    internal void Begin(Case next, CaseLedger ledger)
    {
        @case = next;
        ledgers = ledger;
        quotes.Begin(next.Quotes);
    }

    /// <summary>Lets go of the case.</summary>
    internal void End()
    {
        @case = null!;
        claims.Clear();
        answers.Clear();
        follows.Clear();
        builder.Clear();
        quotes.Begin([]);
    }

    /// <summary>The decision on a claim; the merchant's breaches that came to light with it are added to those known.</summary>
    internal Decision Decide(Claim claim, LineLedger ledger, Standing standing, List<Breach> breaches)
    {
        var decision = Judge(claim, ledger, standing);
        foreach (var breach in answers.Facts<Breach>())
        {
            breaches.Add(breach);
        }

        var next = new NextSteps(policies, @case.Order, ledger, standing, judge).After(claim, decision);
        return next.Count == 0 ? decision : decision with { Next = next };
    }

    private Decision Judge(Claim claim, LineLedger ledger, Standing standing)
    {
        builder.Clear();
        var found = Answer(claim, ledger, standing);
        builder.Consider(answering, found);
        if (builder.Refused(claim.Id) is { } refused)
        {
            return refused;
        }

        builder.Choose(claim, found.Grants);
        var side = Follow(new Award(claim, ledger.Line, @case.Order, ledger, builder.Award()));
        builder.Consider(following, side);
        builder.Choose(claim, side.Grants);
        return builder.Granted(claim.Id, found, side, following);
    }

    /// <summary>The first run: every clause that answers the ground.</summary>
    private Found Answer(Claim claim, LineLedger ledger, Standing standing)
    {
        answers.Clear();
        Coverage.List(answering, policies, @case.Order, ledger.Line, claim, claim.Ground, ClauseRole.Answers);
        if (Offer(answering, answers))
        {
            answers.Insert(claim);
            answers.Insert(ledger.Line);
            answers.Insert(@case.Order);
            answers.Insert(ledger);
            answers.Insert(standing);
            foreach (var quote in quotes.Of(claim.Line))
            {
                answers.Insert(quote);
            }

            if (claim.Ground == Ground.Escalation)
            {
                answers.Insert(Disputes.Of(policies, @case.Order, claim, Disputed(claim), standing));
            }

            answers.Run();
        }

        return FoundIn(answers);
    }

    /// <summary>The second run: every clause that follows the award. One that does not cover the line is told of only where the buyer asked for it.</summary>
    private Found Follow(Award award)
    {
        follows.Clear();
        Coverage.List(following, policies, award.Order, award.Line, award.Claim, award.Claim.Ground, ClauseRole.Follows);
        following.RemoveAll(static covered => covered.Offer is null && !Coverage.IsAskedFor(covered.Clause));
        if (Offer(following, follows))
        {
            follows.Insert(award);
            follows.Run();
        }

        return FoundIn(follows);
    }

    /// <summary>The claim of this case that an escalation names; null: none, or one of an earlier case.</summary>
    private (Claim Claim, Line Line)? Disputed(Claim escalation)
    {
        if (escalation.Of is not { } named)
        {
            return null;
        }

        if (claims.Count == 0)
        {
            foreach (var claim in @case.Claims)
            {
                claims.Add(claim.Id.Value, claim);
            }
        }

        return claims.TryGetValue(named.Value, out var disputed) ? (disputed, ledgers[disputed.Line].Line) : null;
    }

    private static bool Offer(List<Covered> covered, WorkingMemory memory)
    {
        var any = false;
        foreach (var one in covered)
        {
            one.Offer?.InsertInto(memory);
            any |= one.Offer is not null;
        }

        return any;
    }

    private static Found FoundIn(WorkingMemory memory) => new(memory.Facts<Refusal>().AsSpan(), memory.Facts<Grant>().AsSpan(), memory.Facts<Remark>().AsSpan(), memory.Facts<Acceleration>().AsSpan());
}
