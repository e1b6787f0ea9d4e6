using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GuaranteeRules.Generator;

/// <summary>Names for the local variables of a generated method: none of them changes what a name of the author means.</summary>
internal sealed class Names(MethodDeclarationSyntax define, SemanticModel model)
{
    private static readonly string[] Counters = ["i", "j", "k", "l", "m", "n"];

    private readonly HashSet<string> said = new(define.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText), StringComparer.Ordinal);
    private readonly HashSet<string> given = new(RuleSyntax.LocalsOf(define), StringComparer.Ordinal);

    /// <summary>The wished name, or with a number after it, if the author uses it for something else.</summary>
    public string Fresh(string wish)
    {
        var name = wish;
        for (var number = 2; said.Contains(name) || given.Contains(name) || SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None; number++)
        {
            name = wish + number;
        }

        given.Add(name);
        return name;
    }

    /// <summary>A name for a position: i, j, k as in any nest of loops.</summary>
    public string FreshCounter()
    {
        foreach (var letter in Counters)
        {
            if (!said.Contains(letter) && given.Add(letter))
            {
                return letter;
            }
        }

        return Fresh("at");
    }

    /// <summary>
    /// A name for a fact without an alias: the name its first condition calls it, if that can stand for it everywhere;
    /// else one made of its type.
    /// </summary>
    public string ForUnnamed(IEnumerable<LambdaExpressionSyntax> lambdas, ITypeSymbol type)
    {
        var all = lambdas.ToList();
        var wish = all.Select(RuleSyntax.ParameterOf).FirstOrDefault()?.Identifier.ValueText;
        if (wish is null or "_" || given.Contains(wish) || MeansSomethingElse(wish) || all.Exists(lambda => RuleSyntax.InnerNames(lambda.Body).Any(name => name.ValueText == wish)))
        {
            return Fresh(ForType(type));
        }

        given.Add(wish);
        return wish;
    }

    /// <summary>A type's name as a variable's: <c>assessment</c>.</summary>
    public static string ForType(ITypeSymbol type) => TypeName(type) is var name && name.Length > 0 ? char.ToLowerInvariant(name[0]) + name[1..] : "fact";

    /// <summary>A type's name in the plural, as a part of a variable's: <c>Assessments</c>.</summary>
    public static string Plural(ITypeSymbol type) => TypeName(type) switch
    {
        "" => "Facts",
        var name when name.EndsWith("y", StringComparison.Ordinal) => name[..^1] + "ies",
        var name when name.EndsWith("s", StringComparison.Ordinal) || name.EndsWith("x", StringComparison.Ordinal) || name.EndsWith("ch", StringComparison.Ordinal) => name + "es",
        var name => name + "s",
    };

    /// <summary>A type's own name, with a capital.</summary>
    public static string TypeName(ITypeSymbol type) => type.Name.Length > 0 && char.IsLetter(type.Name[0]) ? char.ToUpperInvariant(type.Name[0]) + type.Name[1..] : "";

    private bool MeansSomethingElse(string name) =>
        define.DescendantNodes().Any(node => node switch
        {
            IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax access } identifier when access.Name == identifier => false,
            IdentifierNameSyntax identifier => identifier.Identifier.ValueText == name && model.GetSymbolInfo(identifier).Symbol is not IParameterSymbol,
            _ => RuleSyntax.RangeVariable(node).ValueText == name,
        });
}
