namespace GuaranteeRules.Engine;

/// <summary>Rules wait for each other in a circle, so that no order of them is right.</summary>
public sealed class RuleCycleException : Exception
{
    // On the path each rule waits for what the next one yields, and the last for the first. It is told in the order facts flow.
    internal RuleCycleException(IReadOnlyList<Dependency> path)
        : base($"Rules wait for each other, so no order is right: {string.Join("; ", path.Select((waits, i) => Sentence(path[(i + 1) % path.Count].Reader, waits)).Reverse())}. Let one of them yield a fact of a type of its own.")
    {
        RuleNames = [.. path.Select(waits => waits.Reader.Name).Reverse()];
        FactTypes = [.. path.Select(waits => waits.Reads.Type).Reverse()];
    }

    /// <summary>The rules of the circle, in the order facts would flow; one name if a rule waits for itself.</summary>
    public IReadOnlyList<string> RuleNames { get; }

    /// <summary>At each position the type of fact through which the rule there is fed.</summary>
    public IReadOnlyList<FactType> FactTypes { get; }

    private static string Sentence(RulePlan source, Dependency waits) =>
        $"'{source.Name}' yields {waits.Reads.Type.Name}, which '{waits.Reader.Name}' {Verb(waits.Reads)}";

    private static string Verb(FactRead reads) => reads.Kind switch
    {
        ReadKind.Negates => "negates",
        ReadKind.Collects => "collects",
        _ => "matches",
    };
}
