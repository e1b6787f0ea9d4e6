namespace GuaranteeRules.Clauses.Loaners;

/// <summary>备用机: a spare unit while the buyer's own is repaired, where the listing offers it and the buyer asks for it.</summary>
internal static partial class Loaner
{
    /// <summary>Every loaner clause that covers the line follows a malfunction that was made good.</summary>
    public sealed partial class WhichAwardsAreFollowed : Common.Follow<LoanerTerms>;

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
    public sealed partial class RefuseIfNothingIsLeft : Common.RefuseASecondTime<LoanerTerms>;

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
