using GuaranteeRules.Decisions;
using GuaranteeRules.Policies;

namespace OwnClause;

/// <summary>What only this family has to say; for everything else it uses the library's reasons.</summary>
public static class SizeExchangeReasons
{
    /// <summary>The buyer wants something else than an exchange.</summary>
    public static readonly ReasonCode ExchangeOnly = ReasonCode.Custom(
        "fitting-room.exchange-only",
        Outcome.Ineligible,
        new LocalText("此承诺只换尺码，不退款。", "This promise exchanges the size; it gives no refund."));
}
