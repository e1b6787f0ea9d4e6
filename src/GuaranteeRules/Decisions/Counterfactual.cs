using System.Diagnostics;

namespace GuaranteeRules.Decisions;

/// <summary>What would have turned a decision, and what would be decided then. It was decided, not guessed. Immutable.</summary>
/// <param name="Steps">What would have to change, all of it together.</param>
/// <param name="Case">The case after the change.</param>
/// <param name="Decision">The decision on the same claim in that case: it grants, or grants more.</param>
[DebuggerDisplay("{Steps} leads to {Decision.Outcome}")]
public sealed record Counterfactual(ValueList<NextStep> Steps, Case Case, Decision Decision)
{
    /// <summary>Whether all of it can still be done.</summary>
    public bool IsPossible
    {
        get
        {
            foreach (var step in Steps)
            {
                if (!step.IsPossible)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
