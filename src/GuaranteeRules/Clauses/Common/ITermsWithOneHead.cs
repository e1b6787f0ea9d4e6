namespace GuaranteeRules.Clauses.Common;

/// <summary>Terms of a clause that gives one head, whatever is wanted.</summary>
internal interface ITermsWithOneHead
{
    /// <summary>What the clause gives.</summary>
    Head Gives { get; }
}
