using System.Diagnostics;

namespace GuaranteeRules.Assessments;

/// <summary>One side clause looked at for one award. What stands in its way never refuses the award.</summary>
/// <typeparam name="TTerms">The terms of the clause's family.</typeparam>
/// <param name="Version">The version of the clause that covers the line.</param>
/// <param name="Award">The award.</param>
[DebuggerDisplay("{Clause.Id.Value,nq} for {Claim.Id.Value,nq}")]
public sealed record FollowUp<TTerms>(ClauseVersion<TTerms> Version, Award Award)
    : Consideration<TTerms>(Version, Award.Claim, Award.Line, Award.Order, Award.Ledger)
    where TTerms : Terms
{
    /// <summary>The units the award is for.</summary>
    public override int Quantity => Award.Main?.Quantity ?? Award.Remedies[0].Quantity;

    /// <summary>The units of the award that can still get a head.</summary>
    public override int UnitsFor(Head head) => Math.Min(Quantity, Ledger.Left(head));
}
