namespace GuaranteeRules.Tests.Laws.Cases;

/// <summary>Lines, with their quotes and payouts, as parts of a written case.</summary>
internal static class LineWriter
{
    internal static void Write(Members to, Line line) => to
        .Text("id", line.Id.Value)
        .Text("sku", line.Sku?.Value)
        .Name<Category>("category", line.Category)
        .Amount("paid", line.Paid)
        .Number("quantity", line.Quantity)
        .Number("unitWeightGrams", line.UnitWeightGrams)
        .Texts<Trait>("traits", line.Traits, Names<Trait>.Of)
        .Texts<ProgrammeId>("programmes", line.Programmes, label => label.Value)
        .Texts<ClauseId>("services", line.Services, service => service.Value)
        .Object("terms", line.Terms, Write)
        .Instant("shippedAt", line.ShippedAt)
        .Instant("signedAt", line.SignedAt);

    internal static void Write(Members to, Quote quote) => to
        .Text("line", quote.Line.Value)
        .Instant("at", quote.At)
        .Amount("unitPrice", quote.UnitPrice)
        .Name<QuoteKind>("kind", quote.Kind);

    internal static void Write(Members to, Payout payout) => to
        .Text("line", payout.Line.Value)
        .Name<Head>("head", payout.Head)
        .Amount("amount", payout.Amount)
        .Number("quantity", payout.Quantity)
        .Instant("at", payout.At)
        .Text("claim", payout.Claim?.Value)
        .Text("parcel", payout.Parcel?.Value);

    private static void Write(Members to, ListingTerms terms) => to
        .Number("returnDays", terms.ReturnDays)
        .Number("priceProtectionDays", terms.PriceProtectionDays)
        .Number("repairYears", terms.RepairYears)
        .Number("extendedWarrantyMonths", terms.ExtendedWarrantyMonths)
        .Name("deliveryPromise", terms.DeliveryPromise)
        .Instant("promisedBy", terms.PromisedBy)
        .Amount("lateCompensation", terms.LateCompensation)
        .Amount("freightSubsidy", terms.FreightSubsidy)
        .Flag("nonReturnableConfirmed", terms.NonReturnableConfirmed);
}
