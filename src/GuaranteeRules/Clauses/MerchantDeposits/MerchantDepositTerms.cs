using GuaranteeRules.Clauses.Common;

namespace GuaranteeRules.Clauses.MerchantDeposits;

/// <summary>The deposits a merchant pays.</summary>
internal sealed record MerchantDepositTerms(ValueList<DepositDemand> Deposits) : Terms
{
    /// <summary>The family, as policy files name it and state its terms.</summary>
    public static ClauseFamily Family { get; } = ClauseFamily.Of("merchant-deposit", n => new MerchantDepositTerms(DepositDemand.ReadAll(n.Required("deposits"))));

    /// <inheritdoc/>
    public override ClauseRole Role => ClauseRole.Binds;

    /// <inheritdoc/>
    public override ValueList<ClauseId> NamedClauses
    {
        get
        {
            var services = new List<ClauseId>(Deposits.Count);
            foreach (var demand in Deposits)
            {
                services.Add(demand.Service);
            }

            return [.. services];
        }
    }

    /// <inheritdoc/>
    public override string? NeverMet => Deposits.Count == 0 ? "deposits" : null;
}

/// <summary>The deposit one service asks for.</summary>
/// <param name="Service">The service.</param>
/// <param name="AtLeast">The least, inclusive; null where <paramref name="MoreThan"/> is given.</param>
/// <param name="MoreThan">What it must exceed; null where <paramref name="AtLeast"/> is given.</param>
internal sealed record DepositDemand(ClauseId Service, Money? AtLeast, Money? MoreThan)
{
    /// <summary>Whether a deposit is too small.</summary>
    public bool IsShort(Money deposit) => (AtLeast is { } least && deposit < least) || (MoreThan is { } bound && deposit <= bound);

    internal static ValueList<DepositDemand> ReadAll(PolicyNode list)
    {
        var services = new HashSet<string>(StringComparer.Ordinal);
        return list.List(n =>
        {
            var demand = Read(n);
            if (!services.Add(demand.Service.Value))
            {
                n.RefuseRestated(demand.Service.Value);
            }

            return demand;
        });
    }

    private static DepositDemand Read(PolicyNode n)
    {
        n.NeedsEither("atLeast", "moreThan");
        var demand = new DepositDemand(n.Required("service").ClauseId(), n.Optional("atLeast")?.Money(), n.Optional("moreThan")?.Money());
        n.RefuseUnknown();
        return demand;
    }
}
