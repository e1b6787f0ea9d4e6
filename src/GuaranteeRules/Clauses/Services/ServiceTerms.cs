using GuaranteeRules.Clauses.Common;

namespace GuaranteeRules.Clauses.Services;

/// <summary>A service that a listing names.</summary>
/// <param name="Categories">The categories it is for; empty: all.</param>
/// <param name="Traits">Traits the goods must have; empty: none.</param>
internal sealed record ServiceTerms(ValueList<Category> Categories, ValueList<Trait> Traits) : Terms, ITermsWithOneHead
{
    /// <summary>The family, as policy files name it and state its terms.</summary>
    public static ClauseFamily Family { get; } = ClauseFamily.Of("service", n => new ServiceTerms(
        n.Optional("categories")?.Distinct(x => x.Enum<Category>()) ?? default,
        n.Optional("traits")?.Distinct(x => x.Enum<Trait>()) ?? default),
        [Ground.Service]);

    /// <summary>What the clause gives.</summary>
    public Head Gives => Head.Service;

    /// <summary>Whether the service is for goods of that line.</summary>
    public bool IsFor(Line line) => IsForCategory(line) && MissingTrait(line) is null;

    /// <summary>Whether the service is for goods of that line's category.</summary>
    internal bool IsForCategory(Line line) => Categories.Count == 0 || Categories.Contains(line.Category);

    /// <summary>The first trait that the service asks for and the goods do not have; null: they have all.</summary>
    internal Trait? MissingTrait(Line line)
    {
        foreach (var trait in Traits)
        {
            if (!line.Is(trait))
            {
                return trait;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    /// <remarks>A service is the one clause asked for by name.</remarks>
    public override bool IsAskedBy(Claim claim, Line line, ClauseId clause) => clause == claim.Service;
}
