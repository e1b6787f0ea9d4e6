using System.Globalization;

namespace GuaranteeRules.Clauses.ShippingPromises;

/// <summary>What a shipping clause makes of its promise.</summary>
internal static class ShippingPromiseDefinitions
{
    internal static PromisedShipment Promise(this Assessment<ShippingPromiseTerms> a) => PromisedShipment.Of(a.Version, a.Order, a.Line, a.Ledger, a.Circumstances);

    /// <summary>The time of day before which an order must come; null: the clause promises hours.</summary>
    internal static string? Cutoff(this Assessment<ShippingPromiseTerms> a) => a.Terms.Cutoff?.ToString("HH:mm", CultureInfo.InvariantCulture);
}
