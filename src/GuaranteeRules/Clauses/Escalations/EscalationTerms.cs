using GuaranteeRules.Clauses.Common;

namespace GuaranteeRules.Clauses.Escalations;

/// <summary>Intervention of the platform.</summary>
/// <param name="TargetHours">Hours the platform aims at; a target, not a promise.</param>
/// <param name="Proof">The kinds of evidence any one of which shows the merchant's refusal; empty: none is asked for.</param>
/// <param name="PaidBy">Who does it.</param>
internal sealed record EscalationTerms(int TargetHours, ValueList<EvidenceKind> Proof, Party PaidBy) : Terms, ITermsWithOneHead
{
    /// <summary>The family, as policy files name it and state its terms.</summary>
    public static ClauseFamily Family { get; } = ClauseFamily.Of("escalation", n => new EscalationTerms(
        n.Required("targetHours").Number(1, PolicyNode.MostHours),
        n.EvidenceOf("proof"),
        n.PaidBy()),
        [Ground.Escalation]);

    /// <summary>What the clause gives.</summary>
    public Head Gives => Head.Enforcement;

    /// <inheritdoc/>
    public override ValueList<EvidenceKind> AskedEvidence => Proof;
}
