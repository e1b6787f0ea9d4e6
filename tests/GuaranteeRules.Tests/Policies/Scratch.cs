namespace GuaranteeRules.Tests.Policies;

/// <summary>A clause family of a user's: money back for goods that came scratched.</summary>
public static partial class Scratch
{
    internal static readonly ReasonCode NoProof = ReasonCode.Custom("tests.scratch-not-shown", Outcome.NeedsEvidence, new LocalText("请为{category}的划痕举证。", "Please show the scratch of your {category}."));

    internal static readonly ClauseFamily Family = ClauseFamily.Of("scratch", terms => new ScratchTerms(
        terms.Required("window").Window(),
        terms.Required("proof").List(kind => kind.Enum<EvidenceKind>())));

    internal static RulePlan[] Rules => [RulePlan.Of<GiveThePrice>(), RulePlan.Of<AskForProof>(), RulePlan.Of<RefuseIfTooLate>(), RulePlan.Of<WhichClaimsAreAssessed>()];

    internal sealed record ScratchTerms(Window Window, ValueList<EvidenceKind> Proof) : Terms
    {
        public override ValueList<EvidenceKind> AskedEvidence => Proof;
    }

    internal sealed partial class WhichClaimsAreAssessed : Rule
    {
        public override void Define()
        {
            Claim claim = null!;
            Line line = null!;
            Order order = null!;
            LineLedger ledger = null!;
            Circumstances circumstances = null!;
            ClauseVersion<ScratchTerms> version = null!;
            When()
                .Match(() => version)
                .Match(() => claim, c => version.Answers(c.Ground))
                .Match(() => line, l => l.Id == claim.Line)
                .Match(() => order)
                .Match(() => ledger, l => l.Line.Id == line.Id)
                .Match(() => circumstances);
            Then().Yield(_ => new Assessment<ScratchTerms>(version, claim, line, order, ledger, circumstances));
        }
    }

    internal sealed partial class RefuseIfTooLate : Rule
    {
        public override void Define()
        {
            Assessment<ScratchTerms> a = null!;
            When().Match(() => a, x => x.IsAfter(x.Terms.Window));
            Then().Yield(_ => a.Refuse(ReasonCode.WindowExpired, Detail.Of("submitted", a.Claim.SubmittedAt), Detail.If("ended", a.EndOf(a.Terms.Window))));
        }
    }

    internal sealed partial class AskForProof : Rule
    {
        public override void Define()
        {
            Assessment<ScratchTerms> a = null!;
            When().Match(() => a, x => !x.Claim.Brings(x.Terms.Proof));
            Then().Yield(_ => a.Refuse(NoProof, Detail.Of("category", Names<Category>.Of(a.Line.Category))));
        }
    }

    internal sealed partial class GiveThePrice : Rule
    {
        public override void Define()
        {
            Assessment<ScratchTerms> a = null!;
            When().Match(() => a).Not<Refusal>(r => r.Clause.Id == a.Clause.Id);
            Then().Yield(_ => a.Grant(a.Refund(Timing.OnApproval, Party.Merchant)));
        }
    }

    /// <summary>Waits for what the library grants, and stands in the way of what it grants.</summary>
    internal sealed partial class RefuseWhatIsGranted : Rule
    {
        public override void Define()
        {
            Grant grant = null!;
            When().Match(() => grant);
            Then().Yield(_ => new Refusal(grant.Clause, new Reason(NoProof, grant.Clause, default)));
        }
    }
}
