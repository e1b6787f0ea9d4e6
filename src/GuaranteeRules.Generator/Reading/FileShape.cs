using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GuaranteeRules.Generator;

/// <summary>What one source file means to the rules of a project, found without asking what names mean, and once for each version of the file.</summary>
/// <param name="Outside">A hash of all that can be seen from outside: not of the insides of methods, nor of comments.</param>
/// <param name="Whole">Of the whole text, if it has rules.</param>
/// <param name="Defines">What looks like the Define of a rule.</param>
/// <param name="Heirs">What may inherit its Define.</param>
internal sealed record FileShape(ulong Outside, ulong Whole, ImmutableArray<MethodDeclarationSyntax> Defines, ImmutableArray<ClassDeclarationSyntax> Heirs)
{
    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private static readonly ConditionalWeakTable<SyntaxTree, FileShape> Known = new();

    /// <summary>Whether rules may stand in it.</summary>
    public bool HasRules => !Defines.IsEmpty || !Heirs.IsEmpty;

    public static FileShape Of(SyntaxTree tree, CancellationToken cancel)
    {
        if (Known.TryGetValue(tree, out var known))
        {
            return known;
        }

        var root = tree.GetRoot(cancel);
        ImmutableArray<MethodDeclarationSyntax> defines = [.. root.DescendantNodes(IsOutside).Where(RuleSyntax.MayBeDefine).Cast<MethodDeclarationSyntax>()];
        ImmutableArray<ClassDeclarationSyntax> heirs = [.. root.DescendantNodes(IsOutside).OfType<ClassDeclarationSyntax>().Where(RuleSyntax.MayBeHeir)];
        var path = Hashed(Start, tree.FilePath);
        var whole = defines.IsEmpty && heirs.IsEmpty ? 0 : Hashed(path, root.ToFullString());

        // The code of an inherited Define is copied to its heirs, and points to the lines it was written at.
        var outside = defines.Any(RuleSyntax.MayBeInherited) ? whole : root.DescendantTokens(IsOutside).Aggregate(path, (sum, token) => Hashed(sum, token.Text));
        return Known.GetValue(tree, _ => new FileShape(outside, whole, defines, heirs));
    }

    /// <summary>A number that stands for a text.</summary>
    public static ulong HashOf(string text) => Hashed(Start, text);

    private static bool IsOutside(SyntaxNode node) => node is not (BlockSyntax or ArrowExpressionClauseSyntax or GlobalStatementSyntax);

    private static ulong Hashed(ulong hash, string text)
    {
        unchecked
        {
            foreach (var letter in text)
            {
                hash = (hash ^ letter) * Prime;
            }

            // So that "ab" "c" differs from "a" "bc".
            return (hash ^ char.MaxValue) * Prime;
        }
    }
}
