using System.Globalization;

namespace GuaranteeRules.Policies;

/// <summary>Reads the versions of a clause, which follow one another in time.</summary>
internal static class DatedVersions
{
    internal static ValueList<ClauseVersion> Read(PolicyNode node, ClauseFamily family)
    {
        var read = node.List(version => ReadOne(version, family));
        if (node.IsEmptyList)
        {
            node.Problem(new("为空：没有任何版本。", "holds no version."));
        }

        for (var i = 1; i < read.Count; i++)
        {
            // An open end, or an end after the next start, means that two versions are in force at once.
            if (read[i].From is not { } start || read[i - 1].Until is not { } end || end > start)
            {
                var (later, earlier) = (i.ToString(CultureInfo.InvariantCulture), (i - 1).ToString(CultureInfo.InvariantCulture));
                node.Problem("version.overlap", new(
                    $"相互重叠：版本 {later} 在版本 {earlier} 结束之前开始；请按日期排列，前一版本结束之时即后一版本开始之时。",
                    $"overlap: version {later} starts before version {earlier} ends; list them by date, each ending where the next one starts."));
            }
        }

        return read;
    }

    private static ClauseVersion ReadOne(PolicyNode node, ClauseFamily family)
    {
        var (from, until) = (node.Optional("from"), node.Optional("until"));
        var (start, end) = (from?.Instant(), until?.Instant());
        if (start >= end)
        {
            node.Problem("version.never-in-force", new("在开始之前（或开始之时）已经结束。", "ends before it starts, or when it does."));
        }
        else if (start >= CaseInstant.End)
        {
            from!.Problem("version.never-in-force", new("晚于 2999 年：不会有订单适用这个版本。", "is after the year 2999: no order can fall under this version."));
        }
        else if (end <= CaseInstant.Earliest)
        {
            until!.Problem("version.never-in-force", new("早于 1900 年：不会有订单适用这个版本。", "is before the year 1900: no order can fall under this version."));
        }

        var version = family.Read(node.Required("terms"), start, end);
        node.RefuseUnknown();
        return version;
    }
}
