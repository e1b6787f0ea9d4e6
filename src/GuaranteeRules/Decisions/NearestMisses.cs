using NodaTime;

namespace GuaranteeRules.Decisions;

/// <summary>Finds the counterfactual that missed by least.</summary>
internal static class NearestMisses
{
    internal static Counterfactual? In(ValueList<Counterfactual> counterfactuals)
    {
        Counterfactual? nearest = null;
        foreach (var one in counterfactuals)
        {
            if (!one.IsPossible && (nearest is null || IsNearer(one, nearest)))
            {
                nearest = one;
            }
        }

        return nearest;
    }

    private static bool IsNearer(Counterfactual one, Counterfactual other)
    {
        var order = LacksListing(one).CompareTo(LacksListing(other));
        order = order != 0 ? order : EndOf(other).CompareTo(EndOf(one));
        order = order != 0 ? order : GainOf(other).CompareTo(GainOf(one));
        return order < 0;
    }

    private static bool LacksListing(Counterfactual one)
    {
        foreach (var step in one.Steps)
        {
            if (step.Action == NextAction.NeedsListing)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>When it was last open; one that time alone did not close is as near as can be.</summary>
    private static Instant EndOf(Counterfactual one)
    {
        var end = Instant.MaxValue;
        foreach (var step in one.Steps)
        {
            if (step is { Action: NextAction.WasOpen, Until: { } until })
            {
                end = Instant.Min(end, until);
            }
        }

        return end;
    }

    private static Money GainOf(Counterfactual one) => one.Decision.Refund + one.Decision.Compensation;
}
