namespace GuaranteeRules.Clauses.InstantRefunds;

/// <summary>What a refund before shipping asks of its assessment.</summary>
internal static class InstantRefundDefinitions
{
    /// <summary>Whether no unit of the order is left whose price has not come back, so that the freight of sending it does, too.</summary>
    internal static bool IsTheLastOfTheOrder(this Assessment<InstantRefundTerms> a) =>
        a.UnitsFor(Head.Refund) == a.Ledger.Held && !a.Circumstances.FreightWithLine.IsZero;

    /// <summary>Whether a parcel left after the submission, and must be stopped.</summary>
    internal static bool IsOnItsWay(this Assessment<InstantRefundTerms> a) => a.Line.ShippedAt is not null;
}
