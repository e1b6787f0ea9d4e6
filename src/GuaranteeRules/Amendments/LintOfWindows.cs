namespace GuaranteeRules.Amendments;

/// <summary>Looks for rights that end before the one of the same family that every order of the platform has anyway.</summary>
internal static class LintOfWindows
{
    internal static IEnumerable<LintFinding> Check(ClauseEntry entry, PolicyBook book) => OnEachGround(entry, book).Distinct();

    private static IEnumerable<LintFinding> OnEachGround(ClauseEntry entry, PolicyBook book) =>
        from platformWide in book.Clauses
        where IsPlatformWide(platformWide) && platformWide.Programme.Platform == entry.Clause.Programme.Platform
        where platformWide.Programme.Id != entry.Clause.Programme.Id && platformWide.Family == entry.Clause.Family
        from ground in entry.Clause.Grounds
        where platformWide.Grounds.Contains(ground)
        from i in Enumerable.Range(0, entry.Clause.Versions.Count)
        from other in platformWide.Versions
        where Meet(entry.Clause.Versions[i], other)
        let own = entry.Clause.Versions[i].AnyTerms.LengthOn(ground)
        let least = other.AnyTerms.LengthOn(ground)
        where own is not null && least is not null && own.IsShorterThan(least)
        select LintFinding.At(
            entry,
            $"versions[{i}].terms.{own.Path}",
            "window.shorter-than-platform",
            $"为{own.In(Language.Chinese)}，短于平台每笔订单本来就有的{least.In(Language.Chinese)}（{platformWide.Id}）。",
            $"is {own.In(Language.English)}, less than the {least.In(Language.English)} that every order of the platform has anyway ({platformWide.Id}).");

    private static bool IsPlatformWide(Clause clause) => clause is { Family: not null, Programme.Label: false, Offered: Offering.WithProgramme };

    /// <summary>Whether an order can fall under both.</summary>
    private static bool Meet(ClauseVersion a, ClauseVersion b) => !(a.Until <= b.From) && !(b.Until <= a.From);
}
