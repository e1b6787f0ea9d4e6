using GuaranteeRules.Facts;
using NodaTime;

namespace GuaranteeRules.Decisions;

/// <summary>Facts of a claim that cannot all be true.</summary>
internal static class Contradictions
{
    /// <summary>Every contradiction, by code; empty: the claim can be judged.</summary>
    internal static ValueList<Reason> Find(Case @case, Claim claim, Line line, Instant asOf)
    {
        var order = @case.Order;
        List<Reason>? found = null;
        if (claim.Quantity > line.Quantity)
        {
            (found ??= []).Add(new Reason(ReasonCode.ExceedsQuantity, null, [Detail.Of("claimed", claim.Quantity.Value), Detail.Of("bought", line.Quantity)]));
        }

        if (claim.SubmittedAt < order.PlacedAt)
        {
            (found ??= []).Add(new Reason(ReasonCode.ClaimBeforeOrder, null, [Detail.Of("submitted", claim.SubmittedAt), Detail.Of("placed", order.PlacedAt)]));
        }

        if (order.PaidAt < order.PlacedAt || line.ShippedAt < order.PlacedAt || line.SignedAt < order.PlacedAt || line.SignedAt < line.ShippedAt || (@case.AsOf is not null && claim.SubmittedAt > asOf))
        {
            (found ??= []).Add(new Reason(ReasonCode.ClockInconsistent, null, []));
        }

        if (@case.Currency != "CNY")
        {
            (found ??= []).Add(new Reason(ReasonCode.CurrencyMismatch, null, [Detail.Of("currency", @case.Currency)]));
        }

        return found is null ? [] : [.. found];
    }
}
