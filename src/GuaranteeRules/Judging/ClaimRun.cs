using System.Runtime.InteropServices;

namespace GuaranteeRules.Judging;

/// <summary>Decides the claims of a case one by one. A first run of the rules finds the award; a second starts from it and adds side remedies, so these cannot change it.</summary>
internal sealed class ClaimRun
{
    private readonly Judge judge;
    private readonly PolicyBook policies;
    private readonly VersionTypes versionTypes;
    private readonly WorkingMemory memory;
    private readonly DecisionBuilder builder;
    private readonly ClauseCoverages answering = new();
    private readonly ClauseCoverages following = new();
    private readonly ClauseCoverages disputing = new();
    private readonly QuotesByLine quotes = new();
    private Dictionary<string, Claim>? claims;
    private Case @case = null!;
    private PlatformClauses clauses = null!;
    private CaseLedger ledgers = null!;

    internal ClaimRun(Judge judge, WorkingMemory memory)
    {
        this.judge = judge;
        policies = judge.Policies;
        versionTypes = judge.VersionTypes;
        this.memory = memory;
        builder = new DecisionBuilder(judge.NotCovered);
    }

    internal void Begin(Case next, CaseLedger ledger)
    {
        @case = next;
        clauses = policies.EraOf(next.Order.PlacedAt).For(next.Order.Platform.Value);
        ledgers = ledger;
        quotes.Begin(next.Quotes);
    }

    /// <summary>The claim as it counts: an escalation that names a claim which was made later, or was taken back, names nothing.</summary>
    internal Claim AsItCounts(Claim claim) =>
        claim.Ground == Ground.Escalation && ClaimNamedBy(claim) is { } named && (named.SubmittedAt > claim.SubmittedAt || named.IsWithdrawnAt(@case.InstantOfJudging))
            ? claim with { RefusedClaim = null }
            : claim;

    /// <summary>Lets go of the case.</summary>
    internal void End()
    {
        @case = null!;
        claims = null;
        memory.Clear();
        builder.Clear();
        quotes.Begin([]);
    }

    /// <summary>The decision on a claim. The merchant's breaches that were found on the way are added to <paramref name="breaches"/>.</summary>
    internal Decision Decide(Claim claim, LineLedger ledger, Circumstances circumstances, IDecisionExplainer? explainer, List<Breach>? breaches)
    {
        builder.Clear();
        var found = Answer(claim, ledger, circumstances);
        builder.Consider(answering, found);
        breaches?.AddRange(memory.Facts<Breach>().AsSpan());
        if (!builder.IsGranted)
        {
            Coverage.List(following, clauses, ledger.Line, claim, ClauseRole.Follows, isGranted: false);
            builder.Consider(following, default);
            return builder.Refused(claim.Id, explainer);
        }

        builder.Choose(claim, found);
        var side = Follow(claim, ledger, circumstances);
        builder.Consider(following, side);
        builder.Choose(claim, side);
        return builder.Granted(claim.Id, explainer, side, following);
    }

    /// <summary>Judges a claim once more, while somebody looks on.</summary>
    internal void DecideAgain(Claim claim, LineLedger ledger, Circumstances circumstances, Decision decision, IOnlooker onlooker)
    {
        if (decision.Outcome != Outcome.Invalid)
        {
            AnswerAsIfCovered(claim, ledger, circumstances);
            Show(answering, ledger.Line, onlooker);
        }

        if (decision.Outcome == Outcome.Eligible)
        {
            // The first run let in clauses that do not cover the line: they have no say in the award.
            builder.Clear();
            var granted = new List<Grant>();
            foreach (var grant in memory.Facts<Grant>())
            {
                if (answering.Covers(grant.Clause))
                {
                    granted.Add(grant);
                }
            }

            builder.Choose(claim, new RunFindings([], CollectionsMarshal.AsSpan(granted), [], []));
            Follow(claim, ledger, circumstances);
            Show(following, ledger.Line, onlooker);
        }
        else if (decision.Outcome != Outcome.Invalid)
        {
            memory.Clear();
            Coverage.List(following, clauses, ledger.Line, claim, ClauseRole.Follows, isGranted: false);
            onlooker.SeeRun(following, ledger.Line, memory);
        }

        onlooker.SeeDecision(decision, decision.IsInFull ? null : new ClaimContext(Excerpt(claim, ledger.Line, circumstances), ledger, circumstances, ledgers.FreightOf(ledger)));
    }

