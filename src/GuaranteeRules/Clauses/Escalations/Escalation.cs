namespace GuaranteeRules.Clauses.Escalations;

/// <summary>平台介入: the platform makes a merchant perform that refused, or did not answer in time.</summary>
internal static partial class Escalation
{
    /// <summary>Every platform whose intervention covers the line looks at the escalation.</summary>
    public sealed partial class WhichClaimsAreAssessed : Common.Assess<EscalationTerms>;

    /// <summary>Nothing is given on an unpaid order.</summary>
    public sealed partial class RefuseIfUnpaid : Common.RefuseIfUnpaid<EscalationTerms>;

    /// <summary>The merchant answers first, or lets the time for it run out.</summary>
    public sealed partial class WaitForTheMerchant : Rule
    {
        public override void Define()
        {
            Assessment<EscalationTerms> a = null!;
            Dispute dispute = null!;
            When()
                .Match(() => a, x => !x.IsShown(x.Terms.Proof))
                .Match(() => dispute, d => !d.IsAnswered, d => !d.IsOverdue);
            Then().Yield(_ => a.Refuse(ReasonCode.EscalationPremature, Detail.If("dueBy", dispute.AnswerDue)));
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
                .Match(() => a, x => x.Terms.Proof.Count > 0, x => !x.IsShown(x.Terms.Proof))
                .Match(() => dispute, d => d.IsAnswered || d.IsOverdue);
            Then().Yield(_ => a.AskFor(a.Terms.Proof, ReasonCode.RefusalProofMissing));
        }
    }

    /// <summary>What the platform dismissed is refused.</summary>
    public sealed partial class RefuseIfDismissed : Common.RefuseIfDismissed<EscalationTerms>;

    /// <summary>The platform steps in once for a unit.</summary>
    public sealed partial class RefuseIfNothingIsLeft : Common.RefuseIfNothingIsLeft<EscalationTerms>;

    /// <summary>The hours are a target the source aims at, not a promise.</summary>
    public sealed partial class StepIn : Rule
    {
        public override void Define()
        {
            Assessment<EscalationTerms> a = null!;
            When().Match(() => a).Not<Refusal>(r => r.Clause.Id == a.Clause.Id);
            Then().Yield(_ => a.Grant(a.InKind(Head.Enforcement, a.Terms.PaidBy, a.AimedAt())));
        }
    }
}
