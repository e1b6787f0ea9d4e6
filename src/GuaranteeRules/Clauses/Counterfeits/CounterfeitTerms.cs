using GuaranteeRules.Clauses.Common;

namespace GuaranteeRules.Clauses.Counterfeits;

/// <summary>Fakes: the price back and a multiple of it on top.</summary>
/// <param name="Multiple">How many times the price, on top of the refund; null: compensation is promised but nobody states how much.</param>
/// <param name="OfficialReport">Whether only a report from an official channel counts.</param>
/// <param name="PackagingAdvised">Whether the source advises keeping the packaging; its lack never refuses.</param>
/// <param name="PaidBy">Who pays.</param>
internal sealed record CounterfeitTerms(int? Multiple, bool OfficialReport, bool PackagingAdvised, Party PaidBy) : Terms
{
    /// <summary>The family, as policy files name it and state its terms.</summary>
    public static ClauseFamily Family { get; } = ClauseFamily.Of("counterfeit", n => new CounterfeitTerms(
        n.Optional("multiple")?.Number(1, 100),
        n.Required("officialReport").Flag(),
        n.Required("packagingAdvised").Flag(),
        n.PaidBy()));

    /// <inheritdoc/>
    public override ValueList<EvidenceKind> AskedEvidence => [EvidenceKind.AuthenticationReport];
}
