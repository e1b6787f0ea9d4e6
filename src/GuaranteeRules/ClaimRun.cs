using GuaranteeRules.Decisions;
using GuaranteeRules.Engine;
using GuaranteeRules.Facts;
using GuaranteeRules.Policies;

namespace GuaranteeRules;

/// <summary>Decides single claims of a case: a first run finds the award, a second adds its side remedies, which therefore cannot change it.</summary>
internal sealed class ClaimRun
{
    private readonly PolicyBook policies;
    private readonly OfferTypes offers;
    private readonly WorkingMemory memory;
    private readonly DecisionBuilder builder;
    private readonly Func<Claim, LineLedger, Standing, Decision> judge;
    private readonly CoveredList answering = new();
    private readonly CoveredList following = new();
    private readonly QuotesByLine quotes = new();
    private Dictionary<string, Claim>? claims;
    private Case @case = null!;
    private CaseLedger ledgers = null!;

    internal ClaimRun(PolicyBook policies, OfferTypes offers, Lacks lacks, WorkingMemory memory)
    {
        this.policies = policies;
        this.offers = offers;
        this.memory = memory;
        builder = new DecisionBuilder(lacks);
        judge = (other, ledger, standing) => Judge(other, ledger, standing, breaches: null);
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
        claims = null;
        memory.Clear();
        builder.Clear();
        quotes.Begin([]);
    }

    /// <summary>The decision on a claim; the merchant's breaches that came to light with it are added to those known.</summary>
    internal Decision Decide(Claim claim, LineLedger ledger, Standing standing, List<Breach> breaches)
    {
        var decision = Judge(claim, ledger, standing, breaches);
        var next = new NextSteps(policies, @case.Order, ledger, standing, following, judge).After(claim, decision);
        return next.Count == 0 ? decision : decision with { Next = next };
    }

    private Decision Judge(Claim claim, LineLedger ledger, Standing standing, List<Breach>? breaches)
    {
        builder.Clear();
        var found = Answer(claim, ledger, standing);
        builder.Consider(answering, found);
        breaches?.AddRange(memory.Facts<Breach>().AsSpan());
        if (builder.Refused(claim.Id) is { } refused)
        {
            return refused;
        }

        builder.Choose(claim, found);
        var side = Follow(new Award(claim, ledger.Line, @case.Order, ledger, builder.Award()));
        builder.Consider(following, side);
        builder.Choose(claim, side);
        return builder.Granted(claim.Id, side, following);
    }

    /// <summary>The first run: every clause that answers the ground.</summary>
    private Found Answer(Claim claim, LineLedger ledger, Standing standing)
    {
        memory.Clear();
        Coverage.List(answering, policies, @case.Order, ledger.Line, claim, claim.Ground, ClauseRole.Answers);
        if (Offer(answering))
        {
            memory.Insert(claim);
            memory.Insert(ledger.Line);
            memory.Insert(@case.Order);
            memory.Insert(ledger);
            memory.Insert(standing);
            foreach (var quote in quotes.Of(claim.Line))
            {
                memory.Insert(quote);
            }

            if (claim.Ground == Ground.Escalation)
            {
                memory.Insert(Disputes.Of(policies, @case.Order, claim, Disputed(claim), standing, following));
            }

            memory.Run();
        }

        return FoundIn();
    }

    /// <summary>The second run: every clause that follows the award.</summary>
    private Found Follow(Award award)
    {
        memory.Clear();
        Coverage.List(following, policies, award.Order, award.Line, award.Claim, award.Claim.Ground, ClauseRole.Follows);
        if (Offer(following))
        {
            memory.Insert(award);
            memory.Run();
        }

        return FoundIn();
    }

    /// <summary>The claim of this case that an escalation names; null: none, or one of an earlier case.</summary>
    private (Claim Claim, Line Line)? Disputed(Claim escalation)
    {
        if (escalation.Of is not { } named)
        {
            return null;
        }

        if (claims is null)
        {
            claims = new(StringComparer.Ordinal);
            foreach (var claim in @case.Claims)
            {
                claims.Add(claim.Id.Value, claim);
            }
        }

        return claims.TryGetValue(named.Value, out var disputed) ? (disputed, ledgers[disputed.Line].Line) : null;
    }

    private bool Offer(CoveredList covered)
    {
        var any = false;
        foreach (var (_, offer, _) in covered.AsSpan())
        {
            if (offer is not null)
            {
                offers.Insert(offer, memory);
                any = true;
            }
        }

        return any;
    }

    private Found FoundIn() => new(memory.Facts<Refusal>().AsSpan(), memory.Facts<Grant>().AsSpan(), memory.Facts<Remark>().AsSpan(), memory.Facts<Acceleration>().AsSpan());
}
