namespace GuaranteeRules.Entitlements;

/// <summary>The outline of a clause while it is found. Not thread-safe.</summary>
internal sealed class OutlineDraft(Clause clause)
{
    private readonly List<ReasonCode> conditions = [];
    private readonly List<ReasonCode> obstacles = [];
    private readonly Dictionary<Remedy, List<Ground>> remedies = [];
    private readonly List<ReasonCode> remarks = [];
    private readonly List<ReasonCode> breaches = [];
    private bool hastensRefund;

    internal bool Grants => remedies.Count > 0 || hastensRefund;

    /// <summary>Adds the conditions that one claim showed. A condition not seen before is put behind the one that it followed in this claim.</summary>
    internal void AddConditions(ValueList<Condition> found)
    {
        var place = 0;
        foreach (var condition in found)
        {
            var known = conditions.IndexOf(condition.Code);
            if (known < 0)
            {
                conditions.Insert(place, condition.Code);
                known = place;
            }

            place = known + 1;
            if (!condition.IsMet)
            {
                AddTo(obstacles, condition.Code);
            }
        }
    }

    internal void Add(Grant grant, Ground ground)
    {
        foreach (var remedy in grant.Remedies)
        {
            var shape = remedy with { Amount = null, Range = null, DueBy = null, Quantity = Math.Min(remedy.Quantity, 1) };
            if (!remedies.TryGetValue(shape, out var grounds))
            {
                remedies.Add(shape, grounds = []);
            }

            AddTo(grounds, ground);
        }

        foreach (var reason in grant.Reasons)
        {
            AddRemark(reason);
        }
    }

    internal void AddRemark(Reason reason) => AddTo(remarks, reason.Code);

    internal void AddBreach(Breach breach) => AddTo(breaches, breach.Reason.Code);

    internal void HastenRefund() => hastensRefund = true;

    internal ClauseOutline Finish() => new()
    {
        Clause = clause,
        Conditions = [.. conditions],
        Obstacles = [.. conditions.Where(obstacles.Contains)],
        Remedies = [.. InOrder(remedies.Keys).Select(remedy => new OutlinedRemedy(remedy, [.. remedies[remedy].Order()]))],
        Remarks = [.. remarks.Except(obstacles).OrderBy(code => code.Id, StringComparer.Ordinal)],
        Breaches = [.. breaches.OrderBy(code => code.Id, StringComparer.Ordinal)],
        HastensRefund = hastensRefund,
    };

    private static IEnumerable<Remedy> InOrder(IEnumerable<Remedy> remedies) =>
        remedies.OrderBy(remedy => remedy.Head).ThenByDescending(remedy => remedy.Quantity).ThenBy(remedy => remedy.Instrument).ThenBy(remedy => remedy.Timing);

    private static void AddTo<T>(List<T> known, T one)
    {
        if (!known.Contains(one))
        {
            known.Add(one);
        }
    }
}
