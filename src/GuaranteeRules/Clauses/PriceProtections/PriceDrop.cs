namespace GuaranteeRules.Clauses.PriceProtections;

/// <summary>What the quotes say about one price-protection clause.</summary>
internal sealed record PriceDrop
{
    private PriceDrop(Assessment<PriceProtectionTerms> assessment) => Assessment = assessment;

    /// <summary>The clause, looked at for the claim.</summary>
    public Assessment<PriceProtectionTerms> Assessment { get; }

    /// <summary>The latest comparable price of a unit, the lowest where several are as late; null: none.</summary>
    public Money? UnitPrice { get; private init; }

    /// <summary>What is still to be compensated for the units held; 0.00 where there is nothing.</summary>
    public Money Difference { get; private init; }

    /// <summary>Whether there is nothing to compensate.</summary>
    public bool IsMissing => Difference.IsZero;

    /// <summary>Whether there is nothing to compensate because nobody quoted a price.</summary>
    public bool HasNoQuote { get; private init; }

    /// <summary>Whether there is nothing to compensate although a price is lower, of a kind that does not count.</summary>
    public bool IsOfOtherKind { get; private init; }

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
        return new PriceDrop(a) { UnitPrice = latest?.UnitPrice, Difference = difference, HasNoQuote = !any, IsOfOtherKind = difference.IsZero && otherIsBelow };
    }
}
