using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GuaranteeRules.Generator;

/// <summary>
/// All that decides what the rules of a project mean: its declarations, its references and the files with rules.
/// Two of them are equal although the code of some other method differs, so that typing there makes nobody read rules again.
/// </summary>
internal sealed class World : IEquatable<World>
{
    private readonly ImmutableArray<FileShape> files;
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> models = new();

    private World(Compilation compilation, ImmutableArray<FileShape> files)
    {
        Compilation = compilation;
        this.files = files;
    }

    public Compilation Compilation { get; }

    public static World Of(Compilation compilation, CancellationToken cancel) =>
        new(compilation, [.. compilation.SyntaxTrees.Select(tree => FileShape.Of(tree, cancel))]);

    /// <summary>The files with rules.</summary>
    public IEnumerable<RuleFile> RuleFiles() => files.Where(file => file.HasRules).Select(file => new RuleFile(this, file));

    /// <summary>Tells what the names of a file mean. One for all that ask, so that a Define with many heirs is understood once.</summary>
    public SemanticModel ModelOf(SyntaxTree tree) => models.GetOrAdd(tree, each => Compilation.GetSemanticModel(each));

    /// <summary>Whether all that can be seen from outside of methods is the same: a rule whose own file is the same means the same.</summary>
    public bool LooksLike(World other) =>
        ReferenceEquals(Compilation, other.Compilation)
        || (Compilation.AssemblyName == other.Compilation.AssemblyName
            && Compilation.Options.Equals(other.Compilation.Options)
            && Compilation.References.SequenceEqual(other.Compilation.References)
            && files.Select(file => file.Outside).SequenceEqual(other.files.Select(file => file.Outside)));

    public bool Equals(World? other) => other is not null && LooksLike(other) && files.Select(file => file.Whole).SequenceEqual(other.files.Select(file => file.Whole));

    public override bool Equals(object? obj) => Equals(obj as World);

    public override int GetHashCode() => files.Length;
}
