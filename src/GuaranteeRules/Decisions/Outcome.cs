using System.Text.Json.Serialization;

namespace GuaranteeRules.Decisions;

/// <summary>How a claim, or one clause, comes out. The best comes first: the best verdict of all clauses is the claim's outcome.</summary>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public enum Outcome
{
    /// <summary>Granted.</summary>
    Eligible,

    /// <summary>Would be granted with evidence that is missing or not acceptable.</summary>
    NeedsEvidence,

    /// <summary>Turns on a judgement that a person must make, or on a length of time nobody stated.</summary>
    NeedsReview,

    /// <summary>The right has not arisen yet.</summary>
    NotYet,

    /// <summary>Refused.</summary>
    Ineligible,

    /// <summary>The facts of the claim contradict each other.</summary>
    Invalid,
}
