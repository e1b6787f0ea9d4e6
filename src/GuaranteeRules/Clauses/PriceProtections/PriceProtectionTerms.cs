using GuaranteeRules.Clauses.Common;

namespace GuaranteeRules.Clauses.PriceProtections;

/// <summary>Price protection.</summary>
/// <param name="Window">How long.</param>
/// <param name="Comparable">The kinds of quotes that count.</param>
/// <param name="Instrument">How the difference is given.</param>
/// <param name="PaidBy">Who pays it.</param>
internal sealed record PriceProtectionTerms(Window Window, ValueList<QuoteKind> Comparable, Instrument Instrument, Party PaidBy) : Terms, ITermsWithWindow
{
    /// <summary>The family, as policy files name it and state its terms.</summary>
    public static ClauseFamily Family { get; } = ClauseFamily.Of("price-protection", n => new PriceProtectionTerms(
        n.Required("window").Window(),
        n.Required("comparable").Distinct(x => x.Enum<QuoteKind>()),
        n.MoneyInstrument(),
        n.PaidBy()),
        [Ground.PriceDrop]);

    /// <inheritdoc/>
    public override QuoteKind ComparedQuote => Comparable.Count > 0 ? Comparable[0] : base.ComparedQuote;

    /// <inheritdoc/>
    public override string? NeverMet => Comparable.Count == 0 ? "comparable" : null;

    /// <inheritdoc/>
    public override Length? LengthOn(Ground ground) => Length.Of(Window);
}
