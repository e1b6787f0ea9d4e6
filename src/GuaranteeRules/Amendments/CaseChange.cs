using System.Diagnostics;

namespace GuaranteeRules.Amendments;

/// <summary>How other policies decide one case. Immutable.</summary>
/// <param name="Case">The case's id.</param>
/// <param name="Claims">The claims that come out differently, in the order they are judged in.</param>
/// <param name="Healed">Breaches of the merchant's duties that are none any more.</param>
/// <param name="Broken">Breaches that were none before.</param>
[DebuggerDisplay("{Case.Value,nq}: {Claims.Count} claims")]
public sealed record CaseChange(CaseId Case, ValueList<ClaimChange> Claims, ValueList<Breach> Healed, ValueList<Breach> Broken)
{
    /// <summary>What changes between two results of one case; null: nothing that anybody gets or owes.</summary>
    /// <exception cref="ArgumentException">The results are of different cases or claims.</exception>
    public static CaseChange? Between(CaseResult old, CaseResult @new)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        if (old.Case != @new.Case || !old.Decisions.Select(decision => decision.Claim).SequenceEqual(@new.Decisions.Select(decision => decision.Claim)))
        {
            throw new ArgumentException($"The results are of different cases: '{old.Case}' and '{@new.Case}', or of different claims.", nameof(@new));
        }

        var claims = old.Decisions.Zip(@new.Decisions).Where(pair => !ClaimChange.IsSame(pair.First, pair.Second)).Select(pair => new ClaimChange(pair.First, pair.Second));
        var change = new CaseChange(old.Case, [.. claims], Without(old, @new), Without(@new, old));
        return change is { Claims.Count: 0, Healed.Count: 0, Broken.Count: 0 } ? null : change;
    }

    private static ValueList<Breach> Without(CaseResult some, CaseResult others) =>
        [.. some.Breaches.Where(breach => !others.Breaches.Any(other => Key(other) == Key(breach)))];

    /// <summary>What makes two breaches the same: the duty and the clause. The values may differ, as they hold the bound that was missed.</summary>
    private static (string Code, ClauseId? Clause) Key(Breach breach) => (breach.Reason.Code.Id, breach.Reason.Clause?.Id);
}

/// <summary>A claim that comes out differently: its outcome, or anything about a remedy but the clause that grants it.</summary>
/// <param name="Old">How it was decided.</param>
/// <param name="New">How it is decided now.</param>
[DebuggerDisplay("{New.Claim.Value,nq}: {Old.Outcome} to {New.Outcome}")]
public sealed record ClaimChange(Decision Old, Decision New)
{
    /// <summary>Why it comes out differently: what the new decision says that no clause said before or, where there is nothing of the kind, all that it says.</summary>
    public ValueList<Reason> Reasons
    {
        get
        {
            var before = Old.Reasons.Concat(Old.Considered.SelectMany(considered => considered.Reasons)).Select(Key).ToHashSet();
            ValueList<Reason> reasons = [.. New.Reasons.Where(reason => !before.Contains(Key(reason)))];
            return reasons.Count > 0 ? reasons : New.Reasons;
        }
    }

    internal static bool IsSame(Decision old, Decision @new) =>
        old.Outcome == @new.Outcome && old.Remedies.Select(Given).SequenceEqual(@new.Remedies.Select(Given));

    private static object Given(Remedy remedy) => (remedy.Head, remedy.Amount, remedy.Range, remedy.Instrument, remedy.Timing, remedy.PaidBy, (remedy.RecoverableFrom, remedy.Quantity, remedy.DueBy));

    private static (string Code, ClauseId? Clause) Key(Reason reason) => (reason.Code.Id, reason.Clause?.Id);
}
