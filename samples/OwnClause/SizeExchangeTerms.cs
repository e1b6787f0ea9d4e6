using GuaranteeRules.Facts;
using GuaranteeRules.Policies;

namespace OwnClause;

/// <summary>尺码包换: goods whose size does not fit are exchanged for another size.</summary>
/// <param name="Window">How long after signing.</param>
/// <param name="Categories">The categories it covers.</param>
public sealed record SizeExchangeTerms(Window Window, ValueList<Category> Categories) : Terms
{
    /// <summary>The family, to be loaded with the policy files that use it.</summary>
    public static ClauseFamily Family { get; } = ClauseFamily.Of("size-exchange", terms => new SizeExchangeTerms(
        terms.Required("window").Window(),
        terms.Required("categories").List(category => category.Enum<Category>())));

    /// <inheritdoc/>
    public override string? NeverMet => Categories.Count == 0 ? "categories" : null;

    /// <inheritdoc/>
    public override Length? LengthOn(Ground ground) => Length.Of(Window);
}
