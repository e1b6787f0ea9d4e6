namespace GuaranteeRules.Json;

/// <summary>Lines, with their quotes and payouts, as parts of a case in canonical form.</summary>
internal static class CanonicalLine
{
    internal static void Write(CanonicalMembers to, Line line) => to
        .Name<Category>("category", line.Category, Category.Other)
        .Text("id", line.Id.Value)
        .Amount("paid", line.Paid)
        .Texts("programmes", Given(line.Programmes), programme => programme.Value)
        .Number("quantity", line.Quantity, usual: 1)
        .Texts("services", Given(line.Services), clause => clause.Value)
        .Instant("shippedAt", line.ShippedAt)
        .Instant("signedAt", line.SignedAt)
        .Text("sku", line.Sku?.Value)
        .Object("terms", line.Terms, Write, ListingTerms.None)
        .Texts("traits", Given(line.Traits), Names<Trait>.Of)
        .Number("unitWeightGrams", line.UnitWeightGrams);

    internal static void Write(CanonicalMembers to, Quote quote) => to
        .Instant("at", quote.At)
        .Name<QuoteKind>("kind", quote.Kind)
        .Text("line", quote.Line.Value)
        .Amount("unitPrice", quote.UnitPrice);

    internal static void Write(CanonicalMembers to, Payout payout) => to
        .Amount("amount", payout.Amount)
        .Instant("at", payout.At)
        .Text("claim", payout.Claim?.Value)
        .Name<Head>("head", payout.Head)
        .Text("line", payout.Line.Value)
        .Text("parcel", payout.Parcel?.Value)
        .Number("quantity", payout.Quantity);

    private static void Write(CanonicalMembers to, ListingTerms terms) => to
        .Name("deliveryPromise", terms.DeliveryPromise)
        .Number("extendedWarrantyMonths", terms.ExtendedWarrantyMonths)
        .Amount("freightSubsidy", terms.FreightSubsidy)
        .Amount("lateCompensation", terms.LateCompensation)
        .Flag("nonReturnableConfirmed", terms.NonReturnableConfirmed)
        .Number("priceProtectionDays", terms.PriceProtectionDays)
        .Instant("promisedBy", terms.PromisedBy)
        .Number("repairYears", terms.RepairYears)
        .Number("returnDays", terms.ReturnDays);

    private static ValueList<T>? Given<T>(ValueList<T> items) => items.Count > 0 ? items : null;
}
