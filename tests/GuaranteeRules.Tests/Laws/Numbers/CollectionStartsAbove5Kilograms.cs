using FsCheck;
using FsCheck.Fluent;
using GuaranteeRules.Tests.Laws.Cases;
using NodaTime;

namespace GuaranteeRules.Tests.Laws.Numbers;

/// <summary>Under 天猫无忧购 a return is collected at the door where its units weigh more than 5,000 g together: exactly that is not more. A slot lies before 24:00 of day 3 after the claim.</summary>
public sealed class CollectionStartsAbove5Kilograms
{
    private const long Grams = 5_000;

    private static readonly Pool Returns = new(
        from placed in Orders.Moment
        let order = Scene.Order("tmall", placed)
        from quantity in Draw.Of(1, 2, 3, 5, 8)
        from claimed in Gen.Choose(1, quantity)
        from grams in Gen.Frequency((4, Draw.Of(4_999, 5_000, 5_001)), (2, Draw.Of(4_999, 5_000, 5_001).Select(all => all / claimed)), (2, Draw.Of(5_001, 5_010, 7_000).Select(all => all / quantity)), (1, Gen.Choose(0, 9_000)))
        let line = Scene.LineOf(order, Money.FromFen(30_000), quantity, "tmall.worry-free") with { UnitWeightGrams = grams }
        let submitted = line.SignedAt!.Value + Duration.FromHours(1)
        from slot in Gen.Frequency(
            (2, Gen.Constant<Instant?>(null)),
            (2, Moments.Near(Calendar.EndOfDay(submitted, 3)).Select(at => (Instant?)at)),
            (1, Moments.Near(submitted).Select(at => (Instant?)at)))
        select Scene.Of(order, line, Scene.Claim(Ground.ChangeOfMind, submitted, claimed) with { Pickup = new Pickup { Slot = slot } }));

    [Fact]
    public void And_in_a_slot_of_the_three_days_after_the_claim() =>
        Law.Holds(
            Returns,
            @case =>
            {
                var claim = @case.Claims[0];
                var inRange = claim.Pickup!.Slot is not { } slot || (slot > claim.SubmittedAt && slot < Calendar.EndOfDay(claim.SubmittedAt, 3));
                var collected = Judged.DecideOne(@case).Remedies.Any(remedy => remedy.Head == Head.DoorPickup);
                return Trial.Of(collected == (Weight(@case) > Grams && inRange), () => $"{Weight(@case)} g, slot {claim.Pickup.Slot}: {(collected ? "" : "not ")}collected.");
            },
            count: 1_500,
            atLeast: 1_500,
            new Boundary("5,000 g", @case => [Weight(@case) - Grams]),
            Boundary.InTime("24:00 of day 3", @case => @case.Claims[0].Pickup!.Slot is { } slot ? [(slot, Calendar.EndOfDay(@case.Claims[0].SubmittedAt, 3))] : []),
            Boundary.InTime("the claim", @case => @case.Claims[0].Pickup!.Slot is { } slot ? [(slot, @case.Claims[0].SubmittedAt)] : []));

    private static long Weight(Case @case) => (long)@case.Lines[0].UnitWeightGrams!.Value * @case.Claims[0].Quantity!.Value;
}
