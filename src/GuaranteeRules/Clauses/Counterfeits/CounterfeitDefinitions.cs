namespace GuaranteeRules.Clauses.Counterfeits;

/// <summary>What the authentication reports of a claim say, and what a fake gives.</summary>
internal static class CounterfeitDefinitions
{
    /// <summary>Whether a report that counts finds a fake; it wins over one that finds the goods genuine.</summary>
    internal static bool IsProvenFake(this Assessment<CounterfeitTerms> a) => a.HasReport(counts: true, Finding.Counterfeit);

    internal static bool IsFoundGenuine(this Assessment<CounterfeitTerms> a) => !a.IsProvenFake() && a.HasReport(counts: true, Finding.Genuine);

    /// <summary>Whether there are reports, but none that counts says anything.</summary>
    internal static bool HasOnlyOtherReports(this Assessment<CounterfeitTerms> a) =>
        !a.IsProvenFake() && !a.IsFoundGenuine() && (a.HasReport(counts: false, Finding.Counterfeit) || a.HasReport(counts: false, Finding.Genuine));

    internal static bool LacksReport(this Assessment<CounterfeitTerms> a) => !a.IsProvenFake() && !a.IsFoundGenuine() && !a.HasOnlyOtherReports();

    /// <summary>Whether neither the price nor the multiple can be given any more.</summary>
    internal static bool HasNothingLeftOfEither(this Assessment<CounterfeitTerms> a) => a.HasNothingLeft(Head.Refund) && a.HasNothingLeft(Head.Multiple);

    /// <summary>The multiple of what was paid for the units that can still get it; null: nobody states it.</summary>
    internal static Money? MultipleOfThePrice(this Assessment<CounterfeitTerms> a) => a.Terms.Multiple is { } times ? a.Ledger.BaseOfMultiple(a.UnitsFor(Head.Multiple)) * times : null;

    /// <summary>Whether compensation is due whose amount nobody states.</summary>
    internal static bool IsUnspecified(this Assessment<CounterfeitTerms> a) => a.Terms.Multiple is null && !a.HasNothingLeft(Head.Multiple);

    /// <summary>Whether the packaging was not kept, as the source advises.</summary>
    internal static bool LacksPackaging(this Assessment<CounterfeitTerms> a) => a.Terms.PackagingAdvised && !a.Claim.Brings(EvidenceKind.Packaging);

    private static bool HasReport(this Assessment<CounterfeitTerms> a, bool counts, Finding finding)
    {
        foreach (var evidence in a.Claim.Evidence)
        {
            if (evidence.Kind == EvidenceKind.AuthenticationReport && evidence.Finding == finding && (evidence.Official || !a.Terms.OfficialReport) == counts)
            {
                return true;
            }
        }

        return false;
    }
}
