using GuaranteeRules.Decisions;
using GuaranteeRules.Facts;
using GuaranteeRules.Policies;

namespace GuaranteeRules;

/// <summary>The outline of a clause while it is found. Not thread-safe.</summary>
internal sealed class OutlineDraft(Clause clause)
{
    private readonly List<ReasonCode> conditions = [];
    private readonly List<Remedy> remedies = [];
    private readonly List<ReasonCode> remarks = [];
    private readonly List<ReasonCode> breaches = [];
    private bool hastensRefund;

    internal bool Grants => remedies.Count > 0 || hastensRefund;

    /// <summary>Takes the conditions of one claim. Another claim may have shown others: each new one goes behind the one it came after.</summary>
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
        }
    }

    internal void Add(Grant grant)
    {
        foreach (var remedy in grant.Remedies)
        {
            var shape = remedy with { Amount = null, Range = null, DueBy = null, Quantity = Math.Min(remedy.Quantity, 1) };
            if (!remedies.Contains(shape))
            {
                remedies.Add(shape);
            }
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
        Remedies = [.. remedies.OrderBy(remedy => remedy.Head).ThenByDescending(remedy => remedy.Quantity).ThenBy(remedy => remedy.Instrument).ThenBy(remedy => remedy.Timing)],
        Remarks = [.. remarks.Except(conditions).OrderBy(code => code.Id, StringComparer.Ordinal)],
        Breaches = [.. breaches.OrderBy(code => code.Id, StringComparer.Ordinal)],
        HastensRefund = hastensRefund,
    };

    private static void AddTo(List<ReasonCode> codes, ReasonCode code)
    {
        if (!codes.Contains(code))
        {
            codes.Add(code);
        }
    }
}
