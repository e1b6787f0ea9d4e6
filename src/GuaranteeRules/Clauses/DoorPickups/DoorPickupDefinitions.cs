using NodaTime;

namespace GuaranteeRules.Clauses.DoorPickups;

/// <summary>What a collection at the door asks of a return.</summary>
internal static class DoorPickupDefinitions
{
    /// <summary>Whether any one of the clause's conditions holds; an unknown weight is never over.</summary>
    internal static bool IsCollected(this FollowUp<DoorPickupTerms> a) =>
        a.Terms.Always
        || (a.Terms.Bulky && a.Line.Is(Trait.Bulky))
        || (a.Terms.Remote && a.Order.Region == Region.Remote)
        || (a.Terms.OverGrams is { } bound && a.Grams() > bound);

    /// <summary>Whether a slot is named and does not lie after the submission and before the last day's end.</summary>
    internal static bool IsOutOfRange(this FollowUp<DoorPickupTerms> a) =>
        a.Slot() is { } slot && (slot <= a.Claim.SubmittedAt || a.LastSlot().HasPassed(slot));

    /// <summary>The slot that is named; null: none.</summary>
    internal static Instant? Slot(this FollowUp<DoorPickupTerms> a) => a.Claim.Pickup?.Slot;

    /// <summary>The end of the last day that a slot may lie on.</summary>
    internal static Deadline LastSlot(this FollowUp<DoorPickupTerms> a) => ChinaTime.EndOfDay(a.Claim.SubmittedAt, a.Terms.SlotDays);

    /// <summary>What the units of the award weigh; 0 where nobody states it.</summary>
    internal static long Grams(this FollowUp<DoorPickupTerms> a) => (a.Line.UnitWeightGrams ?? 0L) * a.Quantity;
}
