using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using GuaranteeRules.Rules;
using Known = System.Collections.Immutable.ImmutableDictionary<System.Reflection.FieldInfo, object?>;

namespace GuaranteeRules.Tests.Engine;

/// <summary>Runs what rules say word by word, as nested loops over the recorded expressions: slow, and plainly right.</summary>
internal sealed class ReferenceEngine : IFactSink
{
    private static readonly PropertyInfo ItemOfKnown = typeof(Known).GetProperty("Item")!;

    private readonly List<RuleDefinition> rules = [];
    private readonly Dictionary<Type, List<object>> facts = [];
    private readonly Dictionary<LambdaExpression, Func<Known, object?, object?>> compiled = [];

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
    }

    public void Insert<TFact>(TFact fact)
        where TFact : notnull => Facts(typeof(TFact)).Add(fact);

    public List<object> Facts(Type type) => facts.TryGetValue(type, out List<object>? known) ? known : facts[type] = [];

    public void Clear() => facts.Clear();

    public void Run()
    {
        foreach (RuleDefinition rule in rules)
        {
            IEnumerable<Known> start = [Known.Empty];
            foreach (Known known in rule.Patterns.Aggregate(start, (found, pattern) => found.SelectMany(known => Extend(known, pattern))))
            {
                foreach (YieldedFact yielded in rule.Yields)
                {
                    Facts(yielded.FactType).Add(Value(yielded.Fact, known) ?? throw new InvalidOperationException($"'{rule.Name}' yields null."));
                }
            }
        }
    }

    /// <summary>The ways to go on after a pattern: what is known then.</summary>
    private IEnumerable<Known> Extend(Known known, Pattern pattern)
    {
        IEnumerable<object> found = pattern is FactPattern read and not AllPattern ? Facts(read.FactType).Where(fact => Hold(read.Conditions, known, fact)) : [];
        return pattern switch
        {
            MatchPattern match => found.Select(fact => match.Alias is null ? known : known.SetItem(match.Alias.Field, fact)),
            ExistsPattern => found.Any() ? [known] : [],
            NotPattern => found.Any() ? [] : [known],
            AllPattern all => Facts(all.FactType).Where(fact => all.BaseCondition is null || Hold([all.BaseCondition], known, fact)).All(fact => Hold(all.Conditions, known, fact)) ? [known] : [],
            QueryPattern query => query.Stages.Aggregate<QueryStage, IEnumerable<object?>>(found, (results, stage) => Apply(stage, results, known)).Select(result => known.SetItem(query.Alias.Field, result)),
            LetPattern let => [known.SetItem(let.Alias.Field, Value(let.Value, known))],
            HavingPattern having => Hold(having.Conditions, known) ? [known] : [],
            _ => throw new NotSupportedException($"{pattern}"),
        };
    }

    private IEnumerable<object?> Apply(QueryStage stage, IEnumerable<object?> results, Known known) => stage switch
    {
        WhereStage where => results.Where(result => Hold(where.Conditions, known, result)),
        SelectStage select => results.Select(result => Value(select.Selector, known, result)),
        CollectStage collect => new object[] { ArrayOf(collect.ElementType, [.. results]) },
        _ => throw new NotSupportedException($"{stage}"),
    };

    private static Array ArrayOf(Type type, object?[] elements)
    {
        var array = Array.CreateInstance(type, elements.Length);
        Array.Copy(elements, array, elements.Length);
        return array;
    }

    private bool Hold(ImmutableArray<LambdaExpression> conditions, Known known, object? subject = null) => conditions.All(condition => (bool)Value(condition, known, subject)!);

    private object? Value(LambdaExpression lambda, Known known, object? subject = null)
    {
        if (!compiled.TryGetValue(lambda, out Func<Known, object?, object?>? function))
        {
            compiled[lambda] = function = Open.Compile(lambda);
        }

        return function(known, subject);
    }

    /// <summary>Makes a lambda take the aliases as data, instead of reading the local variables of Define.</summary>
    private sealed class Open(ParameterExpression known, ParameterExpression subject, ParameterExpression? own) : ExpressionVisitor
    {
        public static Func<Known, object?, object?> Compile(LambdaExpression lambda)
        {
            ParameterExpression known = Expression.Parameter(typeof(Known));
            ParameterExpression subject = Expression.Parameter(typeof(object));
            Expression body = new Open(known, subject, lambda.Parameters.SingleOrDefault()).Visit(lambda.Body);
            return Expression.Lambda<Func<Known, object?, object?>>(Expression.Convert(body, typeof(object)), known, subject).Compile();
        }

        protected override Expression VisitMember(MemberExpression node) => Alias.LocalOf(node) is { } alias
            ? Expression.Convert(Expression.Property(known, ItemOfKnown, Expression.Constant(alias)), node.Type)
            : base.VisitMember(node);

        protected override Expression VisitParameter(ParameterExpression node) => node == own ? Expression.Convert(subject, node.Type) : node;
    }
}
