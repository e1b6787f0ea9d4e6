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
        var start = a.PaidByNow ?? a.Order.PlacedAt;
        return a.Line.Terms.DeliveryPromise switch
        {
            DeliveryPromise.NextDay => ChinaTime.EndOfDay(start, a.Terms.NextDay),
            DeliveryPromise.SecondDay => ChinaTime.EndOfDay(start, a.Terms.SecondDay),
            _ => null,
        };
    }

    internal static bool IsOnTime(this Assessment<DeliveryTimelinessTerms> a) => a.DeliveredAt() is { } delivered && a.DeliveryDue() is { } due && !due.HasPassed(delivered);

    internal static bool IsNotYetDue(this Assessment<DeliveryTimelinessTerms> a) => a.DeliveredAt() is null && a.DeliveryDue() is { } due && !due.HasPassed(a.Circumstances.AsOf);

    /// <summary>When the goods were signed for; null: not by the instant of judging.</summary>
    internal static Instant? DeliveredAt(this Assessment<DeliveryTimelinessTerms> a) => a.Line.SignedAt <= a.Circumstances.AsOf ? a.Line.SignedAt : null;
}
