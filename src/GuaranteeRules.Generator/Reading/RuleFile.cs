namespace GuaranteeRules.Generator;

/// <summary>A file with rules, and the world they mean something in. Equal to another whose rules mean the same, so that typing in one file makes nobody read the others again.</summary>
internal sealed class RuleFile(World world, FileShape file) : IEquatable<RuleFile>
{
    private readonly World world = world;
    private readonly FileShape file = file;

    /// <summary>Reads every rule of the file.</summary>
    public IEnumerable<RuleResult> Rules(CancellationToken cancel)
    {
        foreach (var define in file.Defines)
        {
            if (RuleReader.Read(define, world.ModelOf(define.SyntaxTree), cancel) is { } rule)
            {
                yield return rule;
            }
        }

        foreach (var heir in file.Heirs)
        {
            if (RuleReader.ReadHeir(heir, world.ModelOf, cancel) is { } rule)
            {
                yield return rule;
            }
        }
    }

    public bool Equals(RuleFile? other) => other is not null && file.Whole == other.file.Whole && world.LooksLike(other.world);

    public override bool Equals(object? obj) => Equals(obj as RuleFile);

    public override int GetHashCode() => file.Whole.GetHashCode();
}
