using GuaranteeRules.Clauses.Common;

namespace GuaranteeRules.Clauses.RefundTimings;

/// <summary>A refund of a return before the goods are back.</summary>
/// <param name="Credit">The standing the buyer needs.</param>
/// <param name="Proof">The kinds of evidence any one of which shows that the goods were sent; empty: none is asked for.</param>
internal sealed record RefundTimingTerms(Credit Credit, ValueList<EvidenceKind> Proof) : Terms
{
    /// <summary>The family, as policy files name it and state its terms.</summary>
    public static ClauseFamily Family { get; } = ClauseFamily.Of("refund-timing", n => new RefundTimingTerms(
        n.Required("credit").Enum<Credit>(),
        n.EvidenceOf("proof")));

    /// <inheritdoc/>
    public override ClauseRole Role => ClauseRole.Follows;

    /// <inheritdoc/>
    public override ValueList<EvidenceKind> AskedEvidence => Proof;
}
