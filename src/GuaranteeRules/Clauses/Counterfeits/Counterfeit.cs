namespace GuaranteeRules.Clauses.Counterfeits;

/// <summary>假一赔N: for a proven fake the price back, and a multiple of it on top; there is no time limit.</summary>
internal static partial class Counterfeit
{
    /// <summary>Every authenticity clause that covers the line looks at the claim.</summary>
    public sealed partial class WhichClaimsAreAssessed : Common.Assess<CounterfeitTerms>;

    /// <summary>A refund gives back what was paid.</summary>
    public sealed partial class RefuseIfUnpaid : Common.RefuseIfUnpaid<CounterfeitTerms>;

    /// <summary>A report must say what the goods are.</summary>
    public sealed partial class AskForReport : Rule
    {
        public override void Define()
        {
            Assessment<CounterfeitTerms> a = null!;
            When().Match(() => a, x => x.LacksReport());
            Then().Yield(_ => a.Refuse(ReasonCode.AuthenticationMissing));
        }
    }

    /// <summary>Where only an official report counts, one from elsewhere can be made good.</summary>
    public sealed partial class AskForOfficialReport : Rule
    {
        public override void Define()
        {
            Assessment<CounterfeitTerms> a = null!;
            When().Match(() => a, x => x.HasOnlyOtherReports());
            Then().Yield(_ => a.Refuse(ReasonCode.NotOfficialChannel));
        }
    }

    /// <summary>A report that counts finds the goods genuine.</summary>
    public sealed partial class RefuseIfAuthentic : Rule
    {
        public override void Define()
        {
            Assessment<CounterfeitTerms> a = null!;
            When().Match(() => a, x => x.IsFoundGenuine());
            Then().Yield(_ => a.Refuse(ReasonCode.Authentic));
        }
    }

    /// <summary>The price and the multiple are each given once.</summary>
    public sealed partial class RefuseIfNothingIsLeft : Rule
    {
        public override void Define()
        {
            Assessment<CounterfeitTerms> a = null!;
            When().Match(() => a, x => x.HasNothingLeftOfEither());
            Then()
                .Yield(_ => a.RefuseNothingLeft(Head.Refund))
                .Yield(_ => a.RefuseNothingLeft(Head.Multiple));
        }
    }

    /// <summary>The price, unless it came back before, and the multiple of it.</summary>
    public sealed partial class RefundAndPayTheMultiple : Rule
    {
        public override void Define()
        {
            Assessment<CounterfeitTerms> a = null!;
            When().Match(() => a).Not<Refusal>(r => r.Clause.Id == a.Clause.Id);
            Then().Yield(_ => a.GrantWhatIsLeft(
                a.Refund(Timing.OnApproval, a.Terms.PaidBy),
                a.Money(Head.Multiple, a.MultipleOfThePrice(), Instrument.OriginalRoute, a.Terms.PaidBy),
                a.BecauseIf(a.IsUnspecified(), ReasonCode.CompensationUnspecified),
                a.BecauseIf(a.LacksPackaging(), ReasonCode.PackagingMissing)));
        }
    }
}
