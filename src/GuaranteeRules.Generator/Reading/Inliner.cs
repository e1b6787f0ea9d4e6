using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GuaranteeRules.Generator;

/// <summary>Takes an expression out of its lambda: the same text, with the lambda's parameter called what the generated method calls it.</summary>
internal static class Inliner
{
    /// <summary>The body of a lambda as it stands in the generated method.</summary>
    public static Code Inline(this Reading reading, LambdaExpressionSyntax lambda, string? variable, string place)
    {
        var body = (ExpressionSyntax)lambda.Body;
        var parameter = RuleSyntax.ParameterOf(lambda);
        var edits = new List<(TextSpan Span, string Text)>();
        var isRenamed = false;
        Purity.Check(reading, body, place);
        foreach (var simple in body.DescendantNodesAndSelf().OfType<SimpleNameSyntax>())
        {
            reading.CheckMember(simple);
            if (reading.OwnerOf(simple) is { } owner)
            {
                edits.Add(OwnMembers.Qualifying(simple, owner));
            }

            if (simple is not IdentifierNameSyntax name)
            {
                continue;
            }

            if (parameter is not null && name.Identifier.ValueText == parameter.Identifier.ValueText && Means(reading, name, parameter))
            {
                edits.Add(Renamed(reading, name, variable!));
                isRenamed = true;
            }
            else
            {
                reading.Aliases.Check(name, place);
            }
        }

        if (isRenamed && RuleSyntax.InnerNames(body).FirstOrDefault(name => name.ValueText == variable) is var hiding && hiding != default)
        {
            reading.Report(Problems.Hidden, hiding.GetLocation(), $"The name '{variable}' hides the alias '{variable}'. Choose another name for the inner one.");
        }

        return reading.CodeAt(body, OwnMembers.Edited(body, edits));
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

    private static (TextSpan Span, string Text) Renamed(Reading reading, IdentifierNameSyntax name, string variable) => name.Parent switch
    {
        // nameof(x) says x, whatever x is called now; new { x } makes a member of that name.
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } call }
            when reading.Model.GetConstantValue(call, reading.Cancel).Value is string said => (call.Span, SymbolDisplay.FormatLiteral(said, quote: true)),
        AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } => (name.Span, $"{name.Identifier.Text} = {variable}"),
        _ => (name.Span, variable),
    };
}
