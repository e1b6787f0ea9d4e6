using GuaranteeRules.Clauses.InstantRefunds;

namespace GuaranteeRules.Benchmarks.Hand;

/// <summary>The price of what has not been shipped, at once.</summary>
internal static class Cancellations
{
    internal static void Judge(in Asked a, ClauseVersion<InstantRefundTerms> version, Verdicts verdicts)
    {
        var (clause, terms, line) = (version.Clause, version.Terms, a.Line);
        var units = a.UnitsFor(Head.Refund);
        if (a.PaidAt is null)
        {
            verdicts.Refuse(clause, ReasonCode.OrderNotPaid);
        }

        if (a.ShippedAt is { } left)
        {
            verdicts.Refuse(clause, ReasonCode.OrderAlreadyShipped, [Detail.Of("shipped", left)]);
        }

        if (terms.Cap is { } cap && line.Paid > cap)
        {
            verdicts.Refuse(clause, ReasonCode.AmountOverCap, [Detail.Of("paid", line.Paid), Detail.Of("cap", cap)]);
        }

        if (terms.Window is { } window && a.EndOf(window) is { } end && end.HasPassed(a.Claim.SubmittedAt))
        {
            verdicts.Refuse(clause, ReasonCode.WindowExpired, [Detail.Of("submitted", a.Claim.SubmittedAt), Detail.Of("ended", end.At)]);
        }

        if (units == 0)
        {
            verdicts.RefuseAll(clause, a.BarsTo(Head.Refund));
        }

        if (verdicts.EndRefused(clause))
        {
            return;
        }

        verdicts.SayAll(clause, a.BarsTo(Head.Refund));
        if (line.ShippedAt is { } shipped)
        {
            verdicts.Say(clause, ReasonCode.ParcelToIntercept, [Detail.Of("shipped", shipped)]);
        }

        var refund = new Remedy
        {
            Head = Head.Refund,
            Clause = clause,
            Amount = a.RefundFor(units),
            Instrument = Instrument.OriginalRoute,
            Timing = Timing.Instant,
            PaidBy = terms.PaidBy,
            Quantity = units,
        };
        var isLast = units == a.Held && !a.FreightBack.IsZero;
        verdicts.EndGranted(clause, refund, isLast ? refund with { Amount = a.FreightBack, Quantity = 0 } : null);
    }
}
