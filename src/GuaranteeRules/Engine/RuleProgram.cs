using System.Collections.Frozen;
using System.Collections.Immutable;
using GuaranteeRules.Rules;

namespace GuaranteeRules.Engine;

/// <summary>Rules made ready to run, in an order in which every rule finds what the others yield.</summary>
/// <remarks>Immutable and thread-safe: build it once and share it. Building compiles every rule, which takes milliseconds each.</remarks>
public sealed class RuleProgram
{
    private RuleProgram(ImmutableArray<RuleDefinition> ordered)
    {
        Slots = ordered.SelectMany(rule => rule.Patterns.OfType<FactPattern>()).Select(pattern => pattern.FactType).Distinct()
            .Index().ToFrozenDictionary(type => type.Item, type => type.Index);
        Compiled = [.. ordered.Select(rule => new RuleCompiler(rule, Slots).Compile())];
        FrameSize = ordered.Select(rule => rule.Patterns.Length).DefaultIfEmpty().Max();
    }

    /// <summary>Position in a memory of each type that some rule reads.</summary>
    internal FrozenDictionary<Type, int> Slots { get; }

    /// <summary>The rules in the order they run.</summary>
    internal ImmutableArray<CompiledRule> Compiled { get; }

    internal int FrameSize { get; }

    /// <summary>Makes a program of rules. Their order does not matter to which facts follow; rules that do not depend on each other run in the order given.</summary>
    /// <exception cref="RuleDefinitionException">A rule is incomplete or uses a name it has not given.</exception>
    /// <exception cref="RuleCycleException">A rule would have to run both before and after another, or itself.</exception>
    public static RuleProgram Build(IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new(Strata.Order([.. rules.Select(RuleDefinition.Of)]));
    }

    /// <summary>An empty memory for one case at a time.</summary>
    public WorkingMemory CreateMemory() => new(this);
}
