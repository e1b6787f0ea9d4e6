namespace GuaranteeRules.Clauses.MerchantBundles;

/// <summary>The services a merchant of the programme must provide together.</summary>
internal sealed record MerchantBundleTerms(ValueList<ClauseId> Services) : Terms
{
    /// <summary>The family, as policy files name it and state its terms.</summary>
    public static ClauseFamily Family { get; } = ClauseFamily.Of("merchant-bundle", n => new MerchantBundleTerms(n.Required("services").Distinct(x => x.ClauseId())));

    /// <inheritdoc/>
    public override ClauseRole Role => ClauseRole.Binds;

    /// <inheritdoc/>
    public override ValueList<ClauseId> NamedClauses => Services;

    /// <inheritdoc/>
    public override string? NeverMet => Services.Count == 0 ? "services" : null;
}
