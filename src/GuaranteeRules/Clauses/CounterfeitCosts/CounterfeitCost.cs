namespace GuaranteeRules.Clauses.CounterfeitCosts;

/// <summary>鉴定费与退货运费: what proving a fake and sending it back cost the buyer, uncapped.</summary>
internal static partial class CounterfeitCost
{
    /// <summary>Every clause on costs that covers the line follows a claim on fakes that was granted.</summary>
    public sealed partial class WhichAwardsAreFollowed : Common.Follow<CounterfeitCostTerms>;

    /// <summary>The fee of the official report.</summary>
    public sealed partial class PayTheFee : Rule
    {
        public override void Define()
        {
            FollowUp<CounterfeitCostTerms> a = null!;
            When().Match(() => a, x => x.Terms.Fee, x => x.HasFee(), x => !x.HasNothingLeft(Head.AuthenticationFee));
            Then().Yield(_ => a.Grant(a.Money(Head.AuthenticationFee, a.Fee(), Instrument.OriginalRoute, a.Terms.PaidBy).For(a.ProvenUnits())));
        }
    }

    /// <summary>The freight the buyer paid to send the fake back, unless it was collected.</summary>
    public sealed partial class PayTheFreight : Rule
    {
        public override void Define()
        {
            FollowUp<CounterfeitCostTerms> a = null!;
            When()
                .Match(() => a, x => x.Terms.Freight, x => x.HasFreight(), x => !x.HasNothingLeft(Head.ReturnFreight))
                .Not<Collection>();
            Then().Yield(_ => a.Grant(a.Money(Head.ReturnFreight, a.Claim.ReturnFreight, Instrument.OriginalRoute, a.Terms.PaidBy)));
        }
    }

    /// <summary>The buyer says that sending it back cost nothing.</summary>
    public sealed partial class SayThatNoFreightWasPaid : Rule
    {
        public override void Define()
        {
            FollowUp<CounterfeitCostTerms> a = null!;
            When()
                .Match(() => a, x => x.Terms.Freight, x => x.PaidNoFreight())
                .Not<Collection>();
            Then().Yield(_ => new Remark(a.Because(ReasonCode.FreightNonePaid, Detail.If("freight", a.Claim.ReturnFreight))));
        }
    }

    /// <summary>One parcel has one freight, and a unit is sent back once.</summary>
    public sealed partial class SayThatTheFreightWasPaid : Rule
    {
        public override void Define()
        {
            FollowUp<CounterfeitCostTerms> a = null!;
            When()
                .Match(() => a, x => x.Terms.Freight, x => x.HasFreight(), x => x.HasNothingLeft(Head.ReturnFreight))
                .Not<Collection>();
            Then().Yield(_ => new Remark(a.Because(ReasonCode.Duplicate)));
        }
    }
}
