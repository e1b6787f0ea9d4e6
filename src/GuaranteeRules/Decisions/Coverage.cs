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
        if (policies.OfPlatform(order.Platform) is { } own)
        {
            Add(covered, own.Of(ground, role), policies, order, line, claim);
        }

        var ownPlatform = covered.Count;
        foreach (var label in line.Programmes)
        {
            // What a label of the order's own platform covers is listed already.
            if (policies.OfProgramme(label) is { IsLabelled: true } foreign && !string.Equals(foreign.Platform, order.Platform, StringComparison.Ordinal))
            {
                Add(covered, foreign.Of(ground, role), policies, order, line, claim);
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

    private static void Add(List<Covered> covered, ValueList<Clause> clauses, PolicyBook policies, Order order, Line line, Claim claim)
    {
        foreach (var clause in clauses)
        {
            if (IsAsked(clause, claim))
            {
                covered.Add(Look(policies, order, line, clause));
            }
        }
    }

    /// <summary>Whether a side clause is looked at only where the buyer asks for it.</summary>
    internal static bool IsAskedFor(Clause clause) => clause.Versions[0].AnyTerms is DoorPickupTerms or LoanerTerms;

    /// <summary>A service is the one clause asked for by name; a collection or a loaner is looked at only where it is asked for.</summary>
    private static bool IsAsked(Clause clause, Claim claim) => clause.Versions[0].AnyTerms switch
    {
        ServiceTerms => clause.Id == claim.Service,
        DoorPickupTerms => claim.Pickup is not null,
        LoanerTerms => claim.Wants == Head.Loaner,
        _ => true,
    };
}
