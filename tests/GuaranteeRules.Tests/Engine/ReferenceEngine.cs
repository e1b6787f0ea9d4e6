using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using GuaranteeRules.Engine;
using GuaranteeRules.Rules;
using Function = System.Func<object?[], object?, object?>;

namespace GuaranteeRules.Tests.Engine;

/// <summary>Runs what rules say word by word, as nested loops over the recorded expressions: slow, and plainly right.</summary>
internal sealed class ReferenceEngine : IRuleEngine
{
    private static readonly object?[] Once = [null];

    private readonly List<RuleDefinition> rules = [];
    private readonly Dictionary<Type, ReferenceFacts> facts = [];
    private readonly Dictionary<LambdaExpression, Function> functions = [];

    /// <summary>Takes the rules in an order in which each comes after all that yield what it reads.</summary>
    public ReferenceEngine(IEnumerable<Rule> rules)
    {
        List<RuleDefinition> waiting = [.. rules.Select(RuleDefinition.Of)];
        while (waiting.Count > 0)
        {
            List<RuleDefinition> ready = waiting.FindAll(rule => !rule.Patterns.OfType<FactPattern>().Any(read => waiting.Exists(other => other.Yields.Any(yielded => yielded.FactType == read.FactType))));
            Assert.NotEmpty(ready);
            this.rules.AddRange(ready);
            waiting.RemoveAll(ready.Contains);
        }

        foreach (RuleDefinition rule in this.rules)
        {
            FieldInfo?[] aliases = [.. rule.Patterns.Select(pattern => pattern.Names?.Field)];
            rule.Patterns.SelectMany(pattern => pattern.Expressions).Concat(rule.Yields.Select(yielded => yielded.Fact)).ToList().ForEach(lambda => functions[lambda] = Open.Compile(lambda, aliases));
            rule.Patterns.OfType<FactPattern>().Select(read => read.FactType).Concat(rule.Yields.Select(yielded => yielded.FactType)).ToList().ForEach(type => facts[type] = ReferenceFacts.Of(type));
        }
    }

    public void Run(WorkingMemory memory) => rules.ForEach(rule => GoOn(rule, [], memory));

    /// <summary>Goes on with the next pattern, knowing what those before it found: one thing each.</summary>
    private void GoOn(RuleDefinition rule, object?[] known, WorkingMemory memory)
    {
        if (known.Length == rule.Patterns.Length)
        {
            rule.Yields.ToList().ForEach(yielded => facts[yielded.FactType].Yield(memory, functions[yielded.Fact](known, null), rule.Name));
            return;
        }

        foreach (object? found in Find(rule.Patterns[known.Length], known, memory))
        {
            GoOn(rule, [.. known, found], memory);
        }
    }

    private IEnumerable<object?> Find(Pattern pattern, object?[] known, WorkingMemory memory)
    {
        IEnumerable<object?> read = pattern is FactPattern { FactType: var type } ? facts[type].In(memory) : [];
        return pattern switch
        {
            MatchPattern match => read.Where(fact => Hold(match.Conditions, known, fact)),
            ExistsPattern exists => read.Any(fact => Hold(exists.Conditions, known, fact)) ? Once : [],
            NotPattern not => read.Any(fact => Hold(not.Conditions, known, fact)) ? [] : Once,
            AllPattern all => read.Where(fact => all.BaseCondition is null || Hold([all.BaseCondition], known, fact)).All(fact => Hold(all.Conditions, known, fact)) ? Once : [],
            QueryPattern query => query.Stages.Aggregate(read.Where(fact => Hold(query.Conditions, known, fact)), (results, stage) => Apply(stage, results, known)),
            LetPattern let => [functions[let.Value](known, null)],
            HavingPattern having => Hold(having.Conditions, known, subject: null) ? Once : [],
            _ => throw new NotSupportedException($"{pattern}"),
        };
    }

    private IEnumerable<object?> Apply(QueryStage stage, IEnumerable<object?> results, object?[] known) => stage switch
    {
        WhereStage where => results.Where(result => Hold(where.Conditions, known, result)),
        SelectStage select => results.Select(result => functions[select.Selector](known, result)),
        CollectStage collect => [ReferenceFacts.Of(collect.ElementType).Collect(results)],
        _ => throw new NotSupportedException($"{stage}"),
    };

    private bool Hold(ImmutableArray<LambdaExpression> conditions, object?[] known, object? subject) => conditions.All(condition => (bool)functions[condition](known, subject)!);

    /// <summary>Makes a lambda take what is known as data, instead of reading the local variables of Define.</summary>
    private sealed class Open(ParameterExpression known, FieldInfo?[] aliases, ParameterExpression subject, ParameterExpression? own) : ExpressionVisitor
    {
        public static Function Compile(LambdaExpression lambda, FieldInfo?[] aliases)
        {
            (ParameterExpression known, ParameterExpression subject) = (Expression.Parameter(typeof(object[])), Expression.Parameter(typeof(object)));
            Expression body = new Open(known, aliases, subject, lambda.Parameters.SingleOrDefault()).Visit(lambda.Body);
            return Expression.Lambda<Function>(Expression.Convert(body, typeof(object)), known, subject).Compile();
        }

        protected override Expression VisitMember(MemberExpression node) =>
            Alias.LocalOf(node) is { } alias ? Expression.Convert(Expression.ArrayIndex(known, Expression.Constant(Array.IndexOf(aliases, alias))), node.Type) : base.VisitMember(node);

        protected override Expression VisitParameter(ParameterExpression node) => node == own ? Expression.Convert(subject, node.Type) : node;
    }
}
