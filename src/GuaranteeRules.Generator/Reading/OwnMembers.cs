using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GuaranteeRules.Generator;

/// <summary>
/// Names by which a rule calls its own members. The code of an heir stands beside the class that defines the rule, not in it:
/// there such a name says whose it is.
/// </summary>
internal static class OwnMembers
{
    /// <summary>What the author wrote, as it stands in the generated file.</summary>
    public static string TextOf(this Reading reading, SyntaxNode said) =>
        Edited(said, said.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Select(name => (name, Owner: reading.OwnerOf(name)))
            .Where(pair => pair.Owner is not null).Select(pair => Qualifying(pair.name, pair.Owner!)));

    /// <summary>The edit that says whose a member is.</summary>
    public static (TextSpan Span, string Text) Qualifying(SimpleNameSyntax name, string owner) => (new TextSpan(name.SpanStart, 0), owner + ".");

    /// <summary>The text of a node with some places replaced.</summary>
    public static string Edited(SyntaxNode said, IEnumerable<(TextSpan Span, string Text)> edits)
    {
        // Directives stand where they were written; a copy would open what it does not close.
        var directives = said.DescendantTrivia().Where(trivia => said.Span.Contains(trivia.FullSpan) && (trivia.IsDirective || trivia.IsKind(SyntaxKind.DisabledTextTrivia)));
        var text = new StringBuilder(said.ToString());
        foreach (var (span, replacement) in edits.Concat(directives.Select(trivia => (Span: trivia.FullSpan, Text: ""))).OrderByDescending(edit => edit.Span.Start))
        {
            text.Remove(span.Start - said.SpanStart, span.Length).Insert(span.Start - said.SpanStart, replacement);
        }

        return text.ToString();
    }

    /// <summary>The class of an inherited member that is called by its name alone, in full; null: the name means the same in the generated file.</summary>
    public static string? OwnerOf(this Reading reading, SimpleNameSyntax name)
    {
        if (reading.Inherited is not { } inherited || reading.MemberOf(name) is not { } member)
        {
            return null;
        }

        return RuleShape.InFull(RuleShape.Lineage(inherited.From).First(each => IsOf(member, each)));
    }

    /// <summary>Reports a member that only an instance of the rule has, or that heirs' code cannot see.</summary>
    public static void CheckMember(this Reading reading, SimpleNameSyntax name)
    {
        reading.UsesMembers |= reading.MemberOf(name) is not null;
        if (reading.IsState(name))
        {
            reading.Report(Problems.State, name, $"'{name.Identifier.Text}' belongs to an instance of the rule, and none is made to run it. Make it a constant, a static member, or a fact.");
        }
        else if (reading is { Inherited: null, Rule.IsAbstract: true } && reading.MemberOf(name) is { } member
            && member.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal))
        {
            reading.Report(Problems.NotInherited, name, $"'{name.Identifier.Text}' cannot be seen by the code of the rules that inherit this Define, which is generated beside the class. Make it internal.");
        }
    }

    /// <summary>Whether a name means a member of the rule's instance, or a parameter of its constructor.</summary>
    private static bool IsState(this Reading reading, SimpleNameSyntax name) => reading.Model.GetSymbolInfo(name, reading.Cancel).Symbol switch
    {
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } => true,
        _ when name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax } access && access.Name == name => true,
        _ => reading.MemberOf(name) is { IsStatic: false } and not INamedTypeSymbol,
    };

    /// <summary>The member of the rule or of its bases that a name alone means; null: it means something else.</summary>
    public static ISymbol? MemberOf(this Reading reading, SimpleNameSyntax name)
    {
        if ((name.Parent is MemberAccessExpressionSyntax access && access.Name == name) || name.Parent is MemberBindingExpressionSyntax or NameColonSyntax)
        {
            return null;
        }

        var symbol = reading.Model.GetSymbolInfo(name, reading.Cancel).Symbol;
        return symbol is IFieldSymbol or IPropertySymbol or IEventSymbol or INamedTypeSymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary } && RuleShape.Lineage(reading.Rule).Any(each => IsOf(symbol, each))
            ? symbol
            : null;
    }

    private static bool IsOf(ISymbol member, INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(member.ContainingType?.OriginalDefinition, type.OriginalDefinition);
}
