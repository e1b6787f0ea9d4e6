using GuaranteeRules.Clauses.Common;

namespace GuaranteeRules.Clauses.NoReasonReturns;

/// <summary>Goods that a no-reason return excludes from a stage on: those with a trait, or of a category. One of the two is given.</summary>
/// <param name="Trait">The trait; null: a category is named.</param>
/// <param name="Category">The category; null: a trait is named.</param>
/// <param name="From">The stage from which on, inclusive.</param>
internal sealed record Exclusion(Trait? Trait, Category? Category, Stage From)
{
    /// <summary>The trait or category, as the case format writes it.</summary>
    internal string Name => Trait is { } trait ? Names<Trait>.Of(trait) : Names<Category>.Of(Category!.Value);

    /// <summary>Whether goods of that line are meant, whatever their stage.</summary>
    internal bool Covers(Line line) => Trait is { } trait ? line.Is(trait) : line.Category == Category;

    internal static ValueList<Exclusion> ReadAll(PolicyNode list)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return list.List(n =>
        {
            var exclusion = Read(n);
            if (!names.Add(exclusion.Name))
            {
                n.RefuseRestated(exclusion.Name);
            }

            return exclusion;
        });
    }

    private static Exclusion Read(PolicyNode n)
    {
        n.NeedsEither("trait", "category");
        var trait = n.Optional("trait")?.Enum<Trait>();
        var exclusion = new Exclusion(trait, n.Optional("category")?.Enum<Category>() ?? (trait is null ? Facts.Category.Other : null), n.Required("from").Enum<Stage>());
        n.RefuseUnknown();
        return exclusion;
    }
}
