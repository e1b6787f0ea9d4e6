using GuaranteeRules.Clauses.Common;

namespace GuaranteeRules.Clauses.CounterfeitCosts;

/// <summary>What proving a fake cost the buyer.</summary>
/// <param name="Fee">Whether the fee of the report is paid.</param>
/// <param name="Freight">Whether the freight of the return is paid in full.</param>
/// <param name="PaidBy">Who pays.</param>
internal sealed record CounterfeitCostTerms(bool Fee, bool Freight, Party PaidBy) : Terms
{
    /// <summary>The family, as policy files name it and state its terms.</summary>
    public static ClauseFamily Family { get; } = ClauseFamily.Of("counterfeit-costs", n => new CounterfeitCostTerms(
        n.Required("fee").Flag(),
        n.Required("freight").Flag(),
        n.PaidBy()));

    /// <inheritdoc/>
    public override ClauseRole Role => ClauseRole.Follows;

    /// <inheritdoc/>
    public override string? NeverMet => Fee || Freight ? null : "";
}
