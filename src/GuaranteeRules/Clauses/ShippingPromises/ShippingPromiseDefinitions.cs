using System.Globalization;

namespace GuaranteeRules.Clauses.ShippingPromises;

/// <summary>What a shipping clause makes of its promise.</summary>
internal static class ShippingPromiseDefinitions
{
    internal static PromisedShipment Promise(this Assessment<ShippingPromiseTerms> a) => PromisedShipment.Of(a.Version, a.Order, a.Line, a.Ledger, a.Circumstances);

    internal static Refusal RefuseAfterCutoff(this Assessment<ShippingPromiseTerms> a) =>
        a.Refuse(ReasonCode.ShippingCutoffMissed, Detail.If("cutoff", a.Terms.Cutoff?.ToString("HH:mm", CultureInfo.InvariantCulture)));

    internal static Refusal RefuseKept(this Assessment<ShippingPromiseTerms> a) =>
        a.Refuse(ReasonCode.ShippingOnTime, Detail.If("due", a.Promise().Due), Detail.If("shipped", a.Promise().ShippedAt));

    internal static Refusal RefuseNotYetDue(this Assessment<ShippingPromiseTerms> a) => a.Refuse(ReasonCode.ShippingNotYetDue, Detail.If("due", a.Promise().Due));

    /// <summary>A compensation for the whole line whose amount no source states.</summary>
    internal static Grant LateShipment(this Assessment<ShippingPromiseTerms> a) => new(
        a.Clause,
        [new Remedy { Head = Head.LateShipment, Clause = a.Clause, Instrument = a.Terms.Instrument, PaidBy = a.Terms.PaidBy, Quantity = a.Line.Quantity }],
        [a.Because(ReasonCode.ShippingLate, Detail.Of("due", a.Promise().Due!.Value.At)), a.Because(ReasonCode.CompensationUnspecified)]);
}
