using GuaranteeRules.Facts;
using NodaTime;

namespace GuaranteeRules.Json;

internal sealed class LineInput : Input
{
    public string? Id { get; set; }

    public string? Sku { get; set; }

    public Given<Category>? Category { get; set; }

    public Given<Money>? Paid { get; set; }

    public Given<int>? Quantity { get; set; }

    public Given<int>? UnitWeightGrams { get; set; }

    public Given<Trait>[]? Traits { get; set; }

    public string[]? Programmes { get; set; }

    public string[]? Services { get; set; }

    public TermsInput? Terms { get; set; }

    public Given<Instant>? ShippedAt { get; set; }

    public Given<Instant>? SignedAt { get; set; }

    internal override bool Take(ref CaseText text)
    {
        if (text.Is("id"u8))
        {
            Id = text.Id();
        }
        else if (text.Is("sku"u8))
        {
            Sku = text.Text();
        }
        else if (text.Is("category"u8))
        {
            Category = text.Name(NameValue<Category>.Any);
        }
        else if (text.Is("paid"u8))
        {
            Paid = text.Money();
        }
        else if (text.Is("quantity"u8))
        {
            Quantity = text.Count(1);
        }
        else if (text.Is("unitWeightGrams"u8))
        {
            UnitWeightGrams = text.Count(0);
        }
        else if (text.Is("traits"u8))
        {
            Traits = text.Names(NameValue<Trait>.Any);
        }
        else if (text.Is("programmes"u8))
        {
            Programmes = text.Ids();
        }
        else if (text.Is("services"u8))
        {
            Services = text.Ids();
        }
        else if (text.Is("terms"u8))
        {
            Terms = text.Object<TermsInput>();
        }
        else if (text.Is("shippedAt"u8))
        {
            ShippedAt = text.Instant();
        }
        else if (text.Is("signedAt"u8))
        {
            SignedAt = text.Instant();
        }
        else
        {
            return false;
        }

        return true;
    }
}

internal sealed class TermsInput : Input
{
    public Given<int>? ReturnDays { get; set; }

    public Given<int>? PriceProtectionDays { get; set; }

    public Given<int>? RepairYears { get; set; }

    public Given<int>? ExtendedWarrantyMonths { get; set; }

    public Given<DeliveryPromise>? DeliveryPromise { get; set; }

    public Given<Instant>? PromisedBy { get; set; }

    public Given<Money>? LateCompensation { get; set; }

    public Given<Money>? FreightSubsidy { get; set; }

    public Given<bool>? NonReturnableConfirmed { get; set; }

    internal override bool Take(ref CaseText text)
    {
        if (text.Is("returnDays"u8))
        {
            ReturnDays = text.Count(1, ListingTerms.MostDays);
        }
        else if (text.Is("priceProtectionDays"u8))
        {
            PriceProtectionDays = text.Count(1, ListingTerms.MostDays);
        }
        else if (text.Is("repairYears"u8))
        {
            RepairYears = text.Count(1, ListingTerms.MostYears);
        }
        else if (text.Is("extendedWarrantyMonths"u8))
        {
            ExtendedWarrantyMonths = text.Count(1, ListingTerms.MostMonths);
        }
        else if (text.Is("deliveryPromise"u8))
        {
            DeliveryPromise = text.Name(NameValue<DeliveryPromise>.Any);
        }
        else if (text.Is("promisedBy"u8))
        {
            PromisedBy = text.Instant();
        }
        else if (text.Is("lateCompensation"u8))
        {
            LateCompensation = text.Money();
        }
        else if (text.Is("freightSubsidy"u8))
        {
            FreightSubsidy = text.Money();
        }
        else if (text.Is("nonReturnableConfirmed"u8))
        {
            NonReturnableConfirmed = text.Flag();
        }
        else
        {
            return false;
        }

        return true;
    }
}

internal sealed class QuoteInput : Input
{
    public string? Line { get; set; }

    public Given<Instant>? At { get; set; }

    public Given<Money>? UnitPrice { get; set; }

    public Given<QuoteKind>? Kind { get; set; }

    internal override bool Take(ref CaseText text)
    {
        if (text.Is("line"u8))
        {
            Line = text.Id();
        }
        else if (text.Is("at"u8))
        {
            At = text.Instant();
        }
        else if (text.Is("unitPrice"u8))
        {
            UnitPrice = text.Money();
        }
        else if (text.Is("kind"u8))
        {
            Kind = text.Name(NameValue<QuoteKind>.Any);
        }
        else
        {
            return false;
        }

        return true;
    }
}

internal sealed class PayoutInput : Input
{
    public string? Line { get; set; }

    public Given<Head>? Head { get; set; }

    public Given<Money>? Amount { get; set; }

    public Given<int>? Quantity { get; set; }

    public Given<Instant>? At { get; set; }

    public string? Claim { get; set; }

    internal override bool Take(ref CaseText text)
    {
        if (text.Is("line"u8))
        {
            Line = text.Id();
        }
        else if (text.Is("head"u8))
        {
            Head = text.Name(NameValue<Head>.Any);
        }
        else if (text.Is("amount"u8))
        {
            Amount = text.Money();
        }
        else if (text.Is("quantity"u8))
        {
            Quantity = text.Count(0);
        }
        else if (text.Is("at"u8))
        {
            At = text.Instant();
        }
        else if (text.Is("claim"u8))
        {
            Claim = text.Id();
        }
        else
        {
            return false;
        }

        return true;
    }
}
