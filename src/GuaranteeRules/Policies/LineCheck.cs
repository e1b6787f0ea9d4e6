namespace GuaranteeRules.Policies;

/// <summary>Finds what the case format refuses in a line.</summary>
internal static class LineCheck
{
    internal static CaseFault? Find(Line line, PolicyBook policies) =>
        CaseValues.Text("sku", line.Sku?.Value)
        ?? CaseValues.Named<Category>("category", line.Category)
        ?? OfTraits(line.Traits)
        ?? policies.RefuseProgrammes("programmes", line.Programmes)
        ?? policies.RefuseServices("services", line.Services)
        ?? Of(line.Terms)?.In("terms")
        ?? CaseValues.At("shippedAt", line.ShippedAt)
        ?? CaseValues.At("signedAt", line.SignedAt);

    private static CaseFault? Of(ListingTerms terms) => CaseValues.Named("deliveryPromise", terms.DeliveryPromise) ?? CaseValues.At("promisedBy", terms.PromisedBy);

    private static CaseFault? OfTraits(ValueList<Trait> traits)
    {
        for (var i = 0; i < traits.Count; i++)
        {
            if (CaseValues.Named<Trait>("traits", traits[i]) is { } fault)
            {
                return CaseFault.At("traits", i, fault.Code, fault.Message);
            }

            for (var earlier = 0; earlier < i; earlier++)
            {
                if (traits[earlier] == traits[i])
                {
                    return PolicyReferences.Twice("traits", i, Names<Trait>.Of(traits[i]));
                }
            }
        }

        return null;
    }
}
