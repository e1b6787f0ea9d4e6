using GuaranteeRules.Rules;

namespace GuaranteeRules.Engine;

/// <summary>Rules wait for each other in a circle, so that no order of them is right.</summary>
public sealed class RuleCycleException : Exception
{
    // On the path each rule waits for what the next one yields, and the last for the first. It is told in the order facts flow.
    internal RuleCycleException(IReadOnlyList<Dependency> path)
        : base($"Rules wait for each other, so no order is right: {string.Join("; ", path.Select((waits, i) => Sentence(path[(i + 1) % path.Count].Reader, waits)).Reverse())}. Let one of them yield a fact of a type of its own.")
    {
        RuleNames = [.. path.Select(waits => waits.Reader.Name).Reverse()];
        FactTypes = [.. path.Select(waits => waits.Reads.FactType).Reverse()];
    }

    /// <summary>The rules of the circle, in the order facts would flow; one name if a rule waits for itself.</summary>
    public IReadOnlyList<string> RuleNames { get; }

    /// <summary>At each position the type of fact through which the rule there is fed.</summary>
    public IReadOnlyList<Type> FactTypes { get; }

    private static string Sentence(RuleDefinition source, Dependency waits) =>
        $"'{source.Name}' yields {DisplayName.Of(waits.Reads.FactType)}, which '{waits.Reader.Name}' {Verb(waits.Reads)}";

    private static string Verb(FactPattern reads) => reads switch
    {
        NotPattern or AllPattern => "negates",
        QueryPattern => "collects",
        _ => "matches",
    };
}
