namespace GuaranteeRules.Explanations;

/// <summary>What the buyer can still do after a decision: the changes that would turn it and are still possible, and the way the law gives everybody.</summary>
internal static class NextSteps
{
    /// <summary>The steps, each once.</summary>
    internal static ValueList<NextStep> After(Decision decision, Line line, ValueList<Counterfactual> turning)
    {
        var steps = new List<NextStep>();
        foreach (var counterfactual in turning)
        {
            if (counterfactual.IsPossible)
            {
                Add(steps, counterfactual.Steps);
            }
        }

        // Without any programme's promise there is still the law.
        if (decision.Outcome == Outcome.Ineligible && !IsWithdrawn(decision) && (line.Programmes.Count == 0 || IsNowhereEnrolled(decision)))
        {
            steps.Add(new NextStep { Action = NextAction.StatutoryRoute });
        }

        return [.. steps];
    }

    private static void Add(List<NextStep> steps, ValueList<NextStep> more)
    {
        foreach (var step in more)
        {
            if (!steps.Contains(step))
            {
                steps.Add(step);
            }
        }
    }

    /// <summary>Whoever took a claim back asks for nothing.</summary>
    private static bool IsWithdrawn(Decision decision) => decision.Reasons is [{ } only] && only.Code == ReasonCode.ClaimWithdrawn;

    private static bool IsNowhereEnrolled(Decision decision)
    {
        foreach (var considered in decision.Considered)
        {
            if (considered.Reasons is not [{ } only] || only.Code != ReasonCode.NotEnrolled)
            {
                return false;
            }
        }

        return true;
    }
}
