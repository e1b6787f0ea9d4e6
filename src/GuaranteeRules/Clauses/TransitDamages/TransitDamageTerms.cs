using GuaranteeRules.Clauses.Common;

namespace GuaranteeRules.Clauses.TransitDamages;

/// <summary>Damage on the way.</summary>
/// <param name="Window">How long after signing; a parcel not yet signed for may be refused.</param>
/// <param name="Evidence">The kinds of evidence any one of which suffices; empty: none may be asked for.</param>
/// <param name="Heads">What is offered; the first is the usual one.</param>
/// <param name="PaidBy">Who pays first.</param>
/// <param name="RecoverableFrom">Who bears it in the end; null: who paid.</param>
internal sealed record TransitDamageTerms(Window Window, ValueList<EvidenceKind> Evidence, ValueList<Head> Heads, Party PaidBy, Party? RecoverableFrom) : Terms, ITermsWithWindow
{
    /// <summary>The family, as policy files name it and state its terms.</summary>
    public static ClauseFamily Family { get; } = ClauseFamily.Of("transit-damage", n => new TransitDamageTerms(
        n.Required("window").Window(),
        n.EvidenceOf("evidence"),
        n.Heads(Head.Refund, Head.Reship),
        n.PaidBy(),
        n.Optional("recoverableFrom")?.Enum<Party>()),
        [Ground.TransitDamage]);

    /// <inheritdoc/>
    public override ValueList<EvidenceKind> AskedEvidence => Evidence;

    /// <inheritdoc/>
    public override Length? LengthOn(Ground ground) => Length.Of(Window);
}
