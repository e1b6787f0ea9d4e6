using System.Collections.Frozen;
using System.Reflection;
using GuaranteeRules.Rules;

namespace GuaranteeRules.Engine;

/// <summary>Turns a recorded rule into steps.</summary>
internal sealed class RuleCompiler(RuleDefinition rule, FrozenDictionary<Type, int> slots)
{
    private readonly FrameRewriter rewriter = new(PositionsOf(rule));

    public CompiledRule Compile() => new(
        rule.Name,
        rule.Patterns.OfType<MatchPattern>().FirstOrDefault() is { } first ? slots[first.FactType] : -1,
        [.. rule.Patterns.Select(StepOf)],
        [.. rule.Yields.Select(yielded => rewriter.Yield(yielded, rule.Name))]);

    private static Dictionary<FieldInfo, int> PositionsOf(RuleDefinition rule) =>
        rule.Patterns.Index().Where(pattern => pattern.Item.Names is not null).ToDictionary(pattern => pattern.Item.Names!.Field, pattern => pattern.Index);

    private Step StepOf(Pattern pattern, int at) => pattern switch
    {
        MatchPattern match => new MatchStep(slots[match.FactType], rewriter.Condition(match.Conditions, at)),
        ExistsPattern exists => new ExistsStep(slots[exists.FactType], rewriter.Condition(exists.Conditions, at)),
        NotPattern not => new NotStep(slots[not.FactType], rewriter.Condition(not.Conditions, at)),
        AllPattern all => new NotStep(slots[all.FactType], rewriter.Counterexample(all, at)),
        QueryPattern query => new QueryStep(slots[query.FactType], rewriter.Condition(query.Conditions, at), [.. query.Stages.Select(stage => StageOf(stage, at))]),
        LetPattern let => new LetStep(rewriter.Value(let.Value, at)),
        HavingPattern having => new HavingStep(rewriter.Condition(having.Conditions, at)),
        _ => throw new NotSupportedException(pattern.ToString()),
    };

    private ResultStage StageOf(QueryStage stage, int at) => stage switch
    {
        WhereStage where => new KeepIf(rewriter.Condition(where.Conditions, at)),
        SelectStage select => new Replace(rewriter.Value(select.Selector, at)),
        CollectStage collect => new Gather(Together(collect.ElementType)),
        _ => throw new NotSupportedException(stage.ToString()),
    };

    private static Func<List<object?>, object> Together(Type element) =>
        typeof(RuleCompiler).GetMethod(nameof(ToArray), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(element).CreateDelegate<Func<List<object?>, object>>();

    // An array of the element type, so that a rule sees the IEnumerable it has asked for.
    private static object ToArray<T>(List<object?> results)
    {
        T[] gathered = results.Count == 0 ? [] : new T[results.Count];
        for (int i = 0; i < gathered.Length; i++)
        {
            gathered[i] = (T)results[i]!;
        }

        return gathered;
    }
}
