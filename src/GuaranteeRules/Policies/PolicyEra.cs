namespace GuaranteeRules.Policies;

/// <summary>The clauses as they stand for all orders placed between two turns, in which no version begins or ends. Immutable and thread-safe.</summary>
internal sealed class PolicyEra
{
    private readonly PlatformClauses[] platforms;
    private readonly PlatformClauses unknown;

    /// <param name="candidates">The clauses that do something, in the policy's order.</param>
    internal PolicyEra(Candidate[] candidates)
    {
        var found = new List<PlatformClauses>();
        foreach (var candidate in candidates)
        {
            var platform = candidate.Clause.Programme.Platform;
            if (!found.Exists(known => known.Own.Name == platform))
            {
                found.Add(new PlatformClauses(platform, candidates));
            }
        }

        platforms = [.. found];
        unknown = new PlatformClauses(string.Empty, candidates);
        Binding = Array.FindAll(candidates, static one => (one.Clause.Role & ClauseRole.Binds) != ClauseRole.None);
        Promises = Array.FindAll(Binding, static one => one.NeedsListing);
    }

    /// <summary>The clauses that bind the merchant, in the policy's order.</summary>
    internal Candidate[] Binding { get; }

    /// <summary>Those that bind the merchant where the listing names them.</summary>
    internal Candidate[] Promises { get; }

    /// <summary>The clauses that can reach an order of a platform.</summary>
    internal PlatformClauses For(string platform)
    {
        foreach (var one in platforms)
        {
            if (one.Own.Name == platform)
            {
                return one;
            }
        }

        return unknown;
    }
}
