namespace GuaranteeRules.Policies;

/// <summary>The clauses as they stand for all orders placed between two turns, in which no version begins or ends. Immutable and thread-safe.</summary>
internal sealed class PolicyEra
{
    private readonly PlatformClauses[] platforms;
    private readonly PlatformClauses unknown;

    /// <param name="inForce">The clauses that do something, in the policy's order.</param>
    internal PolicyEra(ClauseInForce[] inForce)
    {
        var found = new List<PlatformClauses>();
        foreach (var one in inForce)
        {
            var platform = one.Clause.Programme.Platform.Value;
            if (!found.Exists(known => known.Own.Name == platform))
            {
                found.Add(new PlatformClauses(platform, inForce));
            }
        }

        platforms = [.. found];
        unknown = new PlatformClauses(string.Empty, inForce);
        Binding = Array.FindAll(inForce, static one => (one.Clause.Role & ClauseRole.Binds) != ClauseRole.None);
        Promises = Array.FindAll(Binding, static one => one.NeedsListing);
    }

    /// <summary>The clauses that bind the merchant, in the policy's order.</summary>
    internal ClauseInForce[] Binding { get; }

    /// <summary>Those that bind the merchant where the listing names them.</summary>
    internal ClauseInForce[] Promises { get; }

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
