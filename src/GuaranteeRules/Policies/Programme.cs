namespace GuaranteeRules.Policies;

/// <summary>A programme as its file states it: at least one clause.</summary>
internal sealed record Programme(PolicyFile File, ValueList<Clause> Clauses)
{
    internal string Id => Clauses[0].Programme.Id.Value;

    /// <summary>The policy's order: by rank, then by id.</summary>
    internal static int Compare(Programme a, Programme b) =>
        a.Clauses[0].Programme.Rank.CompareTo(b.Clauses[0].Programme.Rank) is not 0 and var order ? order : string.CompareOrdinal(a.Id, b.Id);
}
