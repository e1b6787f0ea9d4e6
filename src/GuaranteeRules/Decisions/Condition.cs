using System.Diagnostics;
using System.Text.Json.Serialization;

namespace GuaranteeRules.Decisions;

/// <summary>One condition of a clause, for one claim.</summary>
/// <param name="Reason">The obstacle that it is, or would be, with the values it rests on: those of a condition that is met prove it. A value that does not exist, as the end of a window that has not begun, is left out.</param>
/// <param name="IsMet">Whether it holds, so that the obstacle is none.</param>
[DebuggerDisplay("{IsMet ? \"met\" : \"not met\",nq}: {Reason}")]
[JsonConverter(typeof(GuaranteeJsonConverter))]
public readonly record struct Condition(Reason Reason, bool IsMet)
{
    /// <summary>The code of the obstacle.</summary>
    public ReasonCode Code => Reason.Code;

    /// <summary>The condition in one sentence: why it stands in the way, or why it does not.</summary>
    public string Message(Language language) => IsMet ? Code.In(language).SayMet(Reason.Details) : Reason.Message(language);
}
