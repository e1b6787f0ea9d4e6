using GuaranteeRules.Facts;
using GuaranteeRules.Policies;

namespace GuaranteeRules.Decisions;

/// <summary>What the authentication reports of a claim say, and what a fake gives.</summary>
internal static class Counterfeits
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
        var remedies = new List<Remedy>(2);
        if (!a.HasNothingLeft(Head.Refund))
        {
            remedies.Add(a.Refund(Timing.OnApproval, a.Terms.PaidBy));
        }

        if (!a.HasNothingLeft(Head.Multiple))
        {
            remedies.Add(a.Multiple());
        }

        return new Grant(a.Clause, [.. remedies], [.. a.Leftover(Head.Refund), .. a.Leftover(Head.Multiple), .. a.Remarks()]);
    }

    /// <summary>What the official reports of a fake cost the buyer.</summary>
    internal static Money FeeOf(Claim claim)
    {
        var fee = Money.Zero;
        foreach (var evidence in claim.Evidence)
        {
            fee += evidence is { Kind: EvidenceKind.AuthenticationReport, Official: true, Finding: Finding.Counterfeit, Amount: { } amount } ? amount : Money.Zero;
        }

        return fee;
    }

    private static Remedy Multiple(this Assessment<CounterfeitTerms> a) => new()
    {
        Head = Head.Multiple,
        Clause = a.Clause,
        Amount = a.Terms.Multiple is { } times ? a.Ledger.PaidFor(a.UnitsFor(Head.Multiple)) * times : null,
        Instrument = Instrument.OriginalRoute,
        PaidBy = a.Terms.PaidBy,
        Quantity = a.UnitsFor(Head.Multiple),
    };

    private static IEnumerable<Reason> Remarks(this Assessment<CounterfeitTerms> a)
    {
        if (a.Terms.Multiple is null && !a.HasNothingLeft(Head.Multiple))
        {
            yield return a.Because(ReasonCode.CompensationUnspecified);
        }

        if (a.Terms.PackagingAdvised && !a.Claim.Brings(EvidenceKind.Packaging))
        {
            yield return a.Because(ReasonCode.PackagingMissing);
        }
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
