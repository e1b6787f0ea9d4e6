using NodaTime;

namespace GuaranteeRules.Entitlements;

/// <summary>Finds what clauses ask for and give by judging hypothetical claims under each clause alone, so that no better one hides what it would give.</summary>
internal sealed class OutlineFinder(Judge judge)
{
    private readonly WorkingMemory memory = new(judge.Engine);
    private readonly ClauseCoverages covered = new();
    private readonly Dictionary<string, OutlineDraft> drafts = judge.Policies.Clauses.ToDictionary(clause => clause.Id.Value, clause => new OutlineDraft(clause), StringComparer.Ordinal);

    /// <summary>The outlines of all clauses, in the policy's order.</summary>
    internal ValueList<ClauseOutline> Find()
    {
        foreach (var clause in judge.Policies.Clauses)
        {
            foreach (var version in clause.Versions)
            {
                foreach (var ground in clause.Grounds)
                {
                    Judge(version, new TrialClaims(version, ground));
                }

                if (clause.Role.HasFlag(ClauseRole.Binds))
                {
                    Bind(version);
                }
            }
        }

        return [.. judge.Policies.Clauses.Select(clause => drafts[clause.Id.Value].Finish())];
    }

    private void Judge(ClauseVersion version, TrialClaims trials)
    {
        var covers = Category.Other;
        var draft = drafts[version.Clause.Id.Value];
        foreach (var category in Names<Category>.Values)
        {
            var before = draft.Grants;
            Judge(version, trials.Favourable(category));
            covers = draft.Grants && !before ? category : covers;
        }

        Judge(version, trials.Uncovered(covers));
        Judge(version, trials.Wanting(covers));
        Judge(version, trials.Changed(covers));
    }

    private void Judge(ClauseVersion version, IEnumerable<TrialClaim> trials)
    {
        var draft = drafts[version.Clause.Id.Value];
        foreach (var trial in trials)
        {
            Run(version, trial);
            draft.AddConditions(ConditionsOf(version.Clause, trial));
            foreach (var grant in memory.Facts<Grant>())
            {
                draft.Add(grant, trial.Claim.Ground);
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
    private void Run(ClauseVersion version, TrialClaim trial)
    {
        memory.Clear();
        judge.VersionTypes.Insert(version, memory);
        if (version.Clause.Role.HasFlag(ClauseRole.Follows))
        {
            var granted = new Remedy { Head = trial.Award.Head, Timing = trial.Award.Timing, Clause = version.Clause, Instrument = Instrument.OriginalRoute, PaidBy = Party.Unspecified, Quantity = trial.Line.Quantity };
            memory.Insert(new Award(trial.Claim, trial.Line, trial.Order, trial.Ledger, [granted], [granted.Clause]));
        }
        else
        {
            memory.Insert(trial.Claim);
            memory.Insert(trial.Line);
            memory.Insert(trial.Order);
            memory.Insert(trial.Ledger);
            memory.Insert(trial.Circumstances);
            if (trial.Quote is { } quote)
            {
                memory.Insert(quote);
            }

            if (trial.Claim.Ground == Ground.Escalation)
            {
                memory.Insert(trial.Dispute);
            }
        }

        memory.Run();
    }

    private ValueList<Condition> ConditionsOf(Clause clause, TrialClaim trial)
    {
        judge.Program.Suppose(memory);
        covered.Clear();
        var one = new ClauseInForce(clause, judge.Policies.VersionFor(clause, trial.Order.PlacedAt));
        covered.Add(new ClauseCoverage(one, Coverage.LackOf(one, trial.Line)));
        var conditions = new Conditions();
        conditions.Add(covered, trial.Line, memory);
        return conditions.ByClause()[0].Conditions;
    }

    /// <summary>A merchant who enrolled in everything, keeps nothing and ships nothing.</summary>
    private void Bind(ClauseVersion version)
    {
        var placed = TrialClaims.Possible(version.From) ?? TrialClaims.Possible(version.Until) - Duration.FromDays(1) ?? Instant.FromUnixTimeSeconds(0);
        var clause = version.Clause;
        var line = new Line { Id = new LineId("line"), Paid = Money.Zero, Programmes = [clause.Programme.Id], Services = [clause.Id] };
        var merchant = new Merchant { Provides = new ProvidedClauses([]), Enrolments = [.. judge.Policies.Clauses.Select(each => new Enrolment { Service = each.Id })] };
        var order = new Order { Id = new OrderId("order"), Platform = clause.Programme.Platform, PlacedAt = placed, PaidAt = placed, Merchant = merchant };
        AddBreaches(judge.Decide(new Case { Id = new CaseId("case"), Order = order, Lines = [line], AsOf = placed + Duration.FromDays(1_000) }).Breaches);
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
