using System.Runtime.InteropServices;

namespace GuaranteeRules.Judging;

/// <summary>Decides single claims of a case: a first run finds the award, a second adds its side remedies, which therefore cannot change it.</summary>
internal sealed class ClaimRun
{
    private readonly GuaranteeBook book;
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

    internal ClaimRun(GuaranteeBook book, WorkingMemory memory)
    {
        this.book = book;
        policies = book.Policies;
        versionTypes = book.VersionTypes;
        this.memory = memory;
        builder = new DecisionBuilder(book.Lacks);
    }

    internal void Begin(Case next, CaseLedger ledger)
    {
        @case = next;
        clauses = policies.EraOf(next.Order.PlacedAt).For(next.Order.Platform);
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
    internal Decision Decide(Claim claim, LineLedger ledger, Circumstances circumstances, IDecisionExplainer? explainer, List<Breach>? breaches)
    {
        builder.Clear();
        var found = Answer(claim, ledger, circumstances);
        builder.Consider(answering, found);
        breaches?.AddRange(memory.Facts<Breach>().AsSpan());
        if (builder.Refused(claim.Id, explainer) is { } refused)
        {
            return refused;
        }

        builder.Choose(claim, found);
        var side = Follow(claim, ledger);
        builder.Consider(following, side);
        builder.Choose(claim, side);
        return builder.Granted(claim.Id, explainer, side, following);
    }

    /// <summary>Every condition of the clauses that were looked at for a decision, and what can still be done.</summary>
    internal Explanation Explain(Claim claim, LineLedger ledger, Circumstances circumstances, Decision decision)
    {
        var conditions = new Conditions();
        if (decision.Outcome != Outcome.Invalid)
        {
            Suppose(conditions, claim, ledger, circumstances);
        }

        if (decision.Outcome == Outcome.Eligible)
        {
            // Only those who cover the line have a say in the award.
            builder.Clear();
            var granted = new List<Grant>();
            foreach (var grant in memory.Facts<Grant>())
            {
                if (answering.Covers(grant.Clause))
                {
                    granted.Add(grant);
                }
            }

            builder.Choose(claim, new Found([], CollectionsMarshal.AsSpan(granted), [], []));
            Follow(claim, ledger);
            book.Program.Suppose(memory);
            conditions.Add(following, ledger.Line, memory);
        }

        if (!WhatHelps.MayHelp(decision))
        {
            return new Explanation(conditions, findNext: null);
        }

        var retrial = new Retrial(book, Excerpt(claim, ledger.Line, circumstances), claim.Id, ledger, circumstances);
        return new Explanation(conditions, () => retrial.NextAfter(decision));
    }

    /// <summary>The first run once more. What stands in no way is told of clauses that do not cover the line, too: they are let in as if they did.</summary>
    private void Suppose(Conditions conditions, Claim claim, LineLedger ledger, Circumstances circumstances)
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
        book.Program.Suppose(memory);
        conditions.Add(answering, ledger.Line, memory);
    }

    /// <summary>What of the case a claim can be judged by, whatever is changed about it: a large order is not copied for each of its claims.</summary>
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
    private Found Answer(Claim claim, LineLedger ledger, Circumstances circumstances)
    {
        memory.Clear();
        Coverage.List(answering, clauses, ledger.Line, claim, ClauseRole.Answers);
        if (InsertVersions(answering))
        {
            InsertFacts(claim, ledger, circumstances);
            memory.Run();
        }

        return FoundIn();
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
    private Found Follow(Claim claim, LineLedger ledger)
    {
        memory.Clear();
        Coverage.List(following, clauses, ledger.Line, claim, ClauseRole.Follows);
        if (InsertVersions(following))
        {
            memory.Insert(new Award(claim, ledger.Line, @case.Order, ledger, builder.Award()));
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

        // One that was taken back is as if it had never been made.
        return claims.TryGetValue(named.Value, out var disputed) && !(disputed.WithdrawnAt <= @case.InstantOfJudging) ? (disputed, ledgers[disputed.Line].Line) : null;
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

    private Found FoundIn() => new(memory.Facts<Refusal>().AsSpan(), memory.Facts<Grant>().AsSpan(), memory.Facts<Remark>().AsSpan(), memory.Facts<Acceleration>().AsSpan());
}
