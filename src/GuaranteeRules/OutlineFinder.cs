using GuaranteeRules.Decisions;
using GuaranteeRules.Engine;
using GuaranteeRules.Facts;
using GuaranteeRules.Policies;
using NodaTime;

namespace GuaranteeRules;

/// <summary>Finds what clauses ask for and give by judging hypothetical claims under each clause alone, so that no better one hides what it would give.</summary>
internal sealed class OutlineFinder(GuaranteeBook book)
{
    private readonly WorkingMemory memory = new(book.Engine);
    private readonly CoveredList covered = new();
    private readonly Dictionary<string, OutlineDraft> drafts = book.Policies.Clauses.ToDictionary(clause => clause.Id.Value, clause => new OutlineDraft(clause), StringComparer.Ordinal);

    /// <summary>The outlines of all clauses, in the policy's order.</summary>
    internal ValueList<ClauseOutline> Find()
    {
        foreach (var clause in book.Policies.Clauses)
        {
            foreach (var version in clause.Versions)
            {
                foreach (var ground in clause.Grounds)
                {
                    Judge(version, new Probes(version, ground));
                }

                if (clause.Role.HasFlag(ClauseRole.Binds))
                {
                    Bind(version);
                }
            }
        }

        return [.. book.Policies.Clauses.Select(clause => drafts[clause.Id.Value].Finish())];
    }

    private void Judge(Offer version, Probes probes)
    {
        var covers = Category.Other;
        var draft = drafts[version.Clause.Id.Value];
        foreach (var category in Names<Category>.Values)
        {
            var before = draft.Grants;
            Judge(version, probes.Favourable(category));
            covers = draft.Grants && !before ? category : covers;
        }

        Judge(version, probes.Uncovered(covers));
        Judge(version, probes.Wanting(covers));
        Judge(version, probes.Changed(covers));
    }

    private void Judge(Offer version, IEnumerable<Probe> probes)
    {
        var draft = drafts[version.Clause.Id.Value];
        foreach (var probe in probes)
        {
            Run(version, probe);
            draft.AddConditions(ConditionsOf(version.Clause, probe));
            foreach (var grant in memory.Facts<Grant>())
            {
                draft.Add(grant, probe.Claim.Ground);
            }

            foreach (var remark in memory.Facts<Remark>())
            {
                draft.AddRemark(remark.Reason);
            }

            if (memory.Facts<Acceleration>().Count > 0)
            {
                draft.HastenRefund();
            }

            AddBreaches(memory.Facts<Breach>());
        }
    }

    /// <summary>Judges a claim under one version, and under it alone.</summary>
    private void Run(Offer version, Probe probe)
    {
        memory.Clear();
        book.Offers.Insert(version, memory);
        if (version.Clause.Role.HasFlag(ClauseRole.Follows))
        {
            var granted = new Remedy { Head = probe.Award.Head, Timing = probe.Award.Timing, Clause = version.Clause, Instrument = Instrument.OriginalRoute, PaidBy = Party.Unspecified, Quantity = probe.Line.Quantity };
            memory.Insert(new Award(probe.Claim, probe.Line, probe.Order, probe.Ledger, [granted]));
        }
        else
        {
            memory.Insert(probe.Claim);
            memory.Insert(probe.Line);
            memory.Insert(probe.Order);
            memory.Insert(probe.Ledger);
            memory.Insert(probe.Standing);
            if (probe.Quote is { } quote)
            {
                memory.Insert(quote);
            }

            if (probe.Claim.Ground == Ground.Escalation)
            {
                memory.Insert(probe.Dispute);
            }
        }

        memory.Run();
    }

    private ValueList<Condition> ConditionsOf(Clause clause, Probe probe)
    {
        book.Program.Suppose(memory);
        covered.Clear();
        var candidate = new Candidate(clause, book.Policies.VersionFor(clause, probe.Order.PlacedAt));
        covered.Add(new Covered(candidate, Coverage.LackOf(candidate, probe.Line)));
        var conditions = new Conditions();
        conditions.Add(covered, probe.Line, memory);
        return conditions.Of(clause);
    }

    /// <summary>A merchant who enrolled in everything, keeps nothing and ships nothing.</summary>
    private void Bind(Offer version)
    {
        var placed = version.From ?? version.Until - Duration.FromDays(1) ?? Instant.FromUnixTimeSeconds(0);
        var clause = version.Clause;
        var line = new Line { Id = new LineId("line"), Paid = Money.Zero, Programmes = [clause.Programme.Id], Services = [clause.Id] };
        var merchant = new Merchant { Provides = default(ValueList<ClauseId>), Enrolments = [.. book.Policies.Clauses.Select(each => new Enrolment { Service = each.Id })] };
        var order = new Order { Id = "order", Platform = clause.Programme.Platform, PlacedAt = placed, PaidAt = placed, Merchant = merchant };
        AddBreaches(book.Decide(new Case { Id = "case", Order = order, Lines = [line], AsOf = placed + Duration.FromDays(1_000) }).Breaches);
    }

    private void AddBreaches(IEnumerable<Breach> breaches)
    {
        foreach (var breach in breaches)
        {
            if (breach.Reason.Clause is { } clause)
            {
                drafts[clause.Id.Value].AddBreach(breach);
            }
        }
    }
}
