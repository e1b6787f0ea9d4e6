using NodaTime;

namespace GuaranteeRules.Judging;

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

        if (Clock(order, line, claim, @case.AsOf is null ? null : asOf) is { } clock)
        {
            (found ??= []).Add(clock);
        }

        if (@case.Currency != "CNY")
        {
            (found ??= []).Add(new Reason(ReasonCode.CurrencyMismatch, null, [Detail.Of("currency", @case.Currency)]));
        }

        return found is null ? [] : [.. found];
    }

    /// <summary>The first pair of instants that stand in an impossible order; null: every order is possible.</summary>
    internal static Reason? Clock(Order order, Line line, Claim claim, Instant? statedAsOf)
    {
        // Compared without a helper method: passing a nullable instant is costly, and almost every case passes all of these.
        return order.PaidAt < order.PlacedAt ? Before("payment", order.PaidAt, "ordering", order.PlacedAt)
            : line.ShippedAt < order.PlacedAt ? Before("shipping", line.ShippedAt, "ordering", order.PlacedAt)
            : line.SignedAt < order.PlacedAt ? Before("signing", line.SignedAt, "ordering", order.PlacedAt)
            : line.SignedAt < line.ShippedAt ? Before("signing", line.SignedAt, "shipping", line.ShippedAt)
            : statedAsOf < claim.SubmittedAt ? Before("judging", statedAsOf, "submission", claim.SubmittedAt)
            : null;

        static Reason Before(string what, Instant? at, string cause, Instant? causeAt) =>
            new(ReasonCode.ClockInconsistent, null, [Detail.Of("event", what), Detail.Of("at", at!.Value), Detail.Of("cause", cause), Detail.Of("causeAt", causeAt!.Value)]);
    }
}
