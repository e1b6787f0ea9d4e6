namespace GuaranteeRules.Amendments;

/// <summary>Looks at how the versions of a clause follow one another. That they do not overlap is the loader's to say.</summary>
internal static class LintOfVersions
{
    internal static IEnumerable<LintFinding> Check(ClauseEntry entry, PolicyBook book)
    {
        var versions = entry.Clause.Versions;
        for (var i = 1; i < versions.Count; i++)
        {
            if (versions[i - 1].Until < versions[i].From)
            {
                yield return LintFinding.At(
                    entry,
                    $"versions[{i}].from",
                    "version.gap",
                    "与上一个版本的结束时间不相接：其间所下订单不适用任何版本。",
                    "is later than the end of the version before it: orders placed in between fall under neither.");
            }
            else if (JsonComparison.Text(entry.Terms(i)) == JsonComparison.Text(entry.Terms(i - 1)))
            {
                yield return LintFinding.At(
                    entry,
                    $"versions[{i}].terms",
                    "version.same-terms",
                    "与上一个版本的条件完全相同：这个版本没有改变任何内容。",
                    "are those of the version before it: this version changes nothing.");
            }
        }
    }
}
