namespace GuaranteeRules.Clauses.MerchantBundles;

/// <summary>What belongs to a label, and what of it a merchant lacks.</summary>
internal static class MerchantBundleDefinitions
{
    /// <summary>Whether a line carries the programme's label, and the merchant is said not to provide all that belongs to it.</summary>
    internal static bool IsIncomplete(this ClauseVersion<MerchantBundleTerms> version, Labels labels, Order order) =>
        labels.Programmes.Contains(version.Clause.Programme.Id) && version.Lacking(order).Length > 0;

    /// <summary>The services that the merchant is said not to provide, one after another; empty: none.</summary>
    internal static string Lacking(this ClauseVersion<MerchantBundleTerms> version, Order order)
    {
        var lacking = new List<string>();
        foreach (var service in version.Terms.Services)
        {
            if (order.Merchant.Provides.Lack(service))
            {
                lacking.Add(service.Value);
            }
        }

        return string.Join(", ", lacking);
    }
}
