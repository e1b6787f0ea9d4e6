using NodaTime;

namespace GuaranteeRules.Clauses.Deliveries;

/// <summary>What a delivery promise means for a line. The instant of judging stands in for the submission: what happened until then counts.</summary>
internal static class DeliveryTimelinessDefinitions
{
    /// <summary>When the goods had to be there; null: nothing was promised.</summary>
    internal static Deadline? DeliveryDue(this Assessment<DeliveryTimelinessTerms> a)
    {
        if (a.Line.Terms.PromisedBy is { } by)
        {
            return new Deadline(by, Inclusive: false);
        }

        // Who has not paid is told when it would have been due, had the payment come with the order.
        var start = a.PaidAsOf ?? a.Order.PlacedAt;
        return a.Line.Terms.DeliveryPromise switch
        {
            DeliveryPromise.NextDay => ChinaTime.EndOfDay(start, a.Terms.NextDay),
            DeliveryPromise.SecondDay => ChinaTime.EndOfDay(start, a.Terms.SecondDay),
            _ => null,
        };
    }

    internal static bool IsOnTime(this Assessment<DeliveryTimelinessTerms> a) => a.DeliveredAt() is { } delivered && a.DeliveryDue() is { } due && !due.HasPassed(delivered);

    internal static bool IsNotYetDue(this Assessment<DeliveryTimelinessTerms> a) => a.DeliveredAt() is null && a.DeliveryDue() is { } due && !due.HasPassed(a.Circumstances.AsOf);

    internal static Refusal RefuseOnTime(this Assessment<DeliveryTimelinessTerms> a) =>
        a.Refuse(ReasonCode.DeliveryOnTime, Detail.If("due", a.DeliveryDue()), Detail.If("delivered", a.DeliveredAt()));

    internal static Refusal RefuseNotYetDue(this Assessment<DeliveryTimelinessTerms> a) => a.Refuse(ReasonCode.DeliveryNotYetDue, Detail.If("due", a.DeliveryDue()));

    /// <summary>What the listing states for a late delivery, for the whole line; where it states nothing, the amount stays open.</summary>
    internal static Grant LateDelivery(this Assessment<DeliveryTimelinessTerms> a)
    {
        var late = a.Because(ReasonCode.DeliveryLate, Detail.Of("due", a.DeliveryDue()!.Value.At));
        var remedy = new Remedy
        {
            Head = Head.LateDelivery,
            Clause = a.Clause,
            Amount = a.Line.Terms.LateCompensation,
            Instrument = a.Terms.Instrument,
            PaidBy = a.Terms.PaidBy,
            Quantity = a.Line.Quantity,
        };
        return new Grant(a.Clause, [remedy], remedy.Amount is null ? [late, a.Because(ReasonCode.CompensationUnspecified)] : [late]);
    }

    private static Instant? DeliveredAt(this Assessment<DeliveryTimelinessTerms> a) => a.Line.SignedAt <= a.Circumstances.AsOf ? a.Line.SignedAt : null;
}
