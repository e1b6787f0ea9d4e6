using NodaTime;

namespace GuaranteeRules.Judging;

/// <summary>The outbound freight that comes back if a line is wholly refunded before anything of the order is shipped.</summary>
/// <param name="UnlessShipped">How much; 0.00 where other lines still stand.</param>
/// <param name="FirstShipped">When the first line was shipped; null: none was, or there is no freight to ask about.</param>
internal readonly record struct OutboundFreight(Money UnlessShipped, Instant? FirstShipped)
{
    /// <summary>How much comes back at an instant.</summary>
    internal Money At(Instant at) => FirstShipped <= at ? Money.Zero : UnlessShipped;

    /// <summary>The same, had a line been shipped as this one.</summary>
    internal OutboundFreight With(Line line) =>
        (line.ShippedAt ?? line.SignedAt) is { } shipped && !(FirstShipped <= shipped) ? this with { FirstShipped = shipped } : this;
}
