namespace GuaranteeRules.Clauses.Counterfeits;

/// <summary>What the authentication reports of a claim say, and what a fake gives.</summary>
internal static class CounterfeitDefinitions
{
    /// <summary>What is established about the goods. The platform's ruling stands above all, then the merchant's admission where it counts, then official reports.</summary>
    internal static Authenticity Proof(this Assessment<CounterfeitTerms> a)
    {
        if (a.IsUpheld || (a.Terms.Admission && a.Claim.Review?.Verdict == ReviewVerdict.Approved))
        {
            return Authenticity.Fake;
        }

        var fake = a.HasReport(official: true, Finding.Counterfeit);
        var genuine = a.HasReport(official: true, Finding.Genuine);
        return (fake, genuine) switch
        {
            (true, true) => Authenticity.Contradictory,
            (true, false) => Authenticity.Fake,
            (false, true) => Authenticity.Genuine,
            _ when a.HasReport(official: false, Finding.Counterfeit) || (a.Terms.OfficialReport && a.HasReport(official: false, Finding.Genuine)) => Authenticity.SaidElsewhere,
            _ => Authenticity.Unknown,
        };
    }

    /// <summary>Whether neither the price nor the multiple can be given any more.</summary>
    internal static bool HasNothingLeftOfEither(this Assessment<CounterfeitTerms> a) => a.HasNothingLeft(Head.Refund) && (!a.PaysMultiple() || a.HasNothingLeft(Head.Multiple));

    /// <summary>Whether anything is paid on top of the refund.</summary>
    internal static bool PaysMultiple(this Assessment<CounterfeitTerms> a) => a.Terms.Multiple != 0;

    /// <summary>The price back, unless it came back before, and the multiple on top of it.</summary>
    internal static Grant RefundAndMultiple(this Assessment<CounterfeitTerms> a)
    {
        var multiple = !a.PaysMultiple() || a.HasNothingLeft(Head.Multiple) ? null : a.Multiple();
        var refund = a.HasNothingLeft(Head.Refund) ? null : a.Refund(Timing.OnApproval, a.Terms.PaidBy);
        return new Grant(
            a.Clause,
            refund is null ? [multiple!] : multiple is null ? [refund] : [refund, multiple],
            a.Remarks(multiple) is { Count: 0 } ? a.Leftovers() : [.. a.Leftovers(), .. a.Remarks(multiple)]);
    }

    private static ValueList<Reason> Leftovers(this Assessment<CounterfeitTerms> a) =>
        !a.PaysMultiple() ? a.Leftover(Head.Refund)
        : a.Leftover(Head.Refund) is { Count: 0 } ? a.Leftover(Head.Multiple)
        : [.. a.Leftover(Head.Refund), .. a.Leftover(Head.Multiple)];

    private static Remedy Multiple(this Assessment<CounterfeitTerms> a) => new()
    {
        Head = Head.Multiple,
        Clause = a.Clause,
        Amount = a.Terms.Multiple is { } times ? a.Ledger.PaidFor(a.UnitsFor(Head.Multiple)) * times : null,
        Instrument = Instrument.OriginalRoute,
        PaidBy = a.Terms.PaidBy,
        Quantity = a.UnitsFor(Head.Multiple),
    };

    /// <summary>That nobody states the compensation, and that the packaging was not kept.</summary>
    private static ValueList<Reason> Remarks(this Assessment<CounterfeitTerms> a, Remedy? multiple)
    {
        var unspecified = multiple is { Amount: null } ? a.Because(ReasonCode.CompensationUnspecified) : null;
        var packaging = a.Terms.PackagingAdvised && !a.Claim.Brings(EvidenceKind.Packaging) ? a.Because(ReasonCode.PackagingMissing) : null;
        return (unspecified, packaging) switch
        {
            (null, null) => [],
            ({ } one, null) => [one],
            (null, { } one) => [one],
            ({ } one, { } other) => [one, other],
        };
    }

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

/// <summary>What is established about goods said to be fake.</summary>
internal enum Authenticity
{
    /// <summary>Nothing that counts was said.</summary>
    Unknown,

    /// <summary>Only a report that is not official says something.</summary>
    SaidElsewhere,

    /// <summary>Official reports contradict each other.</summary>
    Contradictory,

    /// <summary>Genuine.</summary>
    Genuine,

    /// <summary>Fake.</summary>
    Fake,
}
