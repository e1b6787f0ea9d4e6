namespace GuaranteeRules.Clauses.Counterfeits;

/// <summary>What is established about goods said to be fake.</summary>
internal enum Authenticity
{
    /// <summary>Nothing that counts was said.</summary>
    Unknown,

    /// <summary>Only a report that is not official finds a fake.</summary>
    SaidElsewhere,

    /// <summary>Official reports contradict each other.</summary>
    Contradictory,

    /// <summary>Genuine.</summary>
    Genuine,

    /// <summary>Fake.</summary>
    Fake,
}
