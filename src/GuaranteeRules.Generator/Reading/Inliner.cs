using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GuaranteeRules.Generator;

/// <summary>Takes an expression out of its lambda: the same text, with the lambda's parameter called what the generated method calls it.</summary>
internal static class Inliner
{
    /// <summary>The body of a lambda as it stands in the generated method.</summary>
    public static Code Inline(this Reading reading, LambdaExpressionSyntax lambda, string? variable, string place)
    {
        var body = (ExpressionSyntax)lambda.Body;
        var parameter = RuleSyntax.ParameterOf(lambda);
        var edits = new List<(SyntaxNode Node, string Text)>();
        foreach (var name in body.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>())
        {
            if (parameter is not null && name.Identifier.ValueText == parameter.Identifier.ValueText && Means(reading, name, parameter))
            {
                edits.Add(Renamed(reading, name, variable!));
            }
            else
            {
                reading.Aliases.Check(name, place);
            }
        }

        if (edits.Count > 0 && RuleSyntax.InnerNames(body).FirstOrDefault(name => name.ValueText == variable) is var hiding && hiding != default)
        {
            reading.Report(Problems.Hidden, hiding.GetLocation(), $"The name '{variable}' hides the alias '{variable}'. Choose another name for the inner one.");
        }

        return reading.CodeAt(body, Edited(body, edits));
    }

    /// <summary>An expression with the place it was written at.</summary>
    public static Code CodeAt(this Reading reading, ExpressionSyntax expression, string text)
    {
        var at = expression.GetLocation().GetMappedLineSpan();
        var path = at.Path.Length == 0 ? "" : reading.Model.Compilation.Options.SourceReferenceResolver?.NormalizePath(at.Path, baseFilePath: null) ?? at.Path;
        return new Code(text, path, at.Span);
    }

    private static bool Means(Reading reading, IdentifierNameSyntax name, ParameterSyntax parameter) =>
        reading.Model.GetSymbolInfo(name, reading.Cancel).Symbol is IParameterSymbol { DeclaringSyntaxReferences: [var declared] } && declared.Span == parameter.Span;

    private static (SyntaxNode Node, string Text) Renamed(Reading reading, IdentifierNameSyntax name, string variable) => name.Parent switch
    {
        // nameof(x) says x, whatever x is called now; new { x } makes a member of that name.
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } call }
            when reading.Model.GetConstantValue(call, reading.Cancel).Value is string said => (call, SymbolDisplay.FormatLiteral(said, quote: true)),
        AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } => (name, $"{name.Identifier.Text} = {variable}"),
        _ => (name, variable),
    };

    private static string Edited(ExpressionSyntax body, List<(SyntaxNode Node, string Text)> edits)
    {
        var text = new StringBuilder(body.ToString());
        foreach (var (node, replacement) in Enumerable.Reverse(edits))
        {
            text.Remove(node.SpanStart - body.SpanStart, node.Span.Length).Insert(node.SpanStart - body.SpanStart, replacement);
        }

        return text.ToString();
    }
}
