using System.Collections.Immutable;
using System.Linq.Expressions;

namespace GuaranteeRules.Rules;

/// <summary>What a rule says, as immutable data: all that an engine needs to know of it.</summary>
internal sealed record RuleDefinition(string Name, ImmutableArray<Pattern> Patterns, ImmutableArray<YieldedFact> Yields)
{
    /// <summary>Lets the rule speak, and checks what it says.</summary>
    /// <exception cref="RuleDefinitionException">The rule is incomplete or uses a name it has not given.</exception>
    public static RuleDefinition Of(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        RuleDefinition definition = rule.Record().Definition();
        DefinitionCheck.Of(definition);
        return definition;
    }
}

/// <summary>A fact that follows when all conditions of the rule hold.</summary>
internal sealed record YieldedFact(Type FactType, LambdaExpression Fact);
