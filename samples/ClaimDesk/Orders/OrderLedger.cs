using System.Collections.Immutable;
using NodaTime;

namespace ClaimDesk.Orders;

/// <summary>What the desk knows of an order: the fold of its events, and nothing else. The next claim is judged by it. Immutable.</summary>
public sealed record OrderLedger
{
    /// <summary>The order's id.</summary>
    public required string Id { get; init; }

    /// <summary>How many events it was folded from: the version that a writer must have seen.</summary>
    public long EventCount { get; init; }

    /// <summary>The order and its lines as they were placed: a case without claims, in the library's canonical form.</summary>
    public required string Facts { get; init; }

    /// <summary>What happened to lines since, by the line's id.</summary>
    public ImmutableSortedDictionary<string, LineProgress> Lines { get; init; } = ImmutableSortedDictionary.Create<string, LineProgress>(StringComparer.Ordinal);

    /// <summary>The claims, in the order they were taken in.</summary>
    public ImmutableList<ClaimEntry> Claims { get; init; } = [];

    /// <summary>What was granted, in the order it was.</summary>
    public ImmutableList<GrantEntry> Grants { get; init; } = [];

    /// <summary>What was to be paid, in the order it was requested.</summary>
    public ImmutableList<PayoutEntry> Payouts { get; init; } = [];

    /// <summary>How many payouts the gateway has not confirmed.</summary>
    public int OpenPayouts { get; init; }

    /// <summary>The claim of that id; null: there is none.</summary>
    public ClaimEntry? Find(string claim) => Claims.Find(entry => entry.Id == claim);
}

/// <summary>How far a line has come.</summary>
/// <param name="ShippedAt">When it was shipped; null: not told since the order was placed.</param>
/// <param name="SignedAt">When it was signed for; null: likewise.</param>
public sealed record LineProgress(Instant? ShippedAt, Instant? SignedAt);

/// <summary>A claim and how it stands.</summary>
/// <param name="Id">The claim's id.</param>
/// <param name="Text">The claim as it was submitted, canonical.</param>
/// <param name="Quotes">The prices that it points to, canonical.</param>
public sealed record ClaimEntry(string Id, string Text, string Quotes)
{
    /// <summary>The answers that persons gave, the latest of each.</summary>
    public ImmutableSortedDictionary<Judge, RulingEntry> Rulings { get; init; } = ImmutableSortedDictionary<Judge, RulingEntry>.Empty;

    /// <summary>How often it was decided: once, and once more at each ruling.</summary>
    public int Decisions { get; init; }

    /// <summary>How it came out last; null: not decided yet.</summary>
    public string? Outcome { get; init; }

    /// <summary>All refunds granted on it, in fen.</summary>
    public long RefundFen { get; init; }

    /// <summary>All other money granted on it, in fen.</summary>
    public long CompensationFen { get; init; }
}

/// <summary>An answer that a person gave.</summary>
public sealed record RulingEntry(string Verdict, Instant At);

/// <summary>Something that was granted; see <see cref="RemedyGranted"/>.</summary>
public sealed record GrantEntry(string Claim, string Line, string Head, bool IsMoney, long? AmountFen, int Quantity, string? Parcel, Instant At);

/// <summary>A payout and whether it is done.</summary>
/// <param name="Id">The payout's id.</param>
/// <param name="Claim">The claim's id.</param>
/// <param name="Head">What it makes good.</param>
/// <param name="AmountFen">How much, in fen.</param>
/// <param name="Confirmation">The gateway's number; null: not confirmed yet.</param>
public sealed record PayoutEntry(string Id, string Claim, string Head, long AmountFen, string? Confirmation);
