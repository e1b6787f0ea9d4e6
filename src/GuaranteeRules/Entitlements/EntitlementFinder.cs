using NodaTime;

namespace GuaranteeRules.Entitlements;

/// <summary>Finds what a line can claim by claiming it: on every ground, wanting every remedy, bringing what helps, at every instant that matters.</summary>
internal sealed class EntitlementFinder
{
    /// <summary>An escalation is about another claim, and no right of the line.</summary>
    private const Ground NotOfTheLine = Ground.Escalation;

    private static readonly Head?[] Wanted = [null, Head.Exchange, Head.Reship, Head.Repair, Head.Replacement, Head.Loaner];

    private readonly Judge judge;
    private readonly Case @case;
    private readonly Line line;
    private readonly Instant asOf;
    private readonly List<Instant> facts;
    private readonly List<Instant> moments;
    private readonly List<Entitlement> found = [];

    internal EntitlementFinder(Judge judge, Case @case, Line line, Instant asOf)
    {
        this.judge = judge;
        this.@case = @case with { AsOf = null, Claims = [.. @case.Claims.Where(claim => claim.SubmittedAt <= asOf)] };
        this.line = line;
        this.asOf = asOf;
        facts = InstantsToTry.OfFacts(@case, line, asOf);
        moments = InstantsToTry.After(facts);
    }

    /// <summary>The rights of the line, those open first, then by their end.</summary>
    internal ValueList<Entitlement> Find()
    {
        foreach (var claim in Claims())
        {
            foreach (var way in WaysOf(claim))
            {
                Follow(way);
            }

            Await(claim);
        }

        return [.. NearDuplicates.Merged(found.Where(IsOwn)).OrderBy(one => one.State).ThenBy(one => one.Until ?? Instant.MaxValue).ThenBy(one => one.Ground).ThenBy(one => one.Remedies[0].Head)];
    }

