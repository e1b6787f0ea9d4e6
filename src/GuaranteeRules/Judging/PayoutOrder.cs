using NodaTime;

namespace GuaranteeRules.Judging;

/// <summary>The order in which payouts count: by their instants, those without one from the beginning; else differences and partial refunds come before the refunds that are net of them, however a caller lists them.</summary>
internal static class PayoutOrder
{
    internal static ValueList<Payout> Of(ValueList<Payout> payouts)
    {
        if (payouts.Count < 2)
        {
            return payouts;
        }

        // Payouts that are alike in all this give the same, whichever comes first.
        var ordered = payouts.AsSpan().ToArray();
        Array.Sort(ordered, Compare);
        return new(ordered);
    }

    private static int Compare(Payout a, Payout b)
    {
        var order = (a.At ?? Instant.MinValue).CompareTo(b.At ?? Instant.MinValue);
        order = order != 0 ? order : IsOfThePrice(b.Head).CompareTo(IsOfThePrice(a.Head));
        order = order != 0 ? order : a.Head.CompareTo(b.Head);
        order = order != 0 ? order : (a.Quantity ?? int.MaxValue).CompareTo(b.Quantity ?? int.MaxValue);
        return order != 0 ? order : (a.Amount ?? Money.Zero).CompareTo(b.Amount ?? Money.Zero);
    }

    private static bool IsOfThePrice(Head head) => head is Head.PriceDifference or Head.PartialRefund;
}
