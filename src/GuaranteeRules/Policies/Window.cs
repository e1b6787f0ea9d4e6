using NodaTime;

namespace GuaranteeRules.Policies;

/// <summary>What a window is counted from.</summary>
public enum Anchor
{
    /// <summary>The instant the order was placed.</summary>
    Placed,

    /// <summary>The instant the order was paid.</summary>
    Paid,

    /// <summary>The instant the line was signed for.</summary>
    Signed,
}

/// <summary>How far a line has come.</summary>
public enum Stage
{
    /// <summary>Ordered, and not shipped.</summary>
    Placed,

    /// <summary>Shipped, and not signed for.</summary>
    Shipped,

    /// <summary>Signed for.</summary>
    Signed,
}

/// <summary>A length of time that a listing may state itself.</summary>
public enum ListingLength
{
    /// <summary>No listing states it.</summary>
    None,

    /// <summary><see cref="ListingTerms.ReturnDays"/>.</summary>
    ReturnDays,

    /// <summary><see cref="ListingTerms.PriceProtectionDays"/>.</summary>
    PriceProtectionDays,
}

/// <summary>How long a right lasts: whole days, whose last one ends at 24:00 (exclusive), or exact hours (inclusive).</summary>
/// <param name="From">What it is counted from; the anchor's own day is day 0.</param>
/// <param name="Days">Days, at least 0; null: nobody stated them.</param>
/// <param name="Hours">Hours, at least 1, instead of days; else null.</param>
/// <param name="Listing">The length a listing may state instead of <paramref name="Days"/>.</param>
public sealed record Window(Anchor From, int? Days, int? Hours = null, ListingLength Listing = ListingLength.None)
{
    /// <summary>The end of the window that starts at the anchor; null where nobody stated its length.</summary>
    public Deadline? EndFrom(Instant anchor, ListingTerms listing) =>
        Hours is { } hours ? ChinaTime.HoursAfter(anchor, hours)
        : DaysUnder(listing) is { } days ? ChinaTime.EndOfDay(anchor, days)
        : null;

    /// <summary>Whether nobody stated its length, neither the policy nor that listing.</summary>
    public bool IsUnspecified(ListingTerms listing) => Hours is null && DaysUnder(listing) is null;

    private int? DaysUnder(ListingTerms listing) =>
        Listing switch
        {
            ListingLength.ReturnDays => listing.ReturnDays,
            ListingLength.PriceProtectionDays => listing.PriceProtectionDays,
            _ => null,
        } ?? Days;
}
