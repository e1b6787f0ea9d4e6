using NodaTime;

namespace GuaranteeRules.Facts;

/// <summary>An order, as it stood when it was placed.</summary>
public sealed record Order
{
    /// <summary>The order's id, 1 to 128 characters.</summary>
    public required string Id { get; init => field = Require.Id(value); }

    /// <summary>The platform's id, as <c>tmall</c>; one that a loaded policy names.</summary>
    public required string Platform { get; init => field = Require.Id(value); }

    /// <summary>When the order was placed: it chooses the version of every policy.</summary>
    public required Instant PlacedAt { get; init; }

    /// <summary>When it was paid; null: not paid.</summary>
    public Instant? PaidAt { get; init; }

    /// <summary>Where the buyer lives, as the caller decides.</summary>
    public Region Region { get; init; }

    /// <summary>The outbound freight the buyer paid for the whole order.</summary>
    public Money Freight { get; init; }

    /// <summary>What the buyer paid in all, lines and freight together; null: not stated. A stated one that differs from their sum is refused.</summary>
    public Money? Total { get; init; }

    /// <summary>The buyer.</summary>
    public Buyer Buyer { get; init; } = Buyer.Unknown;

    /// <summary>The merchant.</summary>
    public Merchant Merchant { get; init; } = Merchant.Unknown;
}

/// <summary>Who bought.</summary>
public sealed record Buyer
{
    internal static readonly Buyer Unknown = new();

    /// <summary>The buyer's id; null: not given.</summary>
    public string? Id { get; init; }

    /// <summary>The buyer's circumstances with the platform.</summary>
    public Credit Credit { get; init; }
}

/// <summary>Who sold.</summary>
public sealed record Merchant
{
    internal static readonly Merchant Unknown = new();

    /// <summary>The merchant's id; null: not given.</summary>
    public string? Id { get; init; }

    /// <summary>The services the merchant has enrolled in.</summary>
    public ValueList<Enrolment> Enrolments { get; init; }

    /// <summary>The clauses the merchant provides; null: not given, so nothing is checked.</summary>
    public ValueList<ClauseId>? Provides { get; init; }
}

/// <summary>A merchant's enrolment in one service.</summary>
public sealed record Enrolment
{
    /// <summary>The clause the merchant enrolled in.</summary>
    public required ClauseId Service { get; init; }

    /// <summary>The deposit paid for it; 0.00 where none is stated.</summary>
    public Money Deposit { get; init; }

    /// <summary>Whether the platform has reviewed it.</summary>
    public bool Reviewed { get; init; }
}
