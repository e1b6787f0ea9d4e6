using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GuaranteeRules.Generator;

/// <summary>Expressions that cannot throw and compute nothing: they may be evaluated at another time than where they stand.</summary>
internal static class Harmless
{
    /// <summary>Whether an expression only reads stored values, compares them, and combines the answers.</summary>
    public static bool IsHarmless(this Reading reading, ExpressionSyntax expression) => expression switch
    {
        _ when reading.Model.GetConstantValue(expression, reading.Cancel).HasValue => true,
        ParenthesizedExpressionSyntax inner => reading.IsHarmless(inner.Expression),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => IsPlain(reading, not) && reading.IsHarmless(not.Operand),
        BinaryExpressionSyntax binary => IsComparison(binary) && IsPlain(reading, binary) && reading.IsHarmless(binary.Left) && reading.IsHarmless(binary.Right),
        _ => reading.IsPath(expression),
    };

    /// <summary>Whether an expression is a lambda's parameter or an alias, or a stored member of such, or of its stored members.</summary>
    public static bool IsPath(this Reading reading, ExpressionSyntax expression)
    {
        var symbol = reading.Model.GetSymbolInfo(expression, reading.Cancel).Symbol;
        return expression switch
        {
            IdentifierNameSyntax name => symbol is IParameterSymbol || reading.Aliases.IsGiven(name),
            MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } access => IsStored(symbol) && IsThere(reading, access.Expression) && reading.IsPath(access.Expression),
            _ => false,
        };
    }

    /// <summary>Whether two values of a type are equal exactly if an index takes them for the same key.</summary>
    public static bool IsKey(ITypeSymbol? type) => type switch
    {
        null => false,
        { SpecialType: SpecialType.System_String or SpecialType.System_Char or (>= SpecialType.System_SByte and <= SpecialType.System_UInt64) } => true,
        { TypeKind: TypeKind.Enum } => true,
        { Name: "Guid", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } => true,
        INamedTypeSymbol { IsValueType: true } named => named.GetMembers("op_Equality").OfType<IMethodSymbol>().Any(IsMadeByCompiler) && named.GetMembers("Equals").OfType<IMethodSymbol>().All(IsMadeByCompiler),
        _ => false,
    };

    private static bool IsStored(ISymbol? member) => member switch
    {
        IFieldSymbol { IsStatic: false, IsVolatile: false } => true,
        IPropertySymbol { IsStatic: false, IsVirtual: false, IsOverride: false, IsAbstract: false, GetMethod: { } get } property =>
            IsMadeByCompiler(get)
            || property.OriginalDefinition.ContainingType.GetMembers().Any(other => other is IFieldSymbol field && SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property.OriginalDefinition)),
        _ => false,
    };

    /// <summary>Whether an expression's type says that it is never null.</summary>
    private static bool IsThere(Reading reading, ExpressionSyntax expression) => reading.Model.GetTypeInfo(expression, reading.Cancel).Type switch
    {
        null => false,
        { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T } => true,
        { IsReferenceType: true } => IsDeclaredThere(reading.Model.GetSymbolInfo(expression, reading.Cancel).Symbol),
        _ => false,
    };

    private static bool IsDeclaredThere(ISymbol? symbol) => symbol switch
    {
        IParameterSymbol => true,
        ILocalSymbol local => local.NullableAnnotation == NullableAnnotation.NotAnnotated,
        IFieldSymbol field => field.NullableAnnotation == NullableAnnotation.NotAnnotated,
        IPropertySymbol property => property.NullableAnnotation == NullableAnnotation.NotAnnotated,
        _ => false,
    };

    private static bool IsComparison(BinaryExpressionSyntax binary) => binary.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression
        or SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression or SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression
        or SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression;

    /// <summary>Whether an operator is one of the language's own, or the equality the compiler makes for a record.</summary>
    private static bool IsPlain(Reading reading, ExpressionSyntax operation) =>
        reading.Model.GetSymbolInfo(operation, reading.Cancel).Symbol is IMethodSymbol method
        && (method.MethodKind == MethodKind.BuiltinOperator || IsKey(method.ContainingType));

    private static bool IsMadeByCompiler(IMethodSymbol method) =>
        method.IsImplicitlyDeclared || method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute");
}
