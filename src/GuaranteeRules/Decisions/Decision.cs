using System.Diagnostics;
using System.Text.Json.Serialization;

namespace GuaranteeRules.Decisions;

/// <summary>One clause's verdict on a claim.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Verdict">The worst of its obstacles; eligible where there is none.</param>
/// <param name="Reasons">Its obstacles or, granted, its remarks; by code.</param>
[DebuggerDisplay("{Clause.Id.Value,nq}: {Verdict}")]
[JsonConverter(typeof(GuaranteeJsonConverter))]
public sealed record ClauseVerdict(Clause Clause, Outcome Verdict, ValueList<Reason> Reasons);

/// <summary>What was decided on one claim. Immutable and thread-safe.</summary>
/// <remarks>Two decisions are equal where these five members are: what they explain follows from them and the case.</remarks>
/// <param name="Claim">The claim's id.</param>
/// <param name="Outcome">How it came out.</param>
/// <param name="Remedies">What the buyer is given, in the order of the heads.</param>
/// <param name="Reasons">Why, by code.</param>
/// <param name="Considered">Every clause that was looked at, in the policy's order.</param>
[DebuggerDisplay("{Claim.Value,nq}: {Outcome}, refund {Refund}, compensation {Compensation}")]
[JsonConverter(typeof(GuaranteeJsonConverter))]
public sealed record Decision(ClaimId Claim, Outcome Outcome, ValueList<Remedy> Remedies, ValueList<Reason> Reasons, ValueList<ClauseVerdict> Considered)
{
    /// <summary>The sum of the refunds.</summary>
    public Money Refund => Sum(refunds: true);

    /// <summary>The sum of every other money head whose amount is stated.</summary>
    public Money Compensation => Sum(refunds: false);

    /// <summary>What explains it; null: a decision that no book made.</summary>
    internal IDecisionExplainer? Explainer { get; init; }

    /// <summary>Whether the claim is granted and no obstacle stands in the way of more. That a clause does not cover the line is no such obstacle: nobody can change it.</summary>
    internal bool IsInFull
    {
        get
        {
            foreach (var reason in Reasons)
            {
                if (reason.Code.Verdict != Outcome.Eligible && !reason.IsOfCoverage)
                {
                    return false;
                }
            }

            return Outcome == Outcome.Eligible;
        }
    }

    /// <summary>Why it came out so, what the buyer can still do, and what would have turned it. Worked out at every call, by judging the claim again and deciding each changed case: keep what it returns. Thread-safe.</summary>
    /// <returns>An empty explanation for a decision that was made by hand. A change that would bring an amount out of range is left out.</returns>
    public Explanation Explain() =>
        Explain(isAll: true);

    /// <summary>The explanation without what is no longer possible: to look for that costs as much as the rest again.</summary>
    internal Explanation ExplainWhatIsPossible() => Explain(isAll: false);

    /// <summary>The conditions of one clause, without the rest of the explanation.</summary>
    internal ValueList<Condition> ConditionsOf(Clause clause)
    {
        foreach (var one in Explainer?.ConditionsOf(Claim) ?? [])
        {
            if (one.Clause == clause)
            {
                return one.Conditions;
            }
        }

        return [];
    }

    /// <inheritdoc/>
    public bool Equals(Decision? other) =>
        other is not null && Claim == other.Claim && Outcome == other.Outcome && Remedies == other.Remedies && Reasons == other.Reasons && Considered == other.Considered;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Claim, Outcome, Remedies, Reasons, Considered);

    private Explanation Explain(bool isAll)
    {
        if (Explainer is not { } explainer)
        {
            return new([], [], []);
        }

        var counterfactuals = explainer.CounterfactualsOf(this, isAll);
        return new(explainer.ConditionsOf(Claim), explainer.NextAfter(this, counterfactuals), counterfactuals);
    }

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
