using GuaranteeRules.Clauses.Common;

namespace GuaranteeRules.Clauses.Escalations;

/// <summary>Intervention of the platform.</summary>
/// <param name="TargetHours">Hours the platform aims at; a target, not a promise.</param>
/// <param name="Proof">The kinds of evidence any one of which shows the merchant's refusal.</param>
internal sealed record EscalationTerms(int TargetHours, ValueList<EvidenceKind> Proof) : Terms, ITermsWithOneHead
{
    /// <summary>The family, as policy files name it and state its terms.</summary>
    public static ClauseFamily Family { get; } = ClauseFamily.Of("escalation", n => new EscalationTerms(
        n.Required("targetHours").Number(1, PolicyNode.MostHours),
        n.EvidenceOf("proof")));

    /// <summary>What the clause gives.</summary>
    public Head Gives => Head.Enforcement;

    /// <inheritdoc/>
    public override ValueList<EvidenceKind> AskedEvidence => Proof;

    /// <inheritdoc/>
    public override string? NeverMet => Proof.Count == 0 ? "proof" : null;
}
