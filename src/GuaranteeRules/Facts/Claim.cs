using System.Diagnostics;
using NodaTime;

namespace GuaranteeRules.Facts;

/// <summary>What a buyer asks for, on one line of an order.</summary>
[DebuggerDisplay("{Id.Value,nq}: {Ground} on {Line.Value,nq}, {SubmittedAt}")]
public sealed record Claim
{
    /// <summary>The claim's id, unique within its case.</summary>
    public required ClaimId Id { get; init; }

    /// <summary>The line claimed on.</summary>
    public required LineId Line { get; init; }

    /// <summary>Why it is made.</summary>
    public required Ground Ground { get; init; }

    /// <summary>When it was submitted: the instant that decides.</summary>
    public required Instant SubmittedAt { get; init; }

    /// <summary>Units claimed for, at least 1; null: all units of the line.</summary>
    public int? Quantity { get; init => field = Require.AtLeast(1, value); }

    /// <summary>The remedy wanted; null: the ground's usual one.</summary>
    public Head? Wants { get; init; }

    /// <summary>The state of the goods.</summary>
    public GoodsState Goods { get; init; }

    /// <summary>What the buyer paid to send the goods back; null: not stated.</summary>
    public Money? ReturnFreight { get; init; }

    /// <summary>The collection at the door that is asked for; null: none.</summary>
    public Pickup? Pickup { get; init; }

    /// <summary>The service asked for, with <see cref="Ground.Service"/>; else null.</summary>
    public ClauseId? Service { get; init; }

    /// <summary>The claim that was refused, with <see cref="Ground.Escalation"/>; null: not stated.</summary>
    public ClaimId? RefusedClaim { get; init; }

    /// <summary>The merchant's answer; null: none yet.</summary>
    public Review? Review { get; init; }

    /// <summary>The platform's decision after it was asked to step in; null: none. It stands above the <see cref="Review"/>.</summary>
    public Ruling? Ruling { get; init; }

    /// <summary>The parcel that the goods go back in: claims that name the same one share one freight; null: a parcel of its own.</summary>
    public ParcelId? Parcel { get; init; }

    /// <summary>When the buyer took the claim back; null: never.</summary>
    public Instant? WithdrawnAt { get; init; }

    /// <summary>What the repairer found; null: not stated.</summary>
    public RepairFacts? Repair { get; init; }

    /// <summary>The evidence brought.</summary>
    public ValueList<Evidence> Evidence { get; init; }

    /// <summary>What a service or an escalation is about, where it is said: another service, or another refused claim, is another matter, and no duplicate. Null: the goods themselves.</summary>
    public string? Matter => Ground switch
    {
        Ground.Service => Service?.Value,
        Ground.Escalation => RefusedClaim?.Value,
        _ => null,
    };

    /// <summary>Whether the buyer had taken the claim back by that instant, which is included.</summary>
    public bool IsWithdrawnAt(Instant asOf) => WithdrawnAt <= asOf;

    /// <summary>What the platform had decided by that instant, which is included; null: nothing yet.</summary>
    public RulingVerdict? RulingAt(Instant asOf) => Ruling is { } ruling && !(ruling.At > asOf) ? ruling.Verdict : null;

    /// <summary>Whether evidence of one of these kinds was brought.</summary>
    public bool Brings(ValueList<EvidenceKind> anyOf)
    {
        foreach (var evidence in Evidence)
        {
            if (anyOf.Contains(evidence.Kind))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first of these kinds of evidence that was brought, by its name; null: none was.</summary>
    internal string? Brought(ValueList<EvidenceKind> anyOf)
    {
        foreach (var kind in anyOf)
        {
            if (Brings(kind))
            {
                return Names<EvidenceKind>.Of(kind);
            }
        }

        return null;
    }

    /// <summary>Whether evidence of this kind was brought.</summary>
    public bool Brings(EvidenceKind kind)
    {
        foreach (var evidence in Evidence)
        {
            if (evidence.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A collection at the door that the buyer asks for.</summary>
[DebuggerDisplay("{Slot}")]
public sealed record Pickup
{
    /// <summary>When the courier should come; null: any time that is offered.</summary>
    public Instant? Slot { get; init; }
}

/// <summary>The merchant's answer to a claim.</summary>
[DebuggerDisplay("{Verdict}")]
public sealed record Review
{
    /// <summary>What the merchant says.</summary>
    public required ReviewVerdict Verdict { get; init; }

    /// <summary>When; null: not stated.</summary>
    public Instant? At { get; init; }
}

/// <summary>The platform's decision on a claim, after it was asked to step in.</summary>
[DebuggerDisplay("{Verdict}")]
public sealed record Ruling
{
    /// <summary>What the platform decided.</summary>
    public required RulingVerdict Verdict { get; init; }

    /// <summary>When; null: not stated, so it has happened. A ruling later than the instant of judging has not happened yet.</summary>
    public Instant? At { get; init; }
}

/// <summary>What a repairer found.</summary>
[DebuggerDisplay("{Feasible ? \"can be repaired\" : \"cannot be repaired\",nq}, {FailedRepairs} failed")]
public sealed record RepairFacts
{
    /// <summary>Whether the unit can be repaired.</summary>
    public bool Feasible { get; init; } = true;

    /// <summary>What the repair of one unit would cost; null: not stated.</summary>
    public Money? Estimate { get; init; }

    /// <summary>Repairs that failed so far, at least 0.</summary>
    public int FailedRepairs { get; init => field = Require.AtLeast(0, value); }

    /// <summary>Days the unit has been in repair, at least 0.</summary>
    public int DaysInRepair { get; init => field = Require.AtLeast(0, value); }

    /// <summary>When the unit last came back from a repair; null: not stated.</summary>
    public Instant? ReturnedAt { get; init; }
}

/// <summary>A piece of evidence.</summary>
[DebuggerDisplay("{Kind}")]
public sealed record Evidence
{
    /// <summary>What it is.</summary>
    public required EvidenceKind Kind { get; init; }

    /// <summary>Whether it comes from a channel the platform accepts; the caller decides.</summary>
    public bool Official { get; init; }

    /// <summary>What a report finds; null: nothing stated.</summary>
    public Finding? Finding { get; init; }

    /// <summary>When it was made; null: not stated.</summary>
    public Instant? At { get; init; }

    /// <summary>What it cost the buyer; null: not stated.</summary>
    public Money? Amount { get; init; }
}
