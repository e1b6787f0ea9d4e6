using System.Collections.Concurrent;
using System.Linq.Expressions;
using NRules.Fluent;
using NRules.RuleModel;
using Found = System.Collections.Immutable.ImmutableDictionary<string, object?>;

namespace GuaranteeRules.Tests.Engine;

/// <summary>The oracle: it reads NRules' own model of the rules, and runs it word by word as loops within loops. It shares nothing with the product but the memory of facts.</summary>
internal sealed class ReferenceEngine : IRuleEngine
{
    private readonly List<IRuleDefinition> rules = [];
    private readonly ConcurrentDictionary<LambdaExpression, Func<object?[], object?>> compiled = new(ReferenceEqualityComparer.Instance);

    public ReferenceEngine(IEnumerable<Rule> rules)
        : this(rules.Select(rule => new RuleDefinitionFactory().Create(rule)))
    {
    }

    /// <summary>A rule runs when no rule that is still to run yields what it reads.</summary>
    public ReferenceEngine(IEnumerable<IRuleDefinition> rules)
    {
        for (var waiting = rules.ToList(); waiting.Count > 0; waiting.RemoveAll(this.rules.Contains))
        {
            var open = waiting.SelectMany(ReferenceModel.YieldedBy).ToHashSet();
            this.rules.AddRange(waiting.Where(rule => !ReferenceModel.ReadBy(rule).Any(open.Contains)).ToList() is { Count: > 0 } ready ? ready : throw new ArgumentException("Rules wait for each other.", nameof(rules)));
        }
    }

    public void Run(WorkingMemory memory)
    {
        foreach (var rule in rules)
        {
            foreach (var found in Each(rule.LeftHandSide.ChildElements.ToList(), 0, Found.Empty, memory).ToList())
            {
                foreach (var action in rule.RightHandSide.Actions)
                {
                    var yielded = new ReferenceContext();
                    Call(action.Expression, found, yielded);
                    ReferenceFacts.Of(ReferenceModel.YieldedBy(action)).Yield(memory, yielded.Fact, ReferenceModel.NameOf(rule));
                }
            }
        }
    }

    /// <summary>What is found by all elements, one after another.</summary>
    private IEnumerable<Found> Each(List<RuleElement> elements, int from, Found found, WorkingMemory memory) =>
        from == elements.Count ? [found] : Each(elements[from], found, memory).SelectMany(next => Each(elements, from + 1, next, memory));

    private IEnumerable<Found> Each(RuleElement element, Found found, WorkingMemory memory) => element switch
    {
        PatternElement pattern => Values(pattern, found, memory).Select(value => found.SetItem(pattern.Declaration.Name, value)).Where(next => Holds(pattern, next)),
        AndElement group => Each(group.ChildElements.ToList(), 0, found, memory),
        ExistsElement exists => Each(exists.Source, found, memory).Any() ? [found] : [],
        NotElement not => Each(not.Source, found, memory).Any() ? [] : [found],
        ForAllElement all => Each(all.BasePattern, found, memory).All(next => HoldsAll(all, next)) ? [found] : [],
        _ => throw new NotSupportedException(element.ToString()),
    };

    private IEnumerable<object?> Values(PatternElement pattern, Found found, WorkingMemory memory) => pattern.Source switch
    {
        null => ReferenceFacts.Of(pattern.ValueType).In(memory),
        BindingElement binding => [Call(binding.Expression, found)],
        AggregateElement { Name: AggregateElement.CollectName } gather =>
            [ReferenceFacts.Of(gather.Source.ValueType).Collect(Each(gather.Source, found, memory).Select(next => next[gather.Source.Declaration.Name]))],
        AggregateElement { Name: AggregateElement.ProjectName } project =>
            Each(project.Source, found, memory).Select(next => Call(project.Expressions[AggregateElement.SelectorName].Expression, next)),
        var other => throw new NotSupportedException(other.ToString()),
    };

    private bool Holds(PatternElement pattern, Found found) => pattern.Expressions.All(condition => (bool)Call(condition.Expression, found)!);

    private bool HoldsAll(ForAllElement all, Found found) =>
        all.Patterns.All(pattern => Holds(pattern, found.SetItem(pattern.Declaration.Name, found[all.BasePattern.Declaration.Name])));

    private object? Call(LambdaExpression said, Found found, ReferenceContext? context = null)
    {
        var arguments = said.Parameters.Select(parameter => parameter.Type == typeof(IContext) ? context : found[parameter.Name!]);
        return compiled.GetOrAdd(said, Compiled)([.. arguments]);
    }

    private static Func<object?[], object?> Compiled(LambdaExpression said)
    {
        var given = Expression.Parameter(typeof(object?[]));
        var arguments = said.Parameters.Select((parameter, i) => Expression.Convert(Expression.ArrayIndex(given, Expression.Constant(i)), parameter.Type));
        var call = Expression.Invoke(said, arguments);
        var result = call.Type == typeof(void) ? (Expression)Expression.Block(call, Expression.Constant(null)) : Expression.Convert(call, typeof(object));
        return Expression.Lambda<Func<object?[], object?>>(result, given).Compile();
    }
}
