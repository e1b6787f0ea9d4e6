namespace GuaranteeRules.Engine;

/// <summary>Puts rules in order: whatever yields a type runs before whatever asks for facts of it.</summary>
internal sealed class Strata
{
    private readonly Dictionary<FactType, List<RulePlan>> yielding = [];
    private readonly Dictionary<RulePlan, int> levels = new(ReferenceEqualityComparer.Instance);
    private readonly List<Dependency> path = [];

    private Strata(RulePlan[] plans)
    {
        foreach (var plan in plans)
        {
            foreach (var type in plan.Yields)
            {
                if (!yielding.TryGetValue(type, out var sources))
                {
                    yielding.Add(type, sources = []);
                }

                sources.Add(plan);
            }
        }
    }

    /// <summary>The strata in the order they run; within one, rules in the order given.</summary>
    internal static List<List<RulePlan>> Of(RulePlan[] plans)
    {
        var strata = new Strata(plans);
        var levelled = new List<List<RulePlan>>();
        foreach (var plan in plans)
        {
            var level = strata.LevelOf(plan);
            while (levelled.Count <= level)
            {
                levelled.Add([]);
            }

            levelled[level].Add(plan);
        }

        return levelled;
    }

    /// <summary>0 for a rule that waits for no other; else one more than the highest level it waits for.</summary>
    private int LevelOf(RulePlan plan)
    {
        if (levels.TryGetValue(plan, out var known))
        {
            return known;
        }

        var seen = path.FindIndex(dependency => ReferenceEquals(dependency.Reader, plan));
        if (seen >= 0)
        {
            throw new RuleCycleException([.. path.Skip(seen)]);
        }

        var level = 0;
        for (var i = 0; i < plan.Reads.Length; i++)
        {
            var read = plan.Reads[i];
            path.Add(new(plan, read));
            if (yielding.TryGetValue(read.Type, out var sources))
            {
                foreach (var source in sources)
                {
                    level = Math.Max(level, LevelOf(source) + 1);
                }
            }

            path.RemoveAt(path.Count - 1);
        }

        levels.Add(plan, level);
        return level;
    }
}

/// <summary>A rule waits for facts that it reads.</summary>
internal sealed record Dependency(RulePlan Reader, FactRead Reads);
