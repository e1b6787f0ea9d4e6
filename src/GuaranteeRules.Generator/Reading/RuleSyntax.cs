using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GuaranteeRules.Generator;

/// <summary>What can be told of a rule without asking what names mean.</summary>
internal static class RuleSyntax
{
    /// <summary>Whether a node looks like the Define of a rule.</summary>
    public static bool MayBeDefine(SyntaxNode node) =>
        node is MethodDeclarationSyntax { Identifier.ValueText: "Define", ParameterList.Parameters.Count: 0, Parent: ClassDeclarationSyntax } method
        && method.Modifiers.Any(SyntaxKind.OverrideKeyword);

    /// <summary>Whether a class looks like a rule that inherits its Define: whether it does is told by its bases.</summary>
    public static bool MayBeHeir(ClassDeclarationSyntax type) =>
        type.BaseList is not null && !type.Modifiers.Any(SyntaxKind.AbstractKeyword) && !type.Members.Any(MayBeDefine);

    /// <summary>Whether a rule's Define may be that of other rules, too.</summary>
    public static bool MayBeInherited(MethodDeclarationSyntax define) => !((ClassDeclarationSyntax)define.Parent!).Modifiers.Any(SyntaxKind.SealedKeyword);

    /// <summary>The names of the local variables that a Match, a Query or a Let of the method names.</summary>
    public static IEnumerable<string> AliasesOf(MethodDeclarationSyntax define) =>
        from invocation in define.DescendantNodes().OfType<InvocationExpressionSyntax>()
        where invocation.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Match" or "Query" or "Let" }
        let first = invocation.ArgumentList.Arguments.FirstOrDefault()
        where first is { Expression: ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters.Count: 0, Body: IdentifierNameSyntax } }
        select ((IdentifierNameSyntax)((LambdaExpressionSyntax)first.Expression).Body).Identifier.ValueText;

    /// <summary>The names of a method's own variables, constants included.</summary>
    public static IEnumerable<string> LocalsOf(MethodDeclarationSyntax define) =>
        define.DescendantNodes().OfType<VariableDeclaratorSyntax>().Select(local => local.Identifier.ValueText);

    /// <summary>The names an expression declares inside itself: parameters of lambdas, and variables of query expressions.</summary>
    public static IEnumerable<SyntaxToken> InnerNames(SyntaxNode expression) =>
        expression.DescendantNodes().Select(node => node is ParameterSyntax parameter ? parameter.Identifier : RangeVariable(node)).Where(name => name != default);

    /// <summary>The variable that a clause of a query expression declares.</summary>
    public static SyntaxToken RangeVariable(SyntaxNode node) => node switch
    {
        FromClauseSyntax clause => clause.Identifier,
        LetClauseSyntax clause => clause.Identifier,
        JoinClauseSyntax clause => clause.Identifier,
        JoinIntoClauseSyntax clause => clause.Identifier,
        QueryContinuationSyntax clause => clause.Identifier,
        _ => default,
    };

    /// <summary>The parameter of a lambda with one, null of a lambda without.</summary>
    public static ParameterSyntax? ParameterOf(LambdaExpressionSyntax lambda) => lambda switch
    {
        SimpleLambdaExpressionSyntax simple => simple.Parameter,
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: [var only] } => only,
        _ => null,
    };
}
