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
            When().Match(() => a, x => x.Proof() == Authenticity.Unknown);
            Then().Yield(_ => a.Refuse(ReasonCode.AuthenticationMissing));
        }
    }

    /// <summary>Where only an official report counts, one from elsewhere can be made good.</summary>
    public sealed partial class AskForOfficialReport : Rule
    {
        public override void Define()
        {
            Assessment<CounterfeitTerms> a = null!;
            When().Match(() => a, x => x.Terms.OfficialReport, x => x.Proof() == Authenticity.SaidElsewhere);
            Then().Yield(_ => a.Refuse(ReasonCode.NotOfficialChannel));
        }
    }

    /// <summary>Official reports that contradict each other leave the question to a person.</summary>
    public sealed partial class ReviewIfReportsConflict : Rule
    {
        public override void Define()
        {
            Assessment<CounterfeitTerms> a = null!;
            When().Match(() => a, x => x.Proof() == Authenticity.Contradictory);
            Then().Yield(_ => a.Refuse(ReasonCode.EvidenceConflicting));
        }
    }

    /// <summary>An official report finds the goods genuine.</summary>
    public sealed partial class RefuseIfAuthentic : Rule
    {
        public override void Define()
        {
            Assessment<CounterfeitTerms> a = null!;
            When().Match(() => a, x => x.Proof() == Authenticity.Genuine);
            Then().Yield(_ => a.Refuse(ReasonCode.Authentic));
        }
    }

    /// <summary>Where no official channel is asked for, a person must judge a report from elsewhere.</summary>
    public sealed partial class ReviewAReportFromElsewhere : Rule
    {
        public override void Define()
        {
            Assessment<CounterfeitTerms> a = null!;
            When().Match(() => a, x => !x.Terms.OfficialReport, x => x.Proof() == Authenticity.SaidElsewhere);
            Then().Yield(_ => a.Refuse(ReasonCode.ReviewPending));
        }
    }

    /// <summary>What the platform dismissed is refused.</summary>
    public sealed partial class RefuseIfDismissed : Common.RefuseIfDismissed<CounterfeitTerms>;

    /// <summary>The price comes back once, and nothing besides it is left to give.</summary>
    public sealed partial class RefuseIfRefunded : Rule
    {
        public override void Define()
        {
            Assessment<CounterfeitTerms> a = null!;
            When().Match(() => a, x => x.HasNothingLeftOfEither());
            Then().Yield(_ => a.RefuseNothingLeft(Head.Refund));
        }
    }

    /// <summary>The multiple is paid once, and no price is left to give back.</summary>
    public sealed partial class RefuseIfTheMultipleWasPaid : Rule
    {
        public override void Define()
        {
            Assessment<CounterfeitTerms> a = null!;
            When().Match(() => a, x => x.PaysMultiple(), x => x.HasNothingLeftOfEither());
            Then().Yield(_ => a.RefuseNothingLeft(Head.Multiple));
        }
    }

    /// <summary>The price, where the clause promises no more.</summary>
    public sealed partial class RefundThePrice : Rule
    {
        public override void Define()
        {
            Assessment<CounterfeitTerms> a = null!;
            When().Match(() => a, x => !x.PaysMultiple()).Not<Refusal>(r => r.Clause.Id == a.Clause.Id);
            Then().Yield(_ => a.Grant(a.Refund(Timing.OnApproval, a.Terms.PaidBy), a.BecauseIf(a.LacksPackaging(), ReasonCode.PackagingMissing)));
        }
    }

    /// <summary>The price, unless it came back before, and the multiple of it.</summary>
    public sealed partial class RefundAndPayTheMultiple : Rule
    {
        public override void Define()
        {
            Assessment<CounterfeitTerms> a = null!;
            When().Match(() => a, x => x.PaysMultiple()).Not<Refusal>(r => r.Clause.Id == a.Clause.Id);
            Then().Yield(_ => a.GrantWhatIsLeft(
                a.Refund(Timing.OnApproval, a.Terms.PaidBy),
                a.Money(Head.Multiple, a.MultipleOfThePrice(), Instrument.OriginalRoute, a.Terms.PaidBy),
                a.BecauseIf(a.IsUnspecified(), ReasonCode.CompensationUnspecified, Detail.Of("loss", Names<Head>.Of(Head.Multiple))),
                a.BecauseIf(a.LacksPackaging(), ReasonCode.PackagingMissing)));
        }
    }
}
