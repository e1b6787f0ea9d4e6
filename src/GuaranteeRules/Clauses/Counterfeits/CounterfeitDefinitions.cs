namespace GuaranteeRules.Clauses.Counterfeits;

/// <summary>What the authentication reports of a claim say, and what a fake gives.</summary>
internal static class CounterfeitDefinitions
{
    /// <summary>What is established about the goods. The platform's ruling stands above all, then the merchant's admission where it counts, then official reports.</summary>
    internal static Authenticity Proof(this Assessment<CounterfeitTerms> a)
    {
        if (a.IsUpheld || (a.Terms.Admission && a.Claim.IsApproved()))
        {
            return Authenticity.Fake;
        }

        return (a.HasReport(official: true, Finding.Counterfeit), a.HasReport(official: true, Finding.Genuine)) switch
        {
            (true, true) => Authenticity.Contradictory,
            (true, false) => Authenticity.Fake,
            (false, true) => Authenticity.Genuine,
            _ when a.HasReport(official: false, Finding.Counterfeit) => Authenticity.SaidElsewhere,
            _ => Authenticity.Unknown,
        };
    }

    /// <summary>Whether anything is paid on top of the refund.</summary>
    internal static bool PaysMultiple(this Assessment<CounterfeitTerms> a) => a.Terms.Multiple != 0;

    /// <summary>Whether neither the price nor the multiple can be given any more.</summary>
    internal static bool HasNothingLeftOfEither(this Assessment<CounterfeitTerms> a) => a.HasNothingLeft(Head.Refund) && (!a.PaysMultiple() || a.HasNothingLeft(Head.Multiple));

    /// <summary>The multiple of what was paid for the units that can still get it; null: nobody states it.</summary>
    internal static Money? MultipleOfThePrice(this Assessment<CounterfeitTerms> a) => a.Terms.Multiple is { } times ? a.Ledger.BaseOfMultiple(a.UnitsFor(Head.Multiple)) * times : null;

    /// <summary>Whether compensation is due whose amount nobody states.</summary>
    internal static bool IsUnspecified(this Assessment<CounterfeitTerms> a) => a.Terms.Multiple is null && !a.HasNothingLeft(Head.Multiple);

    /// <summary>Whether the packaging was not kept, as the source advises.</summary>
    internal static bool LacksPackaging(this Assessment<CounterfeitTerms> a) => a.Terms.PackagingAdvised && !a.Claim.Brings(EvidenceKind.Packaging);

    private static bool HasReport(this Assessment<CounterfeitTerms> a, bool official, Finding finding)
    {
        foreach (var evidence in a.Claim.Evidence)
        {
            if (evidence.Kind == EvidenceKind.AuthenticationReport && evidence.Finding == finding && evidence.Official == official)
            {
                return true;
            }
        }

        return false;
    }
}
