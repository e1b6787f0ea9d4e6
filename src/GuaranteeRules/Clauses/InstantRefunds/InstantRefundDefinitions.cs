namespace GuaranteeRules.Clauses.InstantRefunds;

/// <summary>What a refund before shipping gives.</summary>
internal static class InstantRefundDefinitions
{
    /// <summary>The units' price and, with the last units of the order, the freight of sending them, which never was.</summary>
    internal static Grant RefundAtOnce(this Assessment<InstantRefundTerms> a)
    {
        var refund = a.Refund(Timing.Instant, a.Terms.PaidBy);
        var isLast = refund.Quantity == a.Ledger.Left(Head.Refund) && !a.Circumstances.FreightWithLine.IsZero;
        return new Grant(
            a.Clause,
            isLast ? [refund, refund with { Amount = a.Circumstances.FreightWithLine, Quantity = 0 }] : [refund],
            a.Leftover(Head.Refund) is { Count: 0 } ? a.Intercept() : [.. a.Leftover(Head.Refund), .. a.Intercept()]);
    }

    /// <summary>A parcel that left after the submission must be stopped.</summary>
    private static ValueList<Reason> Intercept(this Assessment<InstantRefundTerms> a) =>
        a.Line.ShippedAt is { } shipped ? [a.Because(ReasonCode.ParcelToIntercept, Detail.Of("shipped", shipped))] : [];
}
