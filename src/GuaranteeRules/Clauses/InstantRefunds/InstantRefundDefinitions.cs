namespace GuaranteeRules.Clauses.InstantRefunds;

/// <summary>What a refund before shipping asks of its assessment.</summary>
internal static class InstantRefundDefinitions
{
    /// <summary>Whether nothing of the order is left to be sent, so that the freight of sending it comes back.</summary>
    internal static bool IsTheLastOfTheOrder(this Assessment<InstantRefundTerms> a) =>
        a.UnitsFor(Head.Refund) == a.Ledger.Left(Head.Refund) && !a.Circumstances.FreightWithLine.IsZero;

    /// <summary>Whether a parcel left after the submission, and must be stopped.</summary>
    internal static bool IsOnItsWay(this Assessment<InstantRefundTerms> a) => a.Line.ShippedAt is not null;
}
