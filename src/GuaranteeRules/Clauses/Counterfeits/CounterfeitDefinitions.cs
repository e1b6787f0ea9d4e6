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

    /// <summary>The price back, unless it came back before, and the multiple on top of it.</summary>
    internal static Grant RefundAndMultiple(this Assessment<CounterfeitTerms> a)
    {
        var multiple = a.HasNothingLeft(Head.Multiple) ? null : a.Multiple();
        var refund = a.HasNothingLeft(Head.Refund) ? null : a.Refund(Timing.OnApproval, a.Terms.PaidBy);
        return new Grant(
            a.Clause,
            refund is null ? [multiple!] : multiple is null ? [refund] : [refund, multiple],
            a.Remarks(multiple) is { Count: 0 } ? a.Leftovers() : [.. a.Leftovers(), .. a.Remarks(multiple)]);
    }

    private static ValueList<Reason> Leftovers(this Assessment<CounterfeitTerms> a) =>
        a.Leftover(Head.Refund) is { Count: 0 } ? a.Leftover(Head.Multiple) : [.. a.Leftover(Head.Refund), .. a.Leftover(Head.Multiple)];

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
