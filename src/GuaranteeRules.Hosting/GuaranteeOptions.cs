using GuaranteeRules.Engine;
using GuaranteeRules.Policies;

namespace GuaranteeRules.Hosting;

/// <summary>What a service judges by. Validated when the host starts.</summary>
public sealed class GuaranteeOptions
{
    private readonly List<ClauseFamily> families = [];
    private readonly List<RulePlan> rules = [];

    /// <summary>The folder whose <c>*.json</c> files are the policies, read in the order of their names; relative to the content root. Null: only those that come with the library.</summary>
    public string? PolicyFolder { get; set; }

    /// <summary>Whether the programmes that come with the library are judged by, too; a file of the folder replaces the one of the same programme.</summary>
    public bool IncludeEmbedded { get; set; } = true;

    /// <summary>Whether orders placed before a clause's first version fall under that version.</summary>
    public bool AllowEarlier { get; set; }

    /// <summary>Whether the folder is looked at again and again, and the book replaced once it has changed and rests.</summary>
    /// <remarks>It is looked at, not listened to: mounted volumes and network shares tell nobody that they have changed.</remarks>
    public bool ReloadOnChange { get; set; }

    /// <summary>The time between two looks at the folder: at least 10 milliseconds. What has changed is loaded when two looks find the same.</summary>
    public TimeSpan ReloadInterval { get; set; } = TimeSpan.FromSeconds(2);

    internal IReadOnlyList<ClauseFamily> Families => families;

    internal IReadOnlyList<RulePlan> Rules => rules;

    /// <summary>Lets the policies have clauses of a family of one's own.</summary>
    /// <param name="family">How its terms are read.</param>
    /// <param name="ownRules">The rules that judge it, as <c>RuleCatalog.All</c> of the assembly that holds them lists them; one catalog may be given for several families. Null: they are given with another family.</param>
    /// <returns>These options.</returns>
    public GuaranteeOptions AddFamily(ClauseFamily family, IEnumerable<RulePlan>? ownRules = null)
    {
        ArgumentNullException.ThrowIfNull(family);
        families.Add(family);
        rules.AddRange((ownRules ?? []).Except(rules));
        return this;
    }
}
