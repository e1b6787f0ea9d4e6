namespace GuaranteeRules.Clauses.DoorPickups;

/// <summary>What a collection at the door asks of a return.</summary>
internal static class DoorPickupDefinitions
{
    /// <summary>Whether any one of the clause's conditions holds; an unknown weight is never over.</summary>
    internal static bool IsCollected(this FollowUp<DoorPickupTerms> a) =>
        a.Terms.Always
        || (a.Terms.Bulky && a.Award.Line.Is(Trait.Bulky))
        || (a.Terms.Remote && a.Award.Order.Region == Region.Remote)
        || (a.Terms.OverGrams is { } bound && a.Grams() > bound);

    internal static Refusal RefuseLight(this FollowUp<DoorPickupTerms> a) => a.Refuse(ReasonCode.PickupNotEligible, Detail.Of("overGrams", a.Terms.OverGrams ?? 0), Detail.IfAny("grams", a.Grams()));

    /// <summary>Whether a slot is named and does not lie after the submission and before the last day's end.</summary>
    internal static bool IsOutOfRange(this FollowUp<DoorPickupTerms> a) =>
        a.Claim.Pickup?.Slot is { } slot && (slot <= a.Claim.SubmittedAt || a.LastSlot().HasPassed(slot));

    internal static Refusal RefuseSlot(this FollowUp<DoorPickupTerms> a) =>
        a.Refuse(ReasonCode.PickupSlotOutOfRange, Detail.If("slot", a.Claim.Pickup?.Slot), Detail.Of("from", a.Claim.SubmittedAt), Detail.Of("until", a.LastSlot().At));

    private static Deadline LastSlot(this FollowUp<DoorPickupTerms> a) => ChinaTime.EndOfDay(a.Claim.SubmittedAt, a.Terms.SlotDays);

    private static long Grams(this FollowUp<DoorPickupTerms> a) => (a.Award.Line.UnitWeightGrams ?? 0L) * a.Quantity;
}
