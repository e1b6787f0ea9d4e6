using System.Collections.Immutable;
using GuaranteeRules.Rules;

namespace GuaranteeRules.Engine;

/// <summary>Puts rules in order: whatever yields a type runs before whatever asks for facts of it.</summary>
internal sealed class Strata
{
    private readonly ILookup<Type, RuleDefinition> yielding;
    private readonly Dictionary<RuleDefinition, int> levels = new(ReferenceEqualityComparer.Instance);
    private readonly List<Dependency> path = [];

    private Strata(ImmutableArray<RuleDefinition> rules) =>
        yielding = rules
            .SelectMany(rule => rule.Yields.Select(yielded => yielded.FactType).Distinct().Select(type => (Type: type, Rule: rule)))
            .ToLookup(pair => pair.Type, pair => pair.Rule);

    /// <summary>The rules by stratum; within one, in the order given.</summary>
    public static ImmutableArray<RuleDefinition> Order(ImmutableArray<RuleDefinition> rules)
    {
        var strata = new Strata(rules);
        return [.. rules.OrderBy(strata.LevelOf)];
    }

    /// <summary>0 for a rule that waits for no other; else one more than the highest level it waits for.</summary>
    private int LevelOf(RuleDefinition rule)
    {
        if (levels.TryGetValue(rule, out int known))
        {
            return known;
        }

        int seen = path.FindIndex(dependency => ReferenceEquals(dependency.Reader, rule));
        if (seen >= 0)
        {
            throw new RuleCycleException([.. path.Skip(seen)]);
        }

        int level = 0;
        foreach (FactPattern pattern in rule.Patterns.OfType<FactPattern>())
        {
            path.Add(new(rule, pattern));
            foreach (RuleDefinition source in yielding[pattern.FactType])
            {
                level = Math.Max(level, LevelOf(source) + 1);
            }

            path.RemoveAt(path.Count - 1);
        }

        levels.Add(rule, level);
        return level;
    }
}

/// <summary>A rule waits for facts that one of its patterns reads.</summary>
internal sealed record Dependency(RuleDefinition Reader, FactPattern Reads);
