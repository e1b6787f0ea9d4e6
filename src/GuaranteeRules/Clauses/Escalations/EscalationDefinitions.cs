namespace GuaranteeRules.Clauses.Escalations;

/// <summary>What an intervention gives.</summary>
internal static class EscalationDefinitions
{
    internal static Refusal RefusePremature(this Assessment<EscalationTerms> a, Dispute dispute) =>
        a.Refuse(ReasonCode.EscalationPremature, Detail.If("dueBy", dispute.AnswerDue));

    internal static Remedy Enforcement(this Assessment<EscalationTerms> a) =>
        a.InKind(Head.Enforcement) with { DueBy = ChinaTime.HoursAfter(a.Claim.SubmittedAt, a.Terms.TargetHours).At };
}
