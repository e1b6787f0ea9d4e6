using System.Diagnostics;
using NodaTime;

namespace GuaranteeRules.Assessments;

/// <summary>What a run knows of the case beyond the claim and its line.</summary>
/// <param name="AsOf">The instant of judging: what is due before it and not done is overdue.</param>
/// <param name="FreightWithLine">The outbound freight that comes back if this line is wholly refunded before anything is shipped; 0.00 where other lines still stand.</param>
/// <param name="ParcelHasFreight">Whether the freight of the parcel that the claim names was given before.</param>
[DebuggerDisplay("as of {AsOf}")]
public sealed record Circumstances(Instant AsOf, Money FreightWithLine, bool ParcelHasFreight = false);

/// <summary>What became of the claim that an escalation is about.</summary>
/// <param name="IsAnswered">Whether the merchant has answered it.</param>
/// <param name="AnswerDue">When the merchant must have answered; null: no clause states a time.</param>
/// <param name="IsOverdue">Whether that time has run out.</param>
internal sealed record Dispute(bool IsAnswered, Instant? AnswerDue, bool IsOverdue);

/// <summary>The labels that the lines of the order carry.</summary>
/// <param name="Programmes">Each label once.</param>
internal sealed record Labels(ValueList<ProgrammeId> Programmes);
