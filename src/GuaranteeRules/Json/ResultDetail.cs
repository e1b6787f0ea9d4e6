namespace GuaranteeRules.Json;

/// <summary>How much of a result is written. What is not asked for is not worked out either.</summary>
public enum ResultDetail
{
    /// <summary>Outcome, amounts, remedies, and the reasons as codes with their facts.</summary>
    Brief,

    /// <summary>Besides, the reasons in words, and the verdict of every clause that was looked at.</summary>
    Standard,

    /// <summary>Besides, every condition of every clause, what the buyer can still do, what would have turned the decision and can still be had, and the nearest miss.</summary>
    Full,
}
