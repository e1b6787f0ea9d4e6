using System.Diagnostics;
using NodaTime;

namespace GuaranteeRules.Facts;

/// <summary>An order, as it stood when it was placed.</summary>
[DebuggerDisplay("{Id.Value,nq} on {Platform.Value,nq}, placed {PlacedAt}")]
public sealed record Order
{
    /// <summary>The order's id, 1 to 128 characters.</summary>
    public required OrderId Id { get; init => field = new(Require.Id(value.Value)); }

    /// <summary>The platform's id, as <c>tmall</c>; one that a loaded policy names.</summary>
    public required PlatformId Platform { get; init => field = new(Require.Id(value.Value)); }

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
[DebuggerDisplay("{Id,nq} {Credit}")]
public sealed record Buyer
{
    internal static readonly Buyer Unknown = new();

    /// <summary>The buyer's id; null: not given.</summary>
    public BuyerId? Id { get; init; }

    /// <summary>The buyer's standing with the platform.</summary>
    public Credit Credit { get; init; }
}

/// <summary>Who sold.</summary>
[DebuggerDisplay("{Id,nq}: {Enrolments.Count} enrolments")]
public sealed record Merchant
{
    internal static readonly Merchant Unknown = new();

    /// <summary>The merchant's id; null: not given.</summary>
    public MerchantId? Id { get; init; }

    /// <summary>The services the merchant has enrolled in.</summary>
    public ValueList<Enrolment> Enrolments { get; init; }

    /// <summary>The clauses the merchant provides, where that is known; else nothing is checked.</summary>
    public ProvidedClauses Provides { get; init; }
}

/// <summary>The clauses that a merchant provides. The default value: nobody said; that is not the same as none.</summary>
[DebuggerDisplay("{IsKnown ? Clauses.ToString() : \"nobody said\",nq}")]
public readonly record struct ProvidedClauses
{
    /// <summary>Those and no others; an empty list: none.</summary>
    public ProvidedClauses(ValueList<ClauseId> clauses)
    {
        IsKnown = true;
        Clauses = clauses;
    }

    /// <summary>Whether anybody said which.</summary>
    public bool IsKnown { get; }

    /// <summary>The clauses; empty where nobody said which.</summary>
    public ValueList<ClauseId> Clauses { get; }

    /// <summary>Whether it is known that a clause is not among them.</summary>
    public bool Lack(ClauseId clause) => IsKnown && !Clauses.Contains(clause);
}

/// <summary>A merchant's enrolment in one service.</summary>
[DebuggerDisplay("{Service.Value,nq}, deposit {Deposit}")]
public sealed record Enrolment
{
    /// <summary>The clause the merchant enrolled in.</summary>
    public required ClauseId Service { get; init; }

    /// <summary>The deposit paid for it; 0.00 where none is stated.</summary>
    public Money Deposit { get; init; }

    /// <summary>Whether the platform has reviewed it.</summary>
    public bool Reviewed { get; init; }
}
