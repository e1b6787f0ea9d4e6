using System.Diagnostics;
using NodaTime;

namespace GuaranteeRules.Policies;

/// <summary>A clause family: its name in policy files, and how its terms are read. Immutable, and thread-safe where its reader is.</summary>
[DebuggerDisplay("{Name,nq}")]
public sealed class ClauseFamily
{
    private readonly Func<PolicyNode, Instant?, Instant?, ClauseVersion> read;

    private ClauseFamily(string name, ValueList<Ground> grounds, Func<PolicyNode, Instant?, Instant?, ClauseVersion> read)
    {
        Name = name;
        Grounds = grounds;
        this.read = read;
    }

    /// <summary>Its name, as a clause's <c>family</c> says it.</summary>
    public string Name { get; }

    /// <summary>The only grounds that its clauses may name; empty: any.</summary>
    public ValueList<Ground> Grounds { get; }

    /// <summary>A family whose rules match <see cref="ClauseVersion{TTerms}"/> of its terms.</summary>
    /// <typeparam name="TTerms">The terms; those of another family will do, and are then judged by that family's rules too.</typeparam>
    /// <param name="name">Its name in policy files; not empty, and of no other family that is loaded.</param>
    /// <param name="read">Reads the terms of one version. It reports what is wrong through the node, and goes on with the stand-ins it gets; members it did not ask for are reported after it.</param>
    /// <param name="grounds">The only grounds that its clauses may name, where its rules have a meaning on no other; empty: any.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static ClauseFamily Of<TTerms>(string name, Func<PolicyNode, TTerms> read, ValueList<Ground> grounds = default)
        where TTerms : Terms
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(read);
        return new ClauseFamily(name, grounds, (node, from, until) =>
        {
            var terms = read(node) ?? throw new InvalidOperationException($"The reader of the clause family '{name}' gave no terms.");
            node.RefuseUnknown();
            return new ClauseVersion<TTerms>(from, until, terms);
        });
    }

    /// <summary>Families by their names.</summary>
    internal static Dictionary<string, ClauseFamily> ByName(IEnumerable<ClauseFamily> families)
    {
        var byName = new Dictionary<string, ClauseFamily>(StringComparer.Ordinal);
        foreach (var family in families)
        {
            ArgumentNullException.ThrowIfNull(family, nameof(families));
            if (!byName.TryAdd(family.Name, family))
            {
                throw new ArgumentException($"There is a clause family '{family.Name}' already.", nameof(families));
            }
        }

        return byName;
    }

    internal ClauseVersion Read(PolicyNode terms, Instant? from, Instant? until) => read(terms, from, until);
}
