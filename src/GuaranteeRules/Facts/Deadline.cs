using System.Diagnostics;
using NodaTime;

namespace GuaranteeRules.Facts;

/// <summary>The end of a period: an instant that is itself in time (hours) or already too late (24:00 of a day).</summary>
/// <param name="At">The end.</param>
/// <param name="Inclusive">Whether <paramref name="At"/> itself is still in time.</param>
[DebuggerDisplay("{At} {Inclusive ? \"inclusive\" : \"exclusive\",nq}")]
public readonly record struct Deadline(Instant At, bool Inclusive)
{
    /// <summary>Whether the period is over at that instant.</summary>
    public bool HasPassed(Instant at) => Inclusive ? at > At : at >= At;

    /// <summary>The earlier of two ends; at the same instant the exclusive one.</summary>
    public static Deadline Earlier(Deadline a, Deadline b) => a.At < b.At || (a.At == b.At && !a.Inclusive) ? a : b;
}
