using System.Diagnostics;

namespace GuaranteeRules.Entitlements;

/// <summary>What a clause asks for and what it can give, apart from any case. It is found by deciding hypothetical claims, not by a second reading of the policies. Immutable.</summary>
[DebuggerDisplay("{Clause.Id.Value,nq}: {Conditions.Count} conditions, {Remedies.Count} remedies")]
public sealed record ClauseOutline
{
    /// <summary>The clause.</summary>
    public required Clause Clause { get; init; }

    /// <summary>The codes of its conditions, in the order its rules state them. Empty for a clause that answers and follows no claim.</summary>
    public required ValueList<ReasonCode> Conditions { get; init; }

    /// <summary>The conditions that a claim can fail; what each code says is what the buyer is told then. The terms switch the other conditions off, such as proof where none is needed.</summary>
    public required ValueList<ReasonCode> Obstacles { get; init; }

    /// <summary>The remedies it can grant, each shape once, in the order of the heads.</summary>
    public required ValueList<OutlinedRemedy> Remedies { get; init; }

    /// <summary>The codes it can add to what it grants. Obstacles are left out here, although a grant names them for units that it leaves out.</summary>
    public required ValueList<ReasonCode> Remarks { get; init; }

    /// <summary>The breaches of the merchant's duties that are reported under it.</summary>
    public required ValueList<ReasonCode> Breaches { get; init; }

    /// <summary>Whether a refund that another clause grants, and that waits for the goods, comes at once by it.</summary>
    public required bool HastensRefund { get; init; }
}

/// <summary>A remedy that a clause can grant.</summary>
/// <param name="Remedy">Its shape. What only a case can tell is left out: it has no amount and no date, and one unit, or none for the outbound freight.</param>
/// <param name="Grounds">The grounds it can be granted on.</param>
[DebuggerDisplay("{Remedy}")]
public sealed record OutlinedRemedy(Remedy Remedy, ValueList<Ground> Grounds);
