namespace GuaranteeRules.Policies;

/// <summary>The clauses that can reach an order of one platform: the platform's own, and those of other platforms' labels. Immutable and thread-safe.</summary>
internal sealed class PlatformClauses
{
    private readonly ClauseIndex[] foreign;

    /// <param name="platform">The platform; one that no policy names has no clauses of its own.</param>
    /// <param name="all">The clauses of all platforms that do something, in the policy's order.</param>
    internal PlatformClauses(string platform, ClauseInForce[] all)
    {
        Own = new ClauseIndex(platform, Array.FindAll(all, one => IsOf(one, platform)));
        var labels = new List<ClauseIndex>();
        foreach (var one in all)
        {
            var label = one.Clause.Programme.Id.Value;
            if (one.NeedsLabel && !IsOf(one, platform) && !labels.Exists(known => known.Name == label))
            {
                labels.Add(new ClauseIndex(label, Array.FindAll(all, one => one.Clause.Programme.Id.Value == label)));
            }
        }

        foreign = [.. labels];
    }

    /// <summary>The clauses of the platform's programmes.</summary>
    internal ClauseIndex Own { get; }

    /// <summary>The clauses of a label of another platform; null: it is none. They are a handful, which a walk finds sooner than a hash.</summary>
    internal ClauseIndex? OfForeignLabel(ProgrammeId label)
    {
        foreach (var one in foreign)
        {
            if (one.Name == label.Value)
            {
                return one;
            }
        }

        return null;
    }

    private static bool IsOf(ClauseInForce one, string platform) => one.Clause.Programme.Platform.Value == platform;
}
