namespace GuaranteeRules.Policies;

/// <summary>A clause with what decides whether it covers a line, so that nothing has to be looked up for a claim.</summary>
/// <param name="clause">The clause; it has a version.</param>
/// <param name="version">The version that the order falls under; null: none.</param>
internal sealed class ClauseInForce(Clause clause, ClauseVersion? version)
{
    internal Clause Clause { get; } = clause;

    internal ClauseVersion? Version { get; } = version;

    /// <summary>The terms that tell who asks for it: in that all versions are alike.</summary>
    internal Terms Terms { get; } = clause.Versions[0].AnyTerms;

    /// <summary>Whether it covers only lines that carry its programme's label.</summary>
    internal bool NeedsLabel { get; } = clause.Programme.Label;

    /// <summary>Whether it covers only lines whose listing names it.</summary>
    internal bool NeedsListing { get; } = clause.Offered == Offering.WhenListed;
}
