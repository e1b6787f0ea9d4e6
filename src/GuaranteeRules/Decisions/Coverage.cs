using GuaranteeRules.Facts;
using GuaranteeRules.Policies;

namespace GuaranteeRules.Decisions;

/// <summary>Which clauses answer a claim: those of the order's platform and those of the line's labels.</summary>
internal static class Coverage
{
    /// <summary>Each clause that could answer, with the version that covers the line or what is lacking; side remedies apart.</summary>
    internal static List<(Clause Clause, Offer? Offer, ReasonCode? Lack)> Of(PolicyBook policies, Order order, Line line, Claim claim)
    {
        var found = new List<(Clause Clause, Offer? Offer, ReasonCode? Lack)>();
        foreach (var clause in policies.OfPlatform(order.Platform, claim.Ground))
        {
            if (Answers(clause))
            {
                found.Add(Look(policies, order, line, clause));
            }
        }

        foreach (var label in line.Programmes)
        {
            foreach (var clause in policies.OfProgramme(label, claim.Ground))
            {
                // A label counts whatever the order's platform.
                if (Answers(clause) && clause.Programme.Label && clause.Programme.Platform != order.Platform)
                {
                    found.Add(Look(policies, order, line, clause));
                }
            }
        }

        return found;
    }

    private static bool Answers(Clause clause) => clause.Family is { } family && !Judges.Follow(family);

    private static (Clause Clause, Offer? Offer, ReasonCode? Lack) Look(PolicyBook policies, Order order, Line line, Clause clause)
    {
        if ((clause.Programme.Label && !line.Programmes.Contains(clause.Programme.Id)) || policies.VersionFor(clause, order.PlacedAt) is not { } offer)
        {
            return (clause, null, ReasonCode.NotEnrolled);
        }

        return clause.Offered == Offering.WhenListed && !line.Services.Contains(clause.Id)
            ? (clause, null, ReasonCode.NotOffered)
            : (clause, offer, null);
    }
}
