namespace GuaranteeRules.Clauses.InstantRefunds;

/// <summary>What tells an instant refund from one that waits.</summary>
internal static class InstantRefundDefinitions
{
    /// <summary>Whether an obstacle to the instant refund is one that only makes it later where the order can be called off all the same.</summary>
    internal static bool SaysWhyLater(this Refusal refusal) => refusal.Reason.Code == ReasonCode.AmountOverCap || refusal.Reason.Code == ReasonCode.WindowExpired;

    internal static bool RefundsOn(this Grant grant, Timing timing)
    {
        foreach (var remedy in grant.Remedies)
        {
            if (remedy.Head == Head.Refund && remedy.Timing == timing)
            {
                return true;
            }
        }

        return false;
    }
}
