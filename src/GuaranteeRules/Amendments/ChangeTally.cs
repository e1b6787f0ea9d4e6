using System.Diagnostics;

namespace GuaranteeRules.Amendments;

/// <summary>Counts what other policies change over any number of cases, and the money. Holds no case; not thread-safe.</summary>
[DebuggerDisplay("{ChangedClaims} of {Claims} claims change")]
public sealed class ChangeTally
{
    private readonly SortedDictionary<(Outcome Old, Outcome New), long> outcomes = [];
    private readonly SortedDictionary<Head, HeadTotal> heads = [];

    /// <summary>The cases so far.</summary>
    public long Cases { get; private set; }

    /// <summary>Their claims.</summary>
    public long Claims { get; private set; }

    /// <summary>The cases that change.</summary>
    public long ChangedCases { get; private set; }

    /// <summary>The claims that come out differently.</summary>
    public long ChangedClaims { get; private set; }

    /// <summary>How many claims went from one outcome to another, the same one left out.</summary>
    public IEnumerable<(Outcome Old, Outcome New, long Claims)> Outcomes => outcomes.Select(move => (move.Key.Old, move.Key.New, move.Value));

    /// <summary>What each head of loss comes to over all cases, changed or not; heads in kind and those never given are left out.</summary>
    public IEnumerable<HeadTotal> Heads => heads.Values;

    /// <summary>Adds one case, as decided by the old policies and by the new.</summary>
    /// <returns>What changes; null: nothing.</returns>
    /// <exception cref="ArgumentException">The results are of different cases.</exception>
    public CaseChange? Add(CaseResult old, CaseResult @new)
    {
        var change = CaseChange.Between(old, @new);
        Cases++;
        Claims += old.Decisions.Count;
        ChangedCases += change is null ? 0 : 1;
        foreach (var claim in change?.Claims ?? [])
        {
            ChangedClaims++;
            if (claim.Old.Outcome != claim.New.Outcome)
            {
                outcomes[(claim.Old.Outcome, claim.New.Outcome)] = outcomes.GetValueOrDefault((claim.Old.Outcome, claim.New.Outcome)) + 1;
            }
        }

        AddMoney(old, (total, yuan, unstated) => total with { Old = total.Old + yuan, OldUnstated = total.OldUnstated + unstated });
        AddMoney(@new, (total, yuan, unstated) => total with { New = total.New + yuan, NewUnstated = total.NewUnstated + unstated });
        return change;
    }

    private void AddMoney(CaseResult result, Func<HeadTotal, decimal, int, HeadTotal> add)
    {
        foreach (var remedy in result.Decisions.SelectMany(decision => decision.Remedies).Where(remedy => remedy.IsMoney))
        {
            var total = heads.GetValueOrDefault(remedy.Head) ?? new HeadTotal(remedy.Head, 0.00m, 0.00m, 0, 0);
            heads[remedy.Head] = add(total, (remedy.Amount ?? Money.Zero).Fen / 100m, remedy.Amount is null ? 1 : 0);
        }
    }
}

/// <summary>What one head of loss comes to under the old policies and under the new.</summary>
/// <param name="Head">The head.</param>
/// <param name="Old">Yuan under the old policies.</param>
/// <param name="New">Yuan under the new.</param>
/// <param name="OldUnstated">Remedies under the old policies whose amount nobody states; they are not in the sum.</param>
/// <param name="NewUnstated">The same under the new.</param>
[DebuggerDisplay("{Head}: {Old} to {New}")]
public sealed record HeadTotal(Head Head, decimal Old, decimal New, long OldUnstated, long NewUnstated)
{
    /// <summary>Yuan that the new policies pay more; negative where they pay less.</summary>
    public decimal Difference => New - Old;
}
