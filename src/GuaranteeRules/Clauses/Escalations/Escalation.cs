namespace GuaranteeRules.Clauses.Escalations;

/// <summary>平台介入: the platform makes a merchant perform that refused, or did not answer in time.</summary>
internal static partial class Escalation
{
    /// <summary>Every platform whose intervention covers the line looks at the escalation.</summary>
    public sealed partial class WhichClaimsAreAssessed : Rule
    {
        public override void Define()
        {
            Claim claim = null!;
            Line line = null!;
            Order order = null!;
            LineLedger ledger = null!;
            Circumstances circumstances = null!;
            ClauseVersion<EscalationTerms> version = null!;
            When()
                .Match(() => version)
                .Match(() => claim, c => version.Answers(c.Ground))
                .Match(() => line, l => l.Id == claim.Line)
                .Match(() => order)
                .Match(() => ledger, l => l.Line.Id == line.Id)
                .Match(() => circumstances);
            Then().Yield(_ => new Assessment<EscalationTerms>(version, claim, line, order, ledger, circumstances));
        }
    }

    /// <summary>Nothing is given on an unpaid order.</summary>
    public sealed partial class RefuseIfUnpaid : Rule
    {
        public override void Define()
        {
            Assessment<EscalationTerms> a = null!;
            When().Match(() => a, x => x.IsUnpaid);
            Then().Yield(_ => a.RefuseUnpaid());
        }
    }

    /// <summary>The merchant answers first, or lets the time for it run out.</summary>
    public sealed partial class WaitForTheMerchant : Rule
    {
        public override void Define()
        {
            Assessment<EscalationTerms> a = null!;
            Dispute dispute = null!;
            When()
                .Match(() => a, x => !x.IsUpheld, x => !x.Claim.Brings(x.Terms.Proof))
                .Match(() => dispute, d => !d.IsAnswered, d => !d.IsOverdue);
            Then().Yield(_ => a.RefusePremature(dispute));
        }
    }

    /// <summary>What the merchant said, or failed to say, must be shown.</summary>
    public sealed partial class AskForProof : Rule
    {
        public override void Define()
        {
            Assessment<EscalationTerms> a = null!;
            Dispute dispute = null!;
            When()
                .Match(() => a, x => !x.IsUpheld, x => !x.Claim.Brings(x.Terms.Proof))
                .Match(() => dispute, d => d.IsAnswered || d.IsOverdue);
            Then().Yield(_ => a.AskFor(a.Terms.Proof, ReasonCode.RefusalProofMissing));
        }
    }

    /// <summary>The platform has dismissed the claim after its intervention.</summary>
    public sealed partial class RefuseIfDismissed : Rule
    {
        public override void Define()
        {
            Assessment<EscalationTerms> a = null!;
            When().Match(() => a, x => x.IsDismissed);
            Then().Yield(_ => a.RefuseDismissed());
        }
    }

    /// <summary>The platform steps in once for a unit.</summary>
    public sealed partial class RefuseIfNothingIsLeft : Rule
    {
        public override void Define()
        {
            Assessment<EscalationTerms> a = null!;
            When().Match(() => a, x => x.HasNothingLeft(Head.Enforcement));
            Then().Yield(_ => a.RefuseNothingLeft(Head.Enforcement));
        }
    }

    /// <summary>The hours are a target the source aims at, not a promise.</summary>
    public sealed partial class StepIn : Rule
    {
        public override void Define()
        {
            Assessment<EscalationTerms> a = null!;
            When().Match(() => a).Not<Refusal>(r => r.Clause.Id == a.Clause.Id);
            Then().Yield(_ => a.Grant(a.Enforcement()));
        }
    }
}
