using System.Linq.Expressions;
using System.Reflection;

namespace GuaranteeRules.Rules;

/// <summary>Checks that a rule uses only names it has given before.</summary>
internal sealed class DefinitionCheck : ExpressionVisitor
{
    private readonly RuleDefinition rule;
    private readonly HashSet<FieldInfo> given = [];
    private Alias? beingGiven;
    private string place = "";

    private DefinitionCheck(RuleDefinition rule) => this.rule = rule;

    public static void Of(RuleDefinition rule)
    {
        var check = new DefinitionCheck(rule);
        foreach (Pattern pattern in rule.Patterns)
        {
            check.Check(pattern);
        }

        foreach (YieldedFact yielded in rule.Yields)
        {
            check.place = $"the yield of {DisplayName.Of(yielded.FactType)}";
            check.Visit(yielded.Fact);
        }
    }

    public override Expression? Visit(Expression? node) =>
        node is { Type.IsByRefLike: true } ? throw new RuleDefinitionException(rule.Name, Problem.SpanLiteral(place)) : base.Visit(node);

    protected override Expression VisitMember(MemberExpression node)
    {
        if (Alias.LocalOf(node) is not { } local)
        {
            return base.VisitMember(node);
        }

        return given.Contains(local) ? node : throw new RuleDefinitionException(rule.Name, ProblemWith(local));
    }

    private void Check(Pattern pattern)
    {
        place = PlaceOf(pattern);
        beingGiven = pattern.Names;
        foreach (LambdaExpression expression in pattern.Expressions)
        {
            Visit(expression);
        }

        beingGiven = null;
        if (pattern.Names is { } alias)
        {
            given.Add(alias.Field);
        }
    }

    private string ProblemWith(FieldInfo local) =>
        local == beingGiven?.Field ? Problem.UsedWithin(place, local.Name)
        : rule.Patterns.Any(pattern => pattern.Names?.Field == local) ? Problem.UsedBefore(place, local.Name)
        : Problem.NeverMatched(place, local.Name);

    private static string PlaceOf(Pattern pattern) => pattern switch
    {
        LetPattern let => $"the value of '{let.Alias.Name}'",
        { Names: { } alias } => $"a condition on '{alias.Name}'",
        FactPattern facts => $"a condition on {DisplayName.Of(facts.FactType)}",
        _ => "a Having",
    };
}
