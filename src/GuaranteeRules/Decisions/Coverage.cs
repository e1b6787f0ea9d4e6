using GuaranteeRules.Facts;
using GuaranteeRules.Policies;

namespace GuaranteeRules.Decisions;

/// <summary>Which clauses could answer a claim or follow its award: the ones of the order's platform and of the line's labels, whatever the platform.</summary>
internal static class Coverage
{
    /// <summary>Lists the clauses of that role for a claim on that ground, in the policy's order.</summary>
    internal static void List(CoveredList covered, PolicyBook policies, Order order, Line line, Claim claim, Ground ground, ClauseRole role)
    {
        covered.Clear();
        if (policies.OfPlatform(order.Platform) is { } own)
        {
            Add(covered, own.Of(ground, role), role, policies, order, line, claim);
        }

        var ownPlatform = covered.Count;
        foreach (var label in line.Programmes)
        {
            // What a label of the order's own platform covers is listed already.
            if (policies.OfProgramme(label) is { IsLabelled: true } foreign && !string.Equals(foreign.Platform, order.Platform, StringComparison.Ordinal))
            {
                Add(covered, foreign.Of(ground, role), role, policies, order, line, claim);
            }
        }

        covered.MergeFrom(ownPlatform);
    }

    /// <summary>A clause, with the version that covers the line or what is lacking.</summary>
    internal static Covered Look(PolicyBook policies, Order order, Line line, Clause clause)
    {
        if ((clause.Programme.Label && !Carries(line, clause.Programme.Id)) || policies.VersionFor(clause, order.PlacedAt) is not { } offer)
        {
            return new Covered(clause, null, ReasonCode.NotEnrolled);
        }

        return clause.Offered == Offering.WhenListed && !line.Services.Contains(clause.Id)
            ? new Covered(clause, null, ReasonCode.NotOffered)
            : new Covered(clause, offer, null);
    }

    private static bool Carries(Line line, ProgrammeId label)
    {
        foreach (var own in line.Programmes)
        {
            if (own == label)
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(CoveredList covered, ValueList<Clause> clauses, ClauseRole role, PolicyBook policies, Order order, Line line, Claim claim)
    {
        foreach (var clause in clauses)
        {
            var terms = clause.Versions[0].AnyTerms;
            if (!terms.IsAskedBy(claim, clause.Id))
            {
                continue;
            }

            // A side clause that does not cover the line is told of only where the buyer asked for it.
            var looked = Look(policies, order, line, clause);
            if (looked.Offer is not null || role != ClauseRole.Follows || terms.IsOnRequest)
            {
                covered.Add(looked);
            }
        }
    }
}
