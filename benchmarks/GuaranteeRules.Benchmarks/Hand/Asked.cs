using NodaTime;

namespace GuaranteeRules.Benchmarks.Hand;

/// <summary>One claim with what is known of it at its submission.</summary>
/// <param name="Case">Its case.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Line">Its line.</param>
/// <param name="Given">What the line was given before; null: nothing.</param>
/// <param name="FreightBack">The outbound freight that comes back with the last units of the order.</param>
internal readonly record struct Asked(Case Case, Claim Claim, Line Line, LineLedger? Given, Money FreightBack)
{
    internal Order Order => Case.Order;

    internal int Quantity => Claim.Quantity ?? Line.Quantity;

    internal Instant? PaidAt => Happened(Order.PaidAt);

    /// <summary>When the line was shipped, at the latest when it was signed for; null: not yet.</summary>
    internal Instant? ShippedAt => Happened(Line.ShippedAt) ?? Happened(Line.SignedAt);

    /// <summary>The end of a window; null where it has not begun, or nobody stated its length.</summary>
    internal Deadline? EndOf(Window window)
    {
        var anchor = window.From switch
        {
            Anchor.Placed => Order.PlacedAt,
            Anchor.Paid => PaidAt,
            _ => Happened(Line.SignedAt),
        };
        return anchor is { } from ? window.EndFrom(from, Line.Terms) : null;
    }

    /// <summary>The units claimed for that can still get a head.</summary>
    internal int UnitsFor(Head head) => Math.Min(Quantity, Left(head));

    /// <summary>The units of the line that can still get a head.</summary>
    internal int Left(Head head) => Given is null ? Line.Quantity : Given.Left(head);

    /// <summary>The units whose price has not come back.</summary>
    internal int Held => Given is null ? Line.Quantity : Given.Held;

    /// <summary>Why the units claimed for that cannot get a head cannot; none where all can.</summary>
    internal UnitBars BarsTo(Head head) => Given?.BarsTo(head, Quantity) ?? default;

    internal Money RefundFor(int units) => Given is null ? Line.Paid.Share(units, Line.Quantity) : Given.RefundFor(units);

    internal Money BaseOfMultiple(int units) => Given is null ? Line.Paid.Share(units, Line.Quantity) : Given.BaseOfMultiple(units);

    internal Money DropFor(int units, Money unitPrice) =>
        Given is not null ? Given.DropFor(units, unitPrice)
        : unitPrice >= Line.Paid ? Money.Zero
        : Line.Paid.Share(units, Line.Quantity).Above(unitPrice * units);

    private Instant? Happened(Instant? at) => at <= Claim.SubmittedAt ? at : null;
}
