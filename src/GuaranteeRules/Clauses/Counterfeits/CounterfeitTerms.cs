using GuaranteeRules.Clauses.Common;

namespace GuaranteeRules.Clauses.Counterfeits;

/// <summary>Fakes: the price back and a multiple of it on top.</summary>
/// <param name="Multiple">How many times the price, on top of the refund; 0: none; null: compensation is promised but nobody states how much.</param>
/// <param name="OfficialReport">Whether a report must come from an official channel; else one from elsewhere needs review.</param>
/// <param name="Admission">Whether the merchant's approval settles it, as an admission.</param>
/// <param name="PackagingAdvised">Whether the source advises keeping the packaging; its lack never refuses.</param>
/// <param name="PaidBy">Who pays.</param>
internal sealed record CounterfeitTerms(int? Multiple, bool OfficialReport, bool Admission, bool PackagingAdvised, Party PaidBy) : Terms
{
    /// <summary>The family, as policy files name it and state its terms.</summary>
    public static ClauseFamily Family { get; } = ClauseFamily.Of("counterfeit", n => new CounterfeitTerms(
        n.Optional("multiple")?.Number(0, 100),
        n.Required("officialReport").Flag(),
        n.Required("admission").Flag(),
        n.Required("packagingAdvised").Flag(),
        n.PaidBy()),
        [Ground.Counterfeit]);

    /// <inheritdoc/>
    public override ValueList<EvidenceKind> AskedEvidence => [EvidenceKind.AuthenticationReport];
}
