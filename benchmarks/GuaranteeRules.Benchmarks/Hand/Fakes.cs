using GuaranteeRules.Clauses.Counterfeits;

namespace GuaranteeRules.Benchmarks.Hand;

/// <summary>The price of a fake back, and a multiple of it on top.</summary>
internal static class Fakes
{
    internal static void Judge(in Asked a, ClauseVersion<CounterfeitTerms> version, Verdicts verdicts)
    {
        var (clause, terms) = (version.Clause, version.Terms);
        var (toRefund, toMultiply) = (a.UnitsFor(Head.Refund), a.UnitsFor(Head.Multiple));
        if (a.PaidAt is null)
        {
            verdicts.Refuse(clause, ReasonCode.OrderNotPaid);
        }

        if (LackOfProof(a.Claim, terms) is { } lack)
        {
            verdicts.Refuse(clause, lack);
        }

        if (toRefund == 0 && toMultiply == 0)
        {
            verdicts.RefuseAll(clause, a.BarsTo(Head.Refund));
            verdicts.RefuseAll(clause, a.BarsTo(Head.Multiple));
        }

        if (verdicts.EndRefused(clause))
        {
            return;
        }

        verdicts.SayAll(clause, a.BarsTo(Head.Refund));
        verdicts.SayAll(clause, a.BarsTo(Head.Multiple));
        if (terms.Multiple is null && toMultiply > 0)
        {
            verdicts.Say(clause, ReasonCode.CompensationUnspecified);
        }

        if (terms.PackagingAdvised && !a.Claim.Brings(EvidenceKind.Packaging))
        {
            verdicts.Say(clause, ReasonCode.PackagingMissing);
        }

        var refund = toRefund == 0 ? null : Give(clause, terms, Head.Refund, a.RefundFor(toRefund), toRefund);
        var multiple = toMultiply == 0 ? null : Give(clause, terms, Head.Multiple, terms.Multiple is { } times ? a.BaseOfMultiple(toMultiply) * times : null, toMultiply);
        verdicts.EndGranted(clause, (refund ?? multiple)!, refund is null ? null : multiple);
    }

    private static Remedy Give(Clause clause, CounterfeitTerms terms, Head head, Money? amount, int units) => new()
    {
        Head = head,
        Clause = clause,
        Amount = amount,
        Instrument = Instrument.OriginalRoute,
        PaidBy = terms.PaidBy,
        Quantity = units,
    };

    /// <summary>Why the reports do not prove a fake; null: one that counts does, whatever the others find.</summary>
    private static ReasonCode? LackOfProof(Claim claim, CounterfeitTerms terms)
    {
        var isGenuine = false;
        var hasOther = false;
        foreach (var evidence in claim.Evidence)
        {
            if (evidence.Kind != EvidenceKind.AuthenticationReport || evidence.Finding is not { } finding)
            {
                continue;
            }

            var counts = evidence.Official || !terms.OfficialReport;
            if (counts && finding == Finding.Counterfeit)
            {
                return null;
            }

            isGenuine |= counts;
            hasOther |= !counts;
        }

        return isGenuine ? ReasonCode.Authentic : hasOther ? ReasonCode.NotOfficialChannel : ReasonCode.AuthenticationMissing;
    }
}
