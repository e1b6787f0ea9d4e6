namespace GuaranteeRules.Decisions;

/// <summary>One clause's verdict on a claim.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Verdict">The worst of its obstacles; eligible where there is none.</param>
/// <param name="Reasons">Its obstacles or, granted, its remarks; by code.</param>
public sealed record ClauseVerdict(Clause Clause, Outcome Verdict, ValueList<Reason> Reasons);

/// <summary>What was decided on one claim. Immutable and thread-safe.</summary>
/// <remarks>Two decisions are equal where their first five members are: all else follows from them and the case.</remarks>
/// <param name="Claim">The claim's id.</param>
/// <param name="Outcome">How it came out.</param>
/// <param name="Remedies">What the buyer is given, in the order of the heads.</param>
/// <param name="Reasons">Why, by code.</param>
/// <param name="Considered">Every clause that was looked at, in the policy's order.</param>
public sealed record Decision(ClaimId Claim, Outcome Outcome, ValueList<Remedy> Remedies, ValueList<Reason> Reasons, ValueList<ClauseVerdict> Considered)
{
    /// <summary>The sum of the refunds.</summary>
    public Money Refund => Sum(refunds: true);

    /// <summary>The sum of every other money head whose amount is stated.</summary>
    public Money Compensation => Sum(refunds: false);

    /// <summary>What the buyer can still do. Worked out when it is first asked for, by judging the claim again.</summary>
    public ValueList<NextStep> Next => Explanation.Next;

    /// <summary>Whom to ask for more than was needed to decide; null: a decision that no book made.</summary>
    internal IDecisionExplainer? CaseExplainer { get; init; }

    private Explanation Explanation => CaseExplainer?.Explain(Claim) ?? Explanation.Nothing;

    /// <summary>Every condition of a clause that was looked at, met or not, in the order its rules state them. Worked out when first asked for, like <see cref="Next"/>.</summary>
    /// <returns>Empty for a clause that was not looked at, and for a claim whose facts contradict each other.</returns>
    public ValueList<Condition> ConditionsOf(Clause clause) => Explanation.ConditionsOf(clause);

    /// <summary>The smallest changes that would have turned the decision, each with the case as it would be then, and what was decided on it. Worked out at every call, by deciding each changed case.</summary>
    /// <returns>Those that are still possible and those that no longer are; empty where the claim is granted in full, and where nothing helps.</returns>
    /// <exception cref="OverflowException">An amount of a changed case is out of range.</exception>
    public ValueList<Counterfactual> Counterfactuals() => CaseExplainer?.Turning(this) ?? [];

    /// <inheritdoc/>
    public bool Equals(Decision? other) =>
        other is not null && Claim == other.Claim && Outcome == other.Outcome && Remedies == other.Remedies && Reasons == other.Reasons && Considered == other.Considered;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Claim, Outcome, Remedies, Reasons, Considered);

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
