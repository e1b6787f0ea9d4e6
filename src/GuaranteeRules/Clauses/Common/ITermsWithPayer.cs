namespace GuaranteeRules.Clauses.Common;

/// <summary>Terms of a clause that says who pays.</summary>
internal interface ITermsWithPayer
{
    /// <summary>Who pays.</summary>
    Party PaidBy { get; }
}
