namespace GuaranteeRules.Clauses.MerchantBundles;

/// <summary>What belongs to a label, and what of it a merchant lacks.</summary>
internal static class MerchantBundleDefinitions
{
    /// <summary>Whether a line carries the programme's label, and the merchant is said not to provide all that belongs to it.</summary>
    internal static bool IsIncomplete(this ClauseVersion<MerchantBundleTerms> version, Labels labels, Order order) =>
        labels.Programmes.Contains(version.Clause.Programme.Id) && version.Lacking(order.Merchant).Count > 0;

    internal static Breach IncompleteBundle(this ClauseVersion<MerchantBundleTerms> version, Order order) =>
        new(new Reason(ReasonCode.MerchantIncompleteBundle, version.Clause, [Detail.Of("lacking", string.Join(", ", version.Lacking(order.Merchant)))]));

    private static List<string> Lacking(this ClauseVersion<MerchantBundleTerms> version, Merchant merchant)
    {
        var lacking = new List<string>();
        foreach (var service in version.Terms.Services)
        {
            if (merchant.Provides.Lack(service))
            {
                lacking.Add(service.Value);
            }
        }

        return lacking;
    }
}
