using GuaranteeRules.Facts;
using GuaranteeRules.Policies;

namespace GuaranteeRules.Decisions;

/// <summary>Which clauses could answer a claim, or follow its award: those of the order's platform and those of the line's labels, whatever the platform.</summary>
internal static class Coverage
{
    /// <summary>Each clause of that role for the claim's ground, with the version that covers the line or what is lacking.</summary>
    internal static List<(Clause Clause, Offer? Offer, ReasonCode? Lack)> Of(PolicyBook policies, Order order, Line line, Claim claim, ClauseRole role)
    {
        var found = new List<(Clause Clause, Offer? Offer, ReasonCode? Lack)>();
        foreach (var clause in policies.OfPlatform(order.Platform, claim.Ground))
        {
            if (IsAsked(clause, claim, role))
            {
                found.Add(Look(policies, order, line, clause));
            }
        }

        foreach (var label in line.Programmes)
        {
            foreach (var clause in policies.OfProgramme(label, claim.Ground))
            {
                if (IsAsked(clause, claim, role) && clause.Programme.Label && clause.Programme.Platform != order.Platform)
                {
                    found.Add(Look(policies, order, line, clause));
                }
            }
        }

        return found;
    }

    /// <summary>A clause, with the version that covers the line or what is lacking.</summary>
    internal static (Clause Clause, Offer? Offer, ReasonCode? Lack) Look(PolicyBook policies, Order order, Line line, Clause clause)
    {
        if ((clause.Programme.Label && !line.Programmes.Contains(clause.Programme.Id)) || policies.VersionFor(clause, order.PlacedAt) is not { } offer)
        {
            return (clause, null, ReasonCode.NotEnrolled);
        }

        return clause.Offered == Offering.WhenListed && !line.Services.Contains(clause.Id)
            ? (clause, null, ReasonCode.NotOffered)
            : (clause, offer, null);
    }

    /// <summary>Whether a side clause is looked at only where the buyer asks for it.</summary>
    internal static bool IsAskedFor(Clause clause) => clause.Versions[0].AnyTerms is DoorPickupTerms or LoanerTerms;

    /// <summary>A service is the one clause asked for by name; a collection or a loaner is looked at only where it is asked for.</summary>
    private static bool IsAsked(Clause clause, Claim claim, ClauseRole role) =>
        (clause.Role & role) != ClauseRole.None
        && clause.Versions[0].AnyTerms switch
        {
            ServiceTerms => clause.Id == claim.Service,
            DoorPickupTerms => claim.Pickup is not null,
            LoanerTerms => claim.Wants == Head.Loaner,
            _ => true,
        };
}
