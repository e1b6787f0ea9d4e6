using System.Runtime.InteropServices;

namespace GuaranteeRules.Judging;

/// <summary>Gathers reasons, each once, in the order a person needs them. Reused; not thread-safe.</summary>
/// <remarks>
/// First come those of the clause with the fewest obstacles, then the policy's order of clauses; within a clause they stand as its rules ask them.
/// What only says that another listing would have had more comes last.
/// </remarks>
internal sealed class ReasonList
{
    private readonly List<Entry> entries = [];

    internal int Count => entries.Count;

    /// <summary>The worst verdict of the reasons; eligible where there is none.</summary>
    internal Outcome Worst
    {
        get
        {
            var worst = Outcome.Eligible;
            foreach (var (reason, _) in entries)
            {
                worst = reason.Code.Verdict > worst ? reason.Code.Verdict : worst;
            }

            return worst;
        }
    }

    internal void Clear() => entries.Clear();

    /// <summary>Adds a reason of a clause that so many obstacles stand in the way of.</summary>
    internal void Add(Reason reason, int obstacles = 0)
    {
        var entry = new Entry(reason, obstacles);
        var at = entries.Count;
        for (; at > 0 && Compare(entry, entries[at - 1]) is var order && order <= 0; at--)
        {
            if (order == 0 && reason.Equals(entries[at - 1].Reason))
            {
                return;
            }

            if (order == 0)
            {
                break;
            }
        }

        entries.Insert(at, entry);
    }

    internal void Add(ValueList<Reason> more, int obstacles = 0)
    {
        foreach (var reason in more)
        {
            Add(reason, obstacles);
        }
    }

    /// <summary>The reasons gathered so far; the list is empty afterwards.</summary>
    internal ValueList<Reason> Take()
    {
        var taken = new Reason[entries.Count];
        for (var i = 0; i < taken.Length; i++)
        {
            taken[i] = entries[i].Reason;
        }

        entries.Clear();
        return new ValueList<Reason>(taken);
    }

    private static int Compare(in Entry a, in Entry b)
    {
        var order = DistanceOf(a.Reason).CompareTo(DistanceOf(b.Reason));
        order = order != 0 ? order : a.Obstacles.CompareTo(b.Obstacles);
        order = order != 0 ? order : (a.Reason.Clause?.Order ?? -1).CompareTo(b.Reason.Clause?.Order ?? -1);
        order = order != 0 ? order : a.Reason.Code.Rank.CompareTo(b.Reason.Code.Rank);
        return order != 0 ? order : string.CompareOrdinal(a.Reason.Code.Id, b.Reason.Code.Id);
    }

    // Last comes what another listing would have had, and before it what only another remedy would bring along.
    private static int DistanceOf(Reason reason) =>
        reason.Code == ReasonCode.NotOffered || reason.Code == ReasonCode.NotEnrolled ? 2
        : reason.Code == ReasonCode.LoanerNotNeeded ? 1
        : 0;

    /// <summary>A reason, and how many obstacles stand in its clause's way.</summary>
    private readonly record struct Entry(Reason Reason, int Obstacles);
}
