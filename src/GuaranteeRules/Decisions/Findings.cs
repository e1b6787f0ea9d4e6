using GuaranteeRules.Facts;
using GuaranteeRules.Policies;

namespace GuaranteeRules.Decisions;

/// <summary>Something that stands in a clause's way.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Reason">What it is.</param>
public sealed record Refusal(Clause Clause, Reason Reason);

/// <summary>What a clause grants.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Remedies">The remedies, at most one for each head; the outbound freight (a refund of 0 units) counts as a head of its own.</param>
/// <param name="Reasons">What is to be said of it.</param>
public sealed record Grant(Clause Clause, ValueList<Remedy> Remedies, ValueList<Reason> Reasons);

/// <summary>Something the buyer should know beside what was granted.</summary>
/// <param name="Reason">What it is.</param>
public sealed record Remark(Reason Reason);

/// <summary>One clause's verdict on a claim.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Verdict">The worst of its obstacles; eligible where there is none.</param>
/// <param name="Reasons">Its obstacles or, granted, its remarks; by code.</param>
public sealed record Considered(Clause Clause, Outcome Verdict, ValueList<Reason> Reasons);

/// <summary>What was decided on one claim.</summary>
/// <param name="Claim">The claim's id.</param>
/// <param name="Outcome">How it came out.</param>
/// <param name="Remedies">What the buyer is given, in the order of the heads.</param>
/// <param name="Reasons">Why, by code.</param>
/// <param name="Considered">Every clause that was looked at, in the policy's order.</param>
/// <param name="Next">What the buyer can still do.</param>
public sealed record Decision(ClaimId Claim, Outcome Outcome, ValueList<Remedy> Remedies, ValueList<Reason> Reasons, ValueList<Considered> Considered, ValueList<NextStep> Next)
{
    /// <summary>The sum of the refunds.</summary>
    public Money Refund => Sum(refunds: true);

    /// <summary>The sum of every other money head whose amount is stated.</summary>
    public Money Compensation => Sum(refunds: false);

    private Money Sum(bool refunds)
    {
        var sum = Money.Zero;
        foreach (var remedy in Remedies)
        {
            sum += (remedy.Head == Head.Refund) == refunds && remedy.Amount is { } amount ? amount : Money.Zero;
        }

        return sum;
    }
}
