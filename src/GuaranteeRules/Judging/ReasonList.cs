using System.Runtime.InteropServices;

namespace GuaranteeRules.Judging;

/// <summary>Gathers reasons, each once, in the order of their codes and then of the policy. Reused; not thread-safe.</summary>
internal sealed class ReasonList
{
    private readonly List<Reason> reasons = [];

    internal int Count => reasons.Count;

    /// <summary>The worst verdict of the reasons; eligible where there is none.</summary>
    internal Outcome Worst
    {
        get
        {
            var worst = Outcome.Eligible;
            foreach (var reason in reasons)
            {
                worst = reason.Code.Verdict > worst ? reason.Code.Verdict : worst;
            }

            return worst;
        }
    }

    internal void Clear() => reasons.Clear();

    internal void Add(Reason reason)
    {
        var at = reasons.Count;
        while (at > 0 && Compare(reason, reasons[at - 1]) is var order && order <= 0)
        {
            if (order == 0 && reason.Equals(reasons[at - 1]))
            {
                return;
            }

            if (order == 0)
            {
                break;
            }

            at--;
        }

        reasons.Insert(at, reason);
    }

    internal void Add(ValueList<Reason> more)
    {
        foreach (var reason in more)
        {
            Add(reason);
        }
    }

    /// <summary>The reasons gathered so far; the list is empty afterwards.</summary>
    internal ValueList<Reason> Take()
    {
        var taken = ValueList.Create<Reason>(CollectionsMarshal.AsSpan(reasons));
        reasons.Clear();
        return taken;
    }

    private static int Compare(Reason a, Reason b) =>
        string.CompareOrdinal(a.Code.Id, b.Code.Id) is not 0 and var order ? order : (a.Clause?.Order ?? -1).CompareTo(b.Clause?.Order ?? -1);
}
