namespace GuaranteeRules.Clauses.Loaners;

/// <summary>备用机: a spare unit while the buyer's own is repaired, where the listing offers it and the buyer asks for it.</summary>
internal static partial class Loaner
{
    /// <summary>Every loaner clause that covers the line follows a malfunction that was made good.</summary>
    public sealed partial class WhichAwardsAreFollowed : Rule
    {
        public override void Define()
        {
            Award award = null!;
            ClauseVersion<LoanerTerms> version = null!;
            When()
                .Match(() => version)
                .Match(() => award, x => version.Answers(x.Claim.Ground));
            Then().Yield(_ => new FollowUp<LoanerTerms>(version, award));
        }
    }

    /// <summary>Only a repair leaves the buyer without a unit for a while.</summary>
    public sealed partial class RefuseWithoutARepair : Rule
    {
        public override void Define()
        {
            FollowUp<LoanerTerms> a = null!;
            When().Match(() => a, x => !x.Award.IsRepair);
            Then().Yield(_ => a.Refuse(ReasonCode.LoanerNotNeeded));
        }
    }

    /// <summary>One loaner for a unit.</summary>
    public sealed partial class RefuseIfNothingIsLeft : Rule
    {
        public override void Define()
        {
            FollowUp<LoanerTerms> a = null!;
            When().Match(() => a, x => x.HasNothingLeft(Head.Loaner));
            Then().Yield(_ => a.Refuse(ReasonCode.Duplicate));
        }
    }

    /// <summary>Until the repair ends.</summary>
    public sealed partial class LendAUnit : Rule
    {
        public override void Define()
        {
            FollowUp<LoanerTerms> a = null!;
            When().Match(() => a).Not<Refusal>(r => r.Clause.Id == a.Clause.Id);
            Then().Yield(_ => a.Grant(a.InKind(Head.Loaner)));
        }
    }
}
