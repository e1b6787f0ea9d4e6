namespace GuaranteeRules.Clauses.DoorPickups;

/// <summary>上门取件: a return is collected at the door; a refused collection never refuses the return.</summary>
internal static partial class DoorPickup
{
    /// <summary>Every collection clause that covers the line follows a return.</summary>
    public sealed partial class WhichAwardsAreFollowed : Rule
    {
        public override void Define()
        {
            Award award = null!;
            ClauseVersion<DoorPickupTerms> version = null!;
            When()
                .Match(() => version)
                .Match(() => award, x => version.Answers(x.Claim.Ground), x => x.IsReturn);
            Then().Yield(_ => new FollowUp<DoorPickupTerms>(version, award));
        }
    }

    /// <summary>Bulky or heavy goods, or a remote region, unless every return is collected, or another clause collects this one.</summary>
    public sealed partial class RefuseWhatCanBeCarried : Rule
    {
        public override void Define()
        {
            FollowUp<DoorPickupTerms> a = null!;
            When().Match(() => a, x => !x.IsCollected()).Not<Collection>();
            Then().Yield(_ => a.Refuse(ReasonCode.PickupNotEligible, Detail.IfAny("overGrams", a.Terms.OverGrams ?? 0), Detail.IfAny("grams", a.Grams())));
        }
    }

    /// <summary>The slot lies after the submission and before the last day's end; it does not matter where another clause collects.</summary>
    public sealed partial class RefuseASlotOutOfRange : Rule
    {
        public override void Define()
        {
            FollowUp<DoorPickupTerms> a = null!;
            When().Match(() => a, x => x.IsOutOfRange()).Not<Collection>();
            Then().Yield(_ => a.Refuse(ReasonCode.PickupSlotOutOfRange, Detail.If("slot", a.Slot()), Detail.Of("from", a.Claim.SubmittedAt), Detail.If("until", a.LastSlot())));
        }
    }

    /// <summary>A unit is collected once.</summary>
    public sealed partial class RefuseIfNothingIsLeft : Common.RefuseASecondTime<DoorPickupTerms>;

    /// <summary>The goods are collected; whether freight is due depends on it.</summary>
    public sealed partial class Collect : Rule
    {
        public override void Define()
        {
            FollowUp<DoorPickupTerms> a = null!;
            When().Match(() => a, x => x.IsCollected(), x => !x.IsOutOfRange(), x => !x.HasNothingLeft(Head.DoorPickup));
            Then().Yield(_ => new Collection(a.Clause));
        }
    }

    /// <summary>The courier comes, and the buyer pays nothing.</summary>
    public sealed partial class SendTheCourier : Rule
    {
        public override void Define()
        {
            FollowUp<DoorPickupTerms> a = null!;
            When()
                .Match(() => a)
                .Exists<Collection>(c => c.Clause.Id == a.Clause.Id);
            Then().Yield(_ => a.Grant(a.InKind(Head.DoorPickup)));
        }
    }
}
