namespace GuaranteeRules.Amendments;

/// <summary>Looks for bounds between which nothing lies.</summary>
internal static class LintOfBounds
{
    internal static IEnumerable<LintFinding> Check(ClauseEntry entry, PolicyBook book)
    {
        for (var i = 0; i < entry.Clause.Versions.Count; i++)
        {
            if (entry.Clause.Versions[i].AnyTerms.HeldBetween is var (floor, ceiling) && floor > ceiling)
            {
                yield return LintFinding.At(
                    entry,
                    $"versions[{i}].terms.floor",
                    "terms.floor-above-ceiling",
                    $"为 {floor}，高于上限 {ceiling}。",
                    $"is {floor}, above the ceiling of {ceiling}.");
            }
        }
    }
}
