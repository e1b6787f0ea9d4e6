using System.Runtime.InteropServices;

namespace GuaranteeRules.Benchmarks.Hand;

/// <summary>Reasons by code, then by the policy's order, each once.</summary>
internal sealed class SortedReasons
{
    private readonly List<Reason> reasons = [];

    internal int Count => reasons.Count;

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

    internal void Add(Reason reason)
    {
        var at = reasons.Count;
        for (; at > 0; at--)
        {
            var order = Compare(reason, reasons[at - 1]);
            if (order == 0 && reason == reasons[at - 1])
            {
                return;
            }

            if (order >= 0)
            {
                break;
            }
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

    internal ValueList<Reason> Take()
    {
        var taken = ValueList.Create<Reason>(CollectionsMarshal.AsSpan(reasons));
        reasons.Clear();
        return taken;
    }

    private static int Compare(Reason a, Reason b) =>
        string.CompareOrdinal(a.Code.Id, b.Code.Id) is not 0 and var order ? order : a.Clause!.Order.CompareTo(b.Clause!.Order);
}
