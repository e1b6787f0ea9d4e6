using System.Diagnostics;
using NodaTime;

namespace GuaranteeRules.Facts;

/// <summary>One line of an order: units of one article, with what its listing said when the order was placed.</summary>
[DebuggerDisplay("{Id.Value,nq}: {Quantity} of {Category}, {Paid}")]
public sealed record Line
{
    /// <summary>The line's id, unique within its case.</summary>
    public required LineId Id { get; init; }

    /// <summary>The article; null: not given.</summary>
    public Sku? Sku { get; init; }

    /// <summary>What kind of goods it is.</summary>
    public Category Category { get; init; } = Category.Other;

    /// <summary>What the buyer paid for the whole line after discounts, without freight.</summary>
    public required Money Paid { get; init; }

    /// <summary>Units bought, at least 1.</summary>
    public int Quantity { get; init => field = Require.AtLeast(1, value); } = 1;

    /// <summary>Grams of one unit, at least 0; null: unknown, never overweight.</summary>
    public int? UnitWeightGrams { get; init => field = Require.AtLeast(0, value); }

    /// <summary>What is special about the goods.</summary>
    public ValueList<Trait> Traits { get; init; }

    /// <summary>The labels the listing showed when the order was placed.</summary>
    public ValueList<ProgrammeId> Programmes { get; init; }

    /// <summary>The clauses the listing named by themselves.</summary>
    public ValueList<ClauseId> Services { get; init; }

    /// <summary>The strengths the listing stated.</summary>
    public ListingTerms Terms { get; init; } = ListingTerms.None;

    /// <summary>When the line was shipped; null: not shipped.</summary>
    public Instant? ShippedAt { get; init; }

    /// <summary>When it was signed for; null: not signed.</summary>
    public Instant? SignedAt { get; init; }

    /// <summary>Whether the goods have that trait.</summary>
    public bool Is(Trait trait) => Traits.Contains(trait);
}

/// <summary>The strengths a listing states. Null: not stated.</summary>
public sealed record ListingTerms
{
    /// <summary>The most days that a listing may state: some hundred years, so that no window runs past the calendar.</summary>
    public const int MostDays = 36_500;

    /// <summary>The most years that a listing may state.</summary>
    public const int MostYears = 100;

    /// <summary>The most months that a listing may state: a hundred years.</summary>
    public const int MostMonths = 1_200;

    /// <summary>A listing that states nothing.</summary>
    public static readonly ListingTerms None = new();

    /// <summary>Days for a return, 1 to <see cref="MostDays"/>.</summary>
    public int? ReturnDays { get; init => field = Require.Between(1, MostDays, value); }

    /// <summary>Days of price protection, 1 to <see cref="MostDays"/>.</summary>
    public int? PriceProtectionDays { get; init => field = Require.Between(1, MostDays, value); }

    /// <summary>Years of free repair, 1 to <see cref="MostYears"/>.</summary>
    public int? RepairYears { get; init => field = Require.Between(1, MostYears, value); }

    /// <summary>Months of extended warranty after the repair years, 1 to <see cref="MostMonths"/>.</summary>
    public int? ExtendedWarrantyMonths { get; init => field = Require.Between(1, MostMonths, value); }

    /// <summary>The delivery promised.</summary>
    public DeliveryPromise? DeliveryPromise { get; init; }

    /// <summary>An instant promised for the delivery, exclusive; it wins over <see cref="DeliveryPromise"/>.</summary>
    public Instant? PromisedBy { get; init; }

    /// <summary>What is paid for a late delivery.</summary>
    public Money? LateCompensation { get; init; }

    /// <summary>What is paid towards the freight of a return.</summary>
    public Money? FreightSubsidy { get; init; }

    /// <summary>Whether the buyer confirmed at purchase that the goods cannot be returned.</summary>
    public bool NonReturnableConfirmed { get; init; }
}

/// <summary>A price of one unit, seen after the purchase.</summary>
[DebuggerDisplay("{Kind} {UnitPrice} for {Line.Value,nq}")]
public sealed record Quote
{
    /// <summary>The line whose article was quoted.</summary>
    public required LineId Line { get; init; }

    /// <summary>When the price was seen.</summary>
    public required Instant At { get; init; }

    /// <summary>The price of one unit.</summary>
    public required Money UnitPrice { get; init; }

    /// <summary>What kind of price it is.</summary>
    public required QuoteKind Kind { get; init; }
}

/// <summary>Something that was given before this case.</summary>
[DebuggerDisplay("{Head} {Amount} for {Line.Value,nq}")]
public sealed record Payout
{
    /// <summary>The line it was given for.</summary>
    public required LineId Line { get; init; }

    /// <summary>What it made good.</summary>
    public required Head Head { get; init; }

    /// <summary>What was really given, 0.00 where it was nothing; null for heads in kind, and only for those.</summary>
    public Money? Amount { get; init; }

    /// <summary>The units it was given for, at least 0; null: the whole line. A refund for 0 units was of the outbound freight.</summary>
    public int? Quantity { get; init => field = Require.AtLeast(0, value); }

    /// <summary>When it was given; null: not stated.</summary>
    public Instant? At { get; init; }

    /// <summary>The claim it was given on; null: not stated. It may lie in an earlier case.</summary>
    public ClaimId? Claim { get; init; }

    /// <summary>The parcel whose freight it was; null: not stated.</summary>
    public ParcelId? Parcel { get; init; }
}
