using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GuaranteeRules.Generator;

/// <summary>
/// All that decides what the rules of a project mean: its declarations, its references and the files with rules.
/// Two of them are equal although the code of some other method differs, so that typing there makes nobody read rules again.
/// </summary>
internal sealed class World : IEquatable<World>
{
    private readonly Compilation compilation;
    private readonly ImmutableArray<FileShape> files;

    private World(Compilation compilation, ImmutableArray<FileShape> files)
    {
        this.compilation = compilation;
        this.files = files;
    }

    public static World Of(Compilation compilation, CancellationToken cancel) =>
        new(compilation, [.. compilation.SyntaxTrees.Select(tree => FileShape.Of(tree, cancel))]);

    /// <summary>Reads every rule of the project.</summary>
    public IEnumerable<RuleResult> Rules(CancellationToken cancel)
    {
        foreach (var file in files)
        {
            if (file.Defines.IsEmpty)
            {
                continue;
            }

            var model = compilation.GetSemanticModel(file.Defines[0].SyntaxTree);
            foreach (var define in file.Defines)
            {
                if (RuleReader.Read(define, model, cancel) is { } rule)
                {
                    yield return rule;
                }
            }
        }
    }

    public bool Equals(World? other) =>
        other is not null
        && (ReferenceEquals(compilation, other.compilation)
            || (compilation.AssemblyName == other.compilation.AssemblyName
                && compilation.Options.Equals(other.compilation.Options)
                && compilation.References.SequenceEqual(other.compilation.References)
                && files.Select(file => file.Hash).SequenceEqual(other.files.Select(file => file.Hash))));

    public override bool Equals(object? obj) => Equals(obj as World);

    public override int GetHashCode() => files.Length;
}
