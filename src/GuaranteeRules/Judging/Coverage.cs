namespace GuaranteeRules.Judging;

/// <summary>Which clauses could answer a claim or follow its award: the ones of the order's platform and of the line's labels, whatever the platform.</summary>
internal static class Coverage
{
    /// <summary>Lists the clauses of that role for a claim, in the policy's order; where nothing was granted, those that go with a repair.</summary>
    internal static void List(ClauseCoverages covered, PlatformClauses clauses, Line line, Claim claim, ClauseRole role, bool isGranted = true)
    {
        covered.Clear();
        Add(covered, clauses.Own.Of(claim.Ground, role), role, line, claim, isGranted);
        var ownPlatform = covered.Count;
        foreach (var label in line.Programmes)
        {
            // Clauses of the order's own platform are listed already, whatever their label.
            if (clauses.OfForeignLabel(label) is { } foreign)
            {
                Add(covered, foreign.Of(claim.Ground, role), role, line, claim, isGranted);
            }
        }

        covered.MergeFrom(ownPlatform);
    }

    /// <summary>Why a clause does not cover a line; null: it does.</summary>
    internal static ReasonCode? LackOf(ClauseInForce one, Line line) =>
        one.Version is null || (one.NeedsLabel && !Carries(line, one.Clause.Programme.Id)) ? ReasonCode.NotEnrolled
        : one.NeedsListing && !Names(line, one.Clause.Id) ? ReasonCode.NotOffered
        : null;

    // A loop of its own: Contains on a list of ids would have the runtime compile a comparer at every start.
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

    private static void Add(ClauseCoverages covered, ClauseInForce[] inForce, ClauseRole role, Line line, Claim claim, bool isGranted)
    {
        foreach (var one in inForce)
        {
            if (isGranted ? !one.Terms.IsAskedBy(claim, line, one.Clause.Id) : !one.Terms.GoesWithARepair)
            {
                continue;
            }

            // A side clause that does not cover the line is mentioned only if the buyer asked for it.
            var lack = LackOf(one, line) ?? (isGranted ? null : ReasonCode.LoanerNotNeeded);
            if (lack is null || role != ClauseRole.Follows || one.Terms.IsOnRequest)
            {
                covered.Add(new ClauseCoverage(one, lack));
            }
        }
    }
}
