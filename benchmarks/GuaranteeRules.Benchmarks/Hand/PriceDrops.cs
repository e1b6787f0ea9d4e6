using GuaranteeRules.Clauses.PriceProtections;

namespace GuaranteeRules.Benchmarks.Hand;

/// <summary>The difference to the latest comparable price, for the units still held.</summary>
internal static class PriceDrops
{
    internal static void Judge(in Asked a, ClauseVersion<PriceProtectionTerms> version, Verdicts verdicts)
    {
        var (clause, terms, line) = (version.Clause, version.Terms, a.Line);
        var units = a.UnitsFor(Head.PriceDifference);
        var latest = default(Quote);
        var difference = Money.Zero;
        if (a.PaidAt is null)
        {
            verdicts.Refuse(clause, ReasonCode.OrderNotPaid);
        }
        else if (Lack(a, terms, units, out latest, out difference) is { } lack && units > 0)
        {
            verdicts.Refuse(clause, lack, latest is null ? [Detail.Of("paid", line.Paid)] : [Detail.Of("paid", line.Paid), Detail.Of("quote", latest.UnitPrice)]);
        }

        if (a.EndOf(terms.Window) is { } end && end.HasPassed(a.Claim.SubmittedAt))
        {
            verdicts.Refuse(clause, ReasonCode.WindowExpired, [Detail.Of("submitted", a.Claim.SubmittedAt), Detail.Of("ended", end.At)]);
        }

        if (terms.Window.IsUnspecified(line.Terms))
        {
            verdicts.Refuse(clause, ReasonCode.WindowUnspecified);
        }

        if (units == 0)
        {
            verdicts.Refuse(clause, ReasonCode.ItemReturned);
        }

        if (verdicts.EndRefused(clause))
        {
            return;
        }

        verdicts.Say(clause, ReasonCode.PriceDropped, [Detail.Of("paid", line.Paid), Detail.Of("quote", latest!.UnitPrice), Detail.Of("difference", difference)]);
        verdicts.SayAll(clause, a.BarsTo(Head.PriceDifference));
        verdicts.EndGranted(clause, new Remedy
        {
            Head = Head.PriceDifference,
            Clause = clause,
            Amount = difference,
            Instrument = terms.Instrument,
            PaidBy = terms.PaidBy,
            Quantity = units,
        });
    }

    /// <summary>Why the quotes from payment to submission show no drop; null: they do.</summary>
    private static ReasonCode? Lack(in Asked a, PriceProtectionTerms terms, int units, out Quote? latest, out Money difference)
    {
        latest = null;
        var any = false;
        var otherIsBelow = false;
        foreach (var quote in a.Case.Quotes)
        {
            if (quote.Line != a.Line.Id || quote.At < a.Order.PaidAt || quote.At > a.Claim.SubmittedAt)
            {
                continue;
            }

            any = true;
            if (!terms.Comparable.Contains(quote.Kind))
            {
                otherIsBelow |= !a.DropFor(units, quote.UnitPrice).IsZero;
            }
            else if (latest is null || quote.At > latest.At || (quote.At == latest.At && quote.UnitPrice < latest.UnitPrice))
            {
                latest = quote;
            }
        }

        difference = latest is null ? Money.Zero : a.DropFor(units, latest.UnitPrice);
        return !any ? ReasonCode.PriceQuoteMissing
            : !difference.IsZero ? null
            : otherIsBelow ? ReasonCode.PriceNotComparable
            : ReasonCode.PriceNoDrop;
    }
}
