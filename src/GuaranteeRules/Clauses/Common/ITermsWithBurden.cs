namespace GuaranteeRules.Clauses.Common;

/// <summary>Terms of a right that the merchant may dispute.</summary>
internal interface ITermsWithBurden
{
    /// <summary>Months after signing in which the merchant must prove what it says of durable goods.</summary>
    int BurdenMonths { get; }
}
