using GuaranteeRules.Facts;
using GuaranteeRules.Policies;

namespace GuaranteeRules.Decisions;

/// <summary>Which clauses could answer a claim or follow its award: the ones of the order's platform and of the line's labels, whatever the platform.</summary>
internal static class Coverage
{
    /// <summary>Lists the clauses of that role for a claim, in the policy's order.</summary>
    internal static void List(CoveredList covered, PlatformClauses clauses, Line line, Claim claim, ClauseRole role)
    {
        covered.Clear();
        Add(covered, clauses.Own.Of(claim.Ground, role), role, line, claim);
        var ownPlatform = covered.Count;
        foreach (var label in line.Programmes)
        {
            // What a label of the order's own platform covers is listed already.
            if (clauses.OfForeignLabel(label) is { } foreign)
            {
                Add(covered, foreign.Of(claim.Ground, role), role, line, claim);
            }
        }

        covered.MergeFrom(ownPlatform);
    }

    /// <summary>What is lacking that a clause would cover a line; null: it does.</summary>
    internal static ReasonCode? LackOf(Candidate candidate, Line line) =>
        candidate.Offer is null || (candidate.NeedsLabel && !Carries(line, candidate.Clause.Programme.Id)) ? ReasonCode.NotEnrolled
        : candidate.NeedsListing && !Names(line, candidate.Clause.Id) ? ReasonCode.NotOffered
        : null;

    // By hand: to ask a list whether it contains an id would compile a comparer anew at every start.
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

    private static bool Names(Line line, ClauseId clause)
    {
        foreach (var own in line.Services)
        {
            if (own == clause)
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(CoveredList covered, Candidate[] candidates, ClauseRole role, Line line, Claim claim)
    {
        foreach (var candidate in candidates)
        {
            if (!candidate.Terms.IsAskedBy(claim, candidate.Clause.Id))
            {
                continue;
            }

            // A side clause that does not cover the line is told of only where the buyer asked for it.
            var lack = LackOf(candidate, line);
            if (lack is null || role != ClauseRole.Follows || candidate.Terms.IsOnRequest)
            {
                covered.Add(new Covered(candidate, lack));
            }
        }
    }
}
