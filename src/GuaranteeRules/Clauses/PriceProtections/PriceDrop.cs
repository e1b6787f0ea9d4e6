namespace GuaranteeRules.Clauses.PriceProtections;

/// <summary>What the quotes say about one price-protection clause.</summary>
internal sealed record PriceDrop
{
    private PriceDrop(Assessment<PriceProtectionTerms> assessment) => Assessment = assessment;

    /// <summary>The clause.</summary>
    public Assessment<PriceProtectionTerms> Assessment { get; }

    /// <summary>The latest comparable price of a unit, the lowest where several are as late; null: none.</summary>
    public Money? UnitPrice { get; private init; }

    /// <summary>What is still to be compensated for the units held.</summary>
    public Money Difference { get; private init; }

    /// <summary>Why there is nothing to compensate, if there is nothing.</summary>
    public ReasonCode? Lack { get; private init; }

    /// <summary>Whether there is nothing to compensate.</summary>
    public bool IsMissing => Lack is not null;

    internal static PriceDrop Between(Assessment<PriceProtectionTerms> a, IEnumerable<Quote> quotes)
    {
        Quote? latest = null;
        var any = false;
        var otherIsBelow = false;
        var units = a.UnitsFor(Head.PriceDifference);
        foreach (var quote in quotes)
        {
            any = true;
            if (!a.Terms.Comparable.Contains(quote.Kind))
            {
                otherIsBelow |= !a.Ledger.DropFor(units, quote.UnitPrice).IsZero;
            }
            else if (latest is null || quote.At > latest.At || (quote.At == latest.At && quote.UnitPrice < latest.UnitPrice))
            {
                latest = quote;
            }
        }

        var difference = latest is null ? Money.Zero : a.Ledger.DropFor(units, latest.UnitPrice);
        var lack = !any ? ReasonCode.PriceQuoteMissing
            : !difference.IsZero ? null
            : otherIsBelow ? ReasonCode.PriceNotComparable
            : ReasonCode.PriceNoDrop;
        return new PriceDrop(a) { UnitPrice = latest?.UnitPrice, Difference = difference, Lack = lack };
    }

    internal Refusal Refuse() => Assessment.Refuse(Lack ?? ReasonCode.PriceNoDrop, Detail.Of("paid", Assessment.Line.Paid), Detail.If("quote", UnitPrice));

    internal Grant Grant() => Assessment.Grant(
        new Remedy
        {
            Head = Head.PriceDifference,
            Clause = Assessment.Clause,
            Amount = Difference,
            Instrument = Assessment.Terms.Instrument,
            PaidBy = Assessment.Terms.PaidBy,
            Quantity = Assessment.UnitsFor(Head.PriceDifference),
        },
        Assessment.Because(ReasonCode.PriceDropped, Detail.Of("paid", Assessment.Line.Paid), Detail.Of("quote", UnitPrice!.Value), Detail.Of("difference", Difference)));
}
