namespace GuaranteeRules.Clauses.MerchantBundles;

/// <summary>服务组合: what belongs to a label is provided together. A breach never lowers what the buyer gets.</summary>
internal static partial class MerchantBundle
{
    /// <summary>Whoever shows the label provides all that belongs to it.</summary>
    public sealed partial class ReportAnIncompleteBundle : Rule
    {
        public override void Define()
        {
            Order order = null!;
            Labels labels = null!;
            ClauseVersion<MerchantBundleTerms> version = null!;
            When()
                .Match(() => version)
                .Match(() => order)
                .Match(() => labels, x => version.IsIncomplete(x, order));
            Then().Yield(_ => new Breach(Reason.Of(ReasonCode.MerchantIncompleteBundle, version.Clause, Detail.Of("lacking", version.Lacking(order)))));
        }
    }
}
