using NodaTime;

namespace GuaranteeRules.Amendments;

/// <summary>Compares the terms of a clause in two books, for every instant at which an order can be placed.</summary>
internal static class TermsComparison
{
    internal static ValueList<TermsChange> Changes(ClauseEntry old, ClauseEntry @new)
    {
        var changes = new List<TermsChange>();
        var cuts = Cuts(old.Clause).Concat(Cuts(@new.Clause)).Distinct().Order().ToList();
        for (var i = -1; i < cuts.Count; i++)
        {
            Instant? from = i < 0 ? null : cuts[i];
            Instant? until = i + 1 < cuts.Count ? cuts[i + 1] : null;
            Add(changes, new TermsChange(from, until, PolicyDiff.Changes("terms", old.TermsAt(from), @new.TermsAt(from))));
        }

        return [.. changes];
    }

    /// <summary>Periods that meet and differ in the same way are one.</summary>
    private static void Add(List<TermsChange> changes, TermsChange next)
    {
        if (next.Members.Count == 0)
        {
            return;
        }

        if (changes is [.., var last] && last.Until == next.From && last.Members == next.Members)
        {
            changes[^1] = last with { Until = next.Until };
        }
        else
        {
            changes.Add(next);
        }
    }

    private static IEnumerable<Instant> Cuts(Clause clause) =>
        clause.Versions.SelectMany(version => new[] { version.From, version.Until }).OfType<Instant>();
}
