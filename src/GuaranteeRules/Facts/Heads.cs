namespace GuaranteeRules.Facts;

/// <summary>What heads of loss have in common.</summary>
internal static class Heads
{
    /// <summary>The heads that a remedy can have, in the order of remedies: all but <see cref="Head.PartialRefund"/>.</summary>
    internal static ValueList<Head> OfRemedies { get; } = [.. Names<Head>.Values.AsSpan(0, (int)Head.PartialRefund)];

    /// <summary>The heads that a claim may want: those that are an award, and the loaner.</summary>
    internal static ValueList<Head> MayBeWanted { get; } = [Head.Refund, Head.Exchange, Head.Reship, Head.Repair, Head.Replacement, Head.Loaner];

    /// <summary>Whether a head is made good in money. The others are made good in kind and have no amount.</summary>
    internal static bool IsMoney(this Head head) => head is Head.Refund or Head.PriceDifference or Head.Multiple or Head.LateDelivery or Head.LateShipment or Head.ReturnFreight or Head.AuthenticationFee or Head.PartialRefund;
}
