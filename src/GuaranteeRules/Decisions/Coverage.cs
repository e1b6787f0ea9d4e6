using GuaranteeRules.Facts;
using GuaranteeRules.Policies;

namespace GuaranteeRules.Decisions;

/// <summary>A clause that could answer a claim or follow its award, with the version that covers the line, or what is lacking.</summary>
internal readonly record struct Covered(Clause Clause, Offer? Offer, ReasonCode? Lack);

/// <summary>Which clauses those are: the ones of the order's platform and of the line's labels, whatever the platform.</summary>
internal static class Coverage
{
    /// <summary>Lists the clauses of that role for a claim on that ground, in the policy's order.</summary>
    internal static void List(List<Covered> covered, PolicyBook policies, Order order, Line line, Claim claim, Ground ground, ClauseRole role)
    {
        covered.Clear();
        foreach (var clause in policies.OfPlatform(order.Platform, ground))
        {
            if (IsAsked(clause, claim, role))
            {
                covered.Add(Look(policies, order, line, clause));
            }
        }

        var ownPlatform = covered.Count;
        foreach (var label in line.Programmes)
        {
            foreach (var clause in policies.OfProgramme(label, ground))
            {
                if (IsAsked(clause, claim, role) && clause.Programme.Label && clause.Programme.Platform != order.Platform)
                {
                    covered.Add(Look(policies, order, line, clause));
                }
            }
        }

        if (covered.Count > ownPlatform)
        {
            covered.Sort(static (a, b) => a.Clause.Order.CompareTo(b.Clause.Order));
        }
    }

    /// <summary>A clause, with the version that covers the line or what is lacking.</summary>
    internal static Covered Look(PolicyBook policies, Order order, Line line, Clause clause)
    {
        if ((clause.Programme.Label && !line.Programmes.Contains(clause.Programme.Id)) || policies.VersionFor(clause, order.PlacedAt) is not { } offer)
        {
            return new Covered(clause, null, ReasonCode.NotEnrolled);
        }

        return clause.Offered == Offering.WhenListed && !line.Services.Contains(clause.Id)
            ? new Covered(clause, null, ReasonCode.NotOffered)
            : new Covered(clause, offer, null);
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
