using GuaranteeRules.Clauses.Common;

namespace GuaranteeRules.Clauses.ReturnFreights;

/// <summary>The freight of a return.</summary>
/// <param name="Pays">How much of it.</param>
/// <param name="Cap">The most that is paid, for <see cref="FreightPayment.Capped"/>.</param>
/// <param name="Floor">The least a subsidy is held to, for <see cref="FreightPayment.Subsidy"/>.</param>
/// <param name="Ceiling">The most a subsidy is held to.</param>
/// <param name="PaidBy">Who pays first.</param>
/// <param name="RecoverableFrom">Who bears it in the end; null: who paid.</param>
internal sealed record ReturnFreightTerms(FreightPayment Pays, Money? Cap, Money? Floor, Money? Ceiling, Party PaidBy, Party? RecoverableFrom) : Terms, ITermsWithOneHead
{
    /// <summary>The family, as policy files name it and state its terms.</summary>
    public static ClauseFamily Family { get; } = ClauseFamily.Of("return-freight", Read);

    /// <summary>What the clause gives.</summary>
    public Head Gives => Head.ReturnFreight;

    /// <inheritdoc/>
    public override ClauseRole Role => ClauseRole.Follows;

    /// <inheritdoc/>
    public override string? NeverMet => Cap is { IsZero: true } ? "cap" : Ceiling is { IsZero: true } ? "ceiling" : null;

    /// <inheritdoc/>
    public override (Money Floor, Money Ceiling)? HeldBetween => Floor is { } floor && Ceiling is { } ceiling ? (floor, ceiling) : null;

    private static ReturnFreightTerms Read(PolicyNode n)
    {
        var pays = n.Required("pays").Enum<FreightPayment>();
        return new ReturnFreightTerms(
            pays,
            pays == FreightPayment.Capped ? n.Required("cap").Money() : null,
            pays == FreightPayment.Subsidy ? n.Required("floor").Money() : null,
            pays == FreightPayment.Subsidy ? n.Required("ceiling").Money() : null,
            n.PaidBy(),
            n.Optional("recoverableFrom")?.Enum<Party>());
    }
}

/// <summary>How much of a return's freight is paid.</summary>
internal enum FreightPayment
{
    /// <summary>What the buyer paid.</summary>
    Actual,

    /// <summary>What the buyer paid, up to a cap.</summary>
    Capped,

    /// <summary>What the listing states, held between a floor and a ceiling, and at most what the buyer paid.</summary>
    Subsidy,
}
