using System.Diagnostics;

namespace GuaranteeRules.Assessments;

/// <summary>Something that stands in a clause's way.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Reason">What it is.</param>
[Explained]
[DebuggerDisplay("{Reason}")]
public sealed record Refusal(Clause Clause, Reason Reason)
{
    /// <summary>What stands in the way of other units than those the reason is about; null: nothing else does.</summary>
    public Reason? Also { get; init; }
}

/// <summary>What a clause grants.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Remedies">The remedies, at most one for each head; the outbound freight (a refund of 0 units) counts as a head of its own.</param>
/// <param name="Reasons">What is to be said of it.</param>
[DebuggerDisplay("{Clause.Id.Value,nq}: {Remedies}")]
public sealed record Grant(Clause Clause, ValueList<Remedy> Remedies, ValueList<Reason> Reasons)
{
    /// <summary>Whether it gives a price back at that time.</summary>
    public bool Refunds(Timing timing)
    {
        foreach (var remedy in Remedies)
        {
            if (remedy.Head == Head.Refund && remedy.Timing == timing)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Something the buyer should know beside what was granted.</summary>
/// <param name="Reason">What it is.</param>
[DebuggerDisplay("{Reason}")]
public sealed record Remark(Reason Reason);