    /// <summary>The first run with every clause that answers the ground, as if each covered the line. So the buyer is told of a clause that does not cover it which other conditions are met.</summary>
    private void AnswerAsIfCovered(Claim claim, LineLedger ledger, Circumstances circumstances)
    {
        memory.Clear();
        Coverage.List(answering, clauses, ledger.Line, claim, ClauseRole.Answers);
        foreach (var (one, _) in answering.AsSpan())
        {
            if (one.Version is { } version)
            {
                versionTypes.Insert(version, memory);
            }
        }

        InsertFacts(claim, ledger, circumstances);
        memory.Run();
    }

    private void Show(ClauseCoverages covered, Line line, IOnlooker onlooker)
    {
        judge.Program.Suppose(memory);
        onlooker.SeeRun(covered, line, memory);
    }

    /// <summary>The part of the case that a claim is judged by.</summary>
    private Case Excerpt(Claim claim, Line line, Circumstances circumstances)
    {
        var disputed = Disputed(claim);
        return @case with
        {
            AsOf = circumstances.AsOf,
            Lines = disputed is { Line: var other } && other != line ? [line, other] : [line],
            Claims = disputed is { Claim: var earlier } && earlier.Id != claim.Id ? [claim, earlier] : [claim],
            Quotes = [.. quotes.Of(claim.Line)],
            Payouts = [],
        };
    }

    /// <summary>The first run: every clause that answers the ground.</summary>
    private RunFindings Answer(Claim claim, LineLedger ledger, Circumstances circumstances)
    {
        memory.Clear();
        Coverage.List(answering, clauses, ledger.Line, claim, ClauseRole.Answers);
        if (InsertVersions(answering))
        {
            InsertFacts(claim, ledger, circumstances);
            memory.Run();
        }

        return Findings();
    }

    private void InsertFacts(Claim claim, LineLedger ledger, Circumstances circumstances)
    {
        memory.Insert(claim);
        memory.Insert(ledger.Line);
        memory.Insert(@case.Order);
        memory.Insert(ledger);
        memory.Insert(circumstances);
        foreach (var quote in quotes.Of(claim.Line))
        {
            memory.Insert(quote);
        }

        if (claim.Ground == Ground.Escalation)
        {
            memory.Insert(Disputes.Of(clauses, claim, Disputed(claim), circumstances, disputing));
        }
    }

    /// <summary>The second run: every clause that follows the award chosen so far.</summary>
    private RunFindings Follow(Claim claim, LineLedger ledger, Circumstances circumstances)
    {
        memory.Clear();
        Coverage.List(following, clauses, ledger.Line, claim, ClauseRole.Follows);
        if (InsertVersions(following))
        {
            memory.Insert(new Award(claim, ledger.Line, @case.Order, ledger, builder.Award(), builder.Granting(), circumstances.ParcelHasFreight));
            memory.Run();
        }

        return Findings();
    }

    /// <summary>The refused claim that an escalation names, with its line; null: it names none, or one of an earlier case.</summary>
    private (Claim Claim, Line Line)? Disputed(Claim escalation) => ClaimNamedBy(escalation) is { } disputed ? (disputed, ledgers[disputed.Line].Line) : null;

    private Claim? ClaimNamedBy(Claim escalation)
    {
        if (escalation.RefusedClaim is not { } named)
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

        return claims.GetValueOrDefault(named.Value);
    }

    private bool InsertVersions(ClauseCoverages covered)
    {
        var any = false;
        foreach (var one in covered.AsSpan())
        {
            if (one.Version is { } version)
            {
                versionTypes.Insert(version, memory);
                any = true;
            }
        }

        return any;
    }

    private RunFindings Findings() => new(memory.Facts<Refusal>().AsSpan(), memory.Facts<Grant>().AsSpan(), memory.Facts<Remark>().AsSpan(), memory.Facts<Acceleration>().AsSpan());
}
