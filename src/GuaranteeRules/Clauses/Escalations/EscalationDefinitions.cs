using NodaTime;

namespace GuaranteeRules.Clauses.Escalations;

/// <summary>What an intervention aims at.</summary>
internal static class EscalationDefinitions
{
    /// <summary>When the platform aims to have stepped in.</summary>
    internal static Instant AimedAt(this Assessment<EscalationTerms> a) => ChinaTime.HoursAfter(a.Claim.SubmittedAt, a.Terms.TargetHours).At;
}