    /// <summary>Whether it tells something new: no other entitlement gives the same for at least as long and asks for no more. Of two equal ones the first is told.</summary>
    private bool IsOwn(Entitlement one, int place)
    {
        for (var i = 0; i < found.Count; i++)
        {
            var other = found[i];
            if (i != place && other.Needs.Count <= one.Needs.Count && Covers(other, one) && (i < place || other.Needs.Count < one.Needs.Count || !Covers(one, other)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Covers(Entitlement other, Entitlement one) =>
        IsSameRight(other, one) && (other.From is null || other.From <= one.From) && (other.Until is null || other.Until >= one.Until);

    private static bool IsSameRight(Entitlement a, Entitlement b) => a.Ground == b.Ground && IsSame(a.Remedies, b.Remedies);

    /// <summary>Whether the same is given, under the same clauses: amounts may differ along the way.</summary>
    private static bool IsSame(ValueList<Remedy> a, ValueList<Remedy> b)
    {
        if (a.Count != b.Count)
        {
            return false;
        }

        for (var i = 0; i < a.Count; i++)
        {
            if (a[i].Head != b[i].Head || a[i].Clause != b[i].Clause)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a step is something that the buyer or the merchant brings to the claim itself.</summary>
    private static bool IsNeed(NextStep step) => step.Action is NextAction.BringEvidence or NextAction.AwaitReview;

    private static bool IsAwaited(NextStep step) => step.Action is NextAction.Sign or NextAction.Pay;

    /// <summary>A claim on each ground for each remedy that can be wanted.</summary>
    private IEnumerable<Claim> Claims()
    {
        var id = new ClaimId(FreeId());
        foreach (var ground in Names<Ground>.Values)
        {
            if (ground == Ground.Service)
            {
                foreach (var service in line.Services)
                {
                    yield return new Claim { Id = id, Line = line.Id, Ground = ground, SubmittedAt = asOf, Service = service };
                }
            }
            else if (ground != NotOfTheLine)
            {
                foreach (var head in Wanted)
                {
                    yield return new Claim { Id = id, Line = line.Id, Ground = ground, SubmittedAt = asOf, Wants = head };
                }
            }
        }
    }

    private string FreeId()
    {
        var id = "entitlement";
        while (@case.Claims.Any(claim => claim.Id.Value == id))
        {
            id += "-";
        }

        return id;
    }

    /// <summary>How a claim can come to be granted, or granted more, at some instant: as it is, or with what it needs.</summary>
    private List<Way> WaysOf(Claim claim)
    {
        var ways = new List<Way>();
        var bare = new Way(claim, @case.Quotes, []);
        foreach (var falling in claim.Ground == Ground.PriceDrop ? FallingPrices.Of(@case, line, asOf, judge.Policies) : [])
        {
            Add(ways, new Way(claim, falling, [new NextStep { Action = NextAction.BringEvidence }]));
        }

        foreach (var moment in facts)
        {
            if (Decide(bare, moment) is not { } decision)
            {
                continue;
            }

            if (decision.Outcome == Outcome.Eligible)
            {
                Add(ways, bare);
            }

            foreach (var turned in Turning(bare, moment, decision))
            {
                if (turned.Steps.All(IsNeed))
                {
                    Add(ways, Turned(claim, turned));
                }
            }
        }

        return ways;
    }

    private ValueList<Counterfactual> Turning(Way way, Instant moment, Decision decision) =>
        new WhatHelps(judge.Policies, At(way, moment), way.Claim with { SubmittedAt = moment }, moment, changed => On(way.Claim.Id, changed), whole: static changed => changed, isAll: false).For(decision);

    private static Way Turned(Claim claim, Counterfactual turned) => new(turned.Case.ClaimOf(claim.Id), turned.Case.Quotes, turned.Steps);

    private static void Add(List<Way> ways, Way way)
    {
        // The same thing must be brought at every instant and for every clause; only until when differs.
        var lasting = way with { Needs = [.. way.Needs.Select(step => step with { Clause = null, Until = null })] };
        if (!ways.Exists(known => known.Needs == lasting.Needs))
        {
            ways.Add(lasting);
        }
    }

    /// <summary>The stretches of time in which a way is granted.</summary>
    private void Follow(Way way)
    {
        var stretches = new Timeline<ValueList<Remedy>>(moment => Granted(way, moment), IsSame).Walk(moments);
        for (var i = 0; i < stretches.Count; i++)
        {
            var (from, remedies) = stretches[i];
            Instant? until = i + 1 < stretches.Count ? stretches[i + 1].From : null;
            if (remedies.Count > 0)
            {
                var state = from > asOf ? EntitlementState.NotYetOpen : until <= asOf ? EntitlementState.Lapsed : EntitlementState.Open;
                var moment = state switch
                {
                    EntitlementState.Open => asOf,
                    EntitlementState.Lapsed => until!.Value - Duration.FromTicks(1),
                    _ => from,
                };
                Add(way, state, from, until, Granted(way, moment), way.Needs);
            }
        }
    }

    /// <summary>What opens only when the order is paid or the line is signed for.</summary>
    private void Await(Claim claim)
    {
        var isSigned = line.SignedAt <= asOf;
        if (isSigned || found.Exists(one => one.Ground == claim.Ground && one.Claim.Wants == claim.Wants && one.State != EntitlementState.Lapsed))
        {
            return;
        }

        var bare = new Way(claim, @case.Quotes, []);
        foreach (var turned in Decide(bare, asOf) is { } decision ? Turning(bare, asOf, decision) : [])
        {
            if (turned.Steps.Any(IsAwaited) && turned.Steps.All(step => IsNeed(step) || IsAwaited(step)))
            {
                Add(Turned(claim, turned), EntitlementState.NotYetOpen, null, null, turned.Decision.Remedies, [.. turned.Steps.Select(step => step with { Clause = null, Until = null })]);
            }
        }
    }

    private void Add(Way way, EntitlementState state, Instant? from, Instant? until, ValueList<Remedy> remedies, ValueList<NextStep> needs)
    {
        var entitlement = new Entitlement
        {
            Ground = way.Claim.Ground,
            Remedies = way.Quotes == @case.Quotes ? remedies : [.. remedies.Select(remedy => remedy with { Amount = null })],
            Needs = needs,
            State = state,
            From = from,
            Until = until,
            Claim = way.Claim with { SubmittedAt = asOf },
            Quotes = way.Quotes,
        };
        if (!found.Exists(other => IsSameRight(other, entitlement) && other.From == from && other.Until == until && other.State == state && other.Needs == needs))
        {
            found.Add(entitlement);
        }
    }

    private ValueList<Remedy> Granted(Way way, Instant moment) => Decide(way, moment)?.Remedies ?? [];

    /// <summary>Null where an amount would be out of range: such a right is left out, and takes no other with it.</summary>
    private Decision? Decide(Way way, Instant moment) => On(way.Claim.Id, At(way, moment));

    private Case At(Way way, Instant moment)
    {
        // A claim later than the moment would contradict the instant of judging, and could not matter.
        var earlier = @case.Claims.Where(claim => claim.SubmittedAt <= moment);
        return @case with { AsOf = moment, Quotes = way.Quotes, Claims = [.. earlier, way.Claim with { SubmittedAt = moment }] };
    }

    private Decision? On(ClaimId claim, Case changed) => judge.TryDecide(changed) is { } result ? result.Decisions.First(decision => decision.Claim == claim) : null;

    /// <summary>A claim with what it needs to be granted.</summary>
    private sealed record Way(Claim Claim, ValueList<Quote> Quotes, ValueList<NextStep> Needs);
}
