using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GuaranteeRules.Generator;

/// <summary>
/// Finds an equality by which a fact can be looked up, or a rule chosen, without walking through all.
/// What stands before it must be harmless: nobody can tell then that it was not evaluated. Where nothing does, the other
/// side may be anything: the first fact would have had it evaluated as well.
/// </summary>
internal static class Equalities
{
    /// <summary>An equality of a stored member with something known before.</summary>
    public static Join? JoinIn(Reading reading, IEnumerable<LambdaExpressionSyntax> lambdas)
    {
        foreach (var (lambda, member, other, isFirst) in Candidates(reading, lambdas))
        {
            var memberType = reading.Model.GetTypeInfo(member, reading.Cancel);
            var otherType = reading.Model.GetTypeInfo(other, reading.Cancel);
            if (Harmless.IsKey(reading.Known(memberType.Type))
                && Same(memberType.Type, memberType.ConvertedType) && Same(memberType.Type, otherType.ConvertedType)
                && (Same(memberType.Type, otherType.Type) || reading.Model.GetConstantValue(other, reading.Cancel) is { HasValue: true, Value: not null })
                && (isFirst || reading.IsHarmless(other)) && !Mentions(reading, other, lambda))
            {
                var path = PathOf(member);
                return new Join(path, reading.TextOf(other), reading.Names.Fresh("by" + string.Concat(path.Split('.').Select(Capital))));
            }
        }

        return null;
    }

    /// <summary>A comparison of a stored member, an int or an enumeration, with a constant.</summary>
    public static Switch? SwitchIn(Reading reading, IEnumerable<LambdaExpressionSyntax> lambdas)
    {
        foreach (var (_, member, other, _) in Candidates(reading, lambdas))
        {
            if (IsNumber(reading.Known(reading.Model.GetTypeInfo(member, reading.Cancel).Type)) && reading.Model.GetConstantValue(other, reading.Cancel).Value is { } constant and not string)
            {
                return new Switch(PathOf(member), Convert.ToInt32(constant, System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return null;
    }

    private static IEnumerable<(LambdaExpressionSyntax Lambda, ExpressionSyntax Member, ExpressionSyntax Other, bool IsFirst)> Candidates(Reading reading, IEnumerable<LambdaExpressionSyntax> lambdas)
    {
        var isFirst = true;
        foreach (var lambda in lambdas)
        {
            foreach (var part in Parts((ExpressionSyntax)lambda.Body))
            {
                if (part is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } equality)
                {
                    if (IsMember(reading, equality.Left, lambda))
                    {
                        yield return (lambda, equality.Left, equality.Right, isFirst);
                    }

                    if (IsMember(reading, equality.Right, lambda))
                    {
                        yield return (lambda, equality.Right, equality.Left, isFirst);
                    }
                }

                if (!reading.IsHarmless(part))
                {
                    yield break;
                }

                isFirst = false;
            }
        }
    }

    /// <summary>What is joined by <c>&amp;&amp;</c>, in order.</summary>
    private static IEnumerable<ExpressionSyntax> Parts(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => Parts(inner.Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both => Parts(both.Left).Concat(Parts(both.Right)),
        _ => [expression],
    };

    private static bool IsMember(Reading reading, ExpressionSyntax expression, LambdaExpressionSyntax lambda) =>
        expression is MemberAccessExpressionSyntax && reading.IsPath(expression) && Root(expression) is IdentifierNameSyntax root && IsParameter(reading, root, lambda);

    private static bool Mentions(Reading reading, ExpressionSyntax expression, LambdaExpressionSyntax lambda) =>
        expression.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => IsParameter(reading, name, lambda));

    private static bool IsParameter(Reading reading, IdentifierNameSyntax name, LambdaExpressionSyntax lambda) =>
        RuleSyntax.ParameterOf(lambda) is { } parameter && parameter.Identifier.ValueText == name.Identifier.ValueText
        && reading.Model.GetSymbolInfo(name, reading.Cancel).Symbol is IParameterSymbol;

    private static ExpressionSyntax Root(ExpressionSyntax path) => path is MemberAccessExpressionSyntax access ? Root(access.Expression) : path;

    private static string PathOf(ExpressionSyntax path) =>
        path is MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax inner } outer ? PathOf(inner) + "." + outer.Name.Identifier.Text
        : ((MemberAccessExpressionSyntax)path).Name.Identifier.Text;

    private static bool Same(ITypeSymbol? one, ITypeSymbol? other) => SymbolEqualityComparer.Default.Equals(one, other);

    private static bool IsNumber(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_Int32 }
        or INamedTypeSymbol { EnumUnderlyingType.SpecialType: SpecialType.System_Int32 or SpecialType.System_Int16 or SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_UInt16 };

    private static string Capital(string name) => name.TrimStart('@') is { Length: > 0 } plain ? char.ToUpperInvariant(plain[0]) + plain[1..] : name;
}
