using System.Linq.Expressions;
using NRules.RuleModel;

namespace GuaranteeRules.Tests.Engine;

/// <summary>What can be told of a rule from NRules' model of it.</summary>
internal static class ReferenceModel
{
    /// <summary>The rule's name as the product says it, without namespaces: <c>PriceProtection.PayTheDifference</c>.</summary>
    public static string NameOf(IRuleDefinition rule) => rule.Name[(rule.Name.LastIndexOf('.') + 1)..].Replace('+', '.');

    /// <summary>The types of the facts that a rule reads.</summary>
    public static IEnumerable<Type> ReadBy(IRuleDefinition rule) =>
        Patterns(rule.LeftHandSide).Where(pattern => pattern.Source is null).Select(pattern => pattern.ValueType);

    public static IEnumerable<Type> YieldedBy(IRuleDefinition rule) => rule.RightHandSide.Actions.Select(YieldedBy);

    /// <summary>The type that the one yield of an action is written to yield.</summary>
    public static Type YieldedBy(ActionElement action)
    {
        var yields = new Yields();
        yields.Visit(action.Expression);
        return yields.Type ?? throw new NotSupportedException(action.Expression.ToString());
    }

    private static IEnumerable<PatternElement> Patterns(RuleElement element) => element switch
    {
        PatternElement { Source: AggregateElement gather } pattern => [pattern, .. Patterns(gather.Source)],
        PatternElement pattern => [pattern],
        ExistsElement exists => Patterns(exists.Source),
        NotElement not => Patterns(not.Source),
        ForAllElement all => Patterns(all.BasePattern),
        GroupElement group => group.ChildElements.SelectMany(Patterns),
        _ => throw new NotSupportedException(element.ToString()),
    };

    private sealed class Yields : ExpressionVisitor
    {
        public Type? Type { get; private set; }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.Name == nameof(IContext.InsertLinked))
            {
                Type = node.Arguments[1] is UnaryExpression { NodeType: ExpressionType.Convert } boxed ? boxed.Operand.Type : node.Arguments[1].Type;
            }

            return base.VisitMethodCall(node);
        }
    }
}
