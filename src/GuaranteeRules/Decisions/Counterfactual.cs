using System.Diagnostics;

namespace GuaranteeRules.Decisions;

/// <summary>What would have turned a decision, and what would be decided then. It was decided, not guessed: with what the line had been given before the claim as it was. Immutable and thread-safe.</summary>
[DebuggerDisplay("{Steps} leads to {Decision.Outcome}")]
public sealed class Counterfactual
{
    private readonly Func<Case> @case;

    /// <param name="steps">What would have to change.</param>
    /// <param name="case">Makes the case after the change: a large one is not copied until somebody asks.</param>
    /// <param name="decision">What would be decided then.</param>
    internal Counterfactual(ValueList<NextStep> steps, Func<Case> @case, Decision decision) => (Steps, this.@case, Decision) = (steps, @case, decision);

    /// <summary>What would have to change, all of it together.</summary>
    public ValueList<NextStep> Steps { get; }

    /// <summary>The case after the change. Made at every call. Decided, it comes to <see cref="Decision"/>, unless the change concerns another claim of the case, too: moves this one past it, or changes its line, the order or the instant of judging.</summary>
    public Case Case => @case();

    /// <summary>The decision on the same claim then: it grants, or grants more.</summary>
    public Decision Decision { get; }

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
