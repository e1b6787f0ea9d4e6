namespace GuaranteeRules.Benchmarks.Hand;

/// <summary>Reasons in the order in which they are told, each once.</summary>
internal sealed class SortedReasons
{
    private readonly List<(Reason Reason, int Obstacles)> reasons = [];

    internal int Count => reasons.Count;

    internal Outcome Worst
    {
        get
        {
            var worst = Outcome.Eligible;
            foreach (var (reason, _) in reasons)
            {
                worst = reason.Code.Verdict > worst ? reason.Code.Verdict : worst;
            }

            return worst;
        }
    }

    internal void Add(Reason reason, int obstacles = 0)
    {
        var at = reasons.Count;
        for (; at > 0; at--)
        {
            var order = Compare((reason, obstacles), reasons[at - 1]);
            if (order == 0 && reason == reasons[at - 1].Reason)
            {
                return;
            }

            if (order >= 0)
            {
                break;
            }
        }

        reasons.Insert(at, (reason, obstacles));
    }

    internal void Add(ValueList<Reason> more, int obstacles)
    {
        foreach (var reason in more)
        {
            Add(reason, obstacles);
        }
    }

    internal ValueList<Reason> Take()
    {
        var taken = new ValueList<Reason>([.. reasons.Select(each => each.Reason)]);
        reasons.Clear();
        return taken;
    }

    private static int Compare((Reason Reason, int Obstacles) a, (Reason Reason, int Obstacles) b)
    {
        var order = SpeaksOfTheListing(a.Reason).CompareTo(SpeaksOfTheListing(b.Reason));
        order = order != 0 ? order : a.Obstacles.CompareTo(b.Obstacles);
        order = order != 0 ? order : a.Reason.Clause!.Order.CompareTo(b.Reason.Clause!.Order);
        return order != 0 ? order : a.Reason.Code.Rank.CompareTo(b.Reason.Code.Rank);
    }

    private static bool SpeaksOfTheListing(Reason reason) => reason.Code == ReasonCode.NotOffered || reason.Code == ReasonCode.NotEnrolled;
}
