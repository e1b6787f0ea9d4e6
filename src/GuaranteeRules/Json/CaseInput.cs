using GuaranteeRules.Facts;
using NodaTime;

namespace GuaranteeRules.Json;

// What stands in the text of a case, member by member, before anything is asked of it: every member may be absent.
// CaseText has judged each value by itself; CaseBuilder judges the rest and makes facts of it.

/// <summary>An object of the case format, with the members that callers may add or have misspelt.</summary>
internal abstract class Input
{
    /// <summary>The names of members that are none of the case format's.</summary>
    internal List<string>? Others { get; set; }

    /// <summary>Takes the value of the member that the text stands on; false: the object has no such member.</summary>
    internal abstract bool Take(ref CaseText text);
}

internal sealed class CaseInput : Input
{
    public string? Id { get; set; }

    public string? Currency { get; set; }

    public Given<Instant>? AsOf { get; set; }

    public OrderInput? Order { get; set; }

    public LineInput?[]? Lines { get; set; }

    public QuoteInput?[]? Quotes { get; set; }

    public ClaimInput?[]? Claims { get; set; }

    public PayoutInput?[]? Payouts { get; set; }

    internal override bool Take(ref CaseText text)
    {
        if (text.Is("id"u8))
        {
            Id = text.Id();
        }
        else if (text.Is("currency"u8))
        {
            Currency = text.Text();
        }
        else if (text.Is("asOf"u8))
        {
            AsOf = text.Instant();
        }
        else if (text.Is("order"u8))
        {
            Order = text.Object<OrderInput>();
        }
        else if (text.Is("lines"u8))
        {
            Lines = text.List<LineInput>();
        }
        else if (text.Is("quotes"u8))
        {
            Quotes = text.List<QuoteInput>();
        }
        else if (text.Is("claims"u8))
        {
            Claims = text.List<ClaimInput>();
        }
        else if (text.Is("payouts"u8))
        {
            Payouts = text.List<PayoutInput>();
        }
        else
        {
            return false;
        }

        return true;
    }
}

internal sealed class OrderInput : Input
{
    public string? Id { get; set; }

    public string? Platform { get; set; }

    public Given<Instant>? PlacedAt { get; set; }

    public Given<Instant>? PaidAt { get; set; }

    public Given<Region>? Region { get; set; }

    public Given<Money>? Freight { get; set; }

    public BuyerInput? Buyer { get; set; }

    public MerchantInput? Merchant { get; set; }

    internal override bool Take(ref CaseText text)
    {
        if (text.Is("id"u8))
        {
            Id = text.Id();
        }
        else if (text.Is("platform"u8))
        {
            Platform = text.Id();
        }
        else if (text.Is("placedAt"u8))
        {
            PlacedAt = text.Instant();
        }
        else if (text.Is("paidAt"u8))
        {
            PaidAt = text.Instant();
        }
        else if (text.Is("region"u8))
        {
            Region = text.Name(NameValue<Region>.Any);
        }
        else if (text.Is("freight"u8))
        {
            Freight = text.Money();
        }
        else if (text.Is("buyer"u8))
        {
            Buyer = text.Object<BuyerInput>();
        }
        else if (text.Is("merchant"u8))
        {
            Merchant = text.Object<MerchantInput>();
        }
        else
        {
            return false;
        }

        return true;
    }
}

internal sealed class BuyerInput : Input
{
    public string? Id { get; set; }

    public Given<Credit>? Credit { get; set; }

    internal override bool Take(ref CaseText text)
    {
        if (text.Is("id"u8))
        {
            Id = text.Id();
        }
        else if (text.Is("credit"u8))
        {
            Credit = text.Name(NameValue<Credit>.Any);
        }
        else
        {
            return false;
        }

        return true;
    }
}

internal sealed class MerchantInput : Input
{
    public string? Id { get; set; }

    public EnrolmentInput?[]? Enrolments { get; set; }

    public string[]? Provides { get; set; }

    internal override bool Take(ref CaseText text)
    {
        if (text.Is("id"u8))
        {
            Id = text.Id();
        }
        else if (text.Is("enrolments"u8))
        {
            Enrolments = text.List<EnrolmentInput>();
        }
        else if (text.Is("provides"u8))
        {
            Provides = text.Ids();
        }
        else
        {
            return false;
        }

        return true;
    }
}

internal sealed class EnrolmentInput : Input
{
    public string? Service { get; set; }

    public Given<Money>? Deposit { get; set; }

    public Given<bool>? Reviewed { get; set; }

    internal override bool Take(ref CaseText text)
    {
        if (text.Is("service"u8))
        {
            Service = text.Id();
        }
        else if (text.Is("deposit"u8))
        {
            Deposit = text.Money();
        }
        else if (text.Is("reviewed"u8))
        {
            Reviewed = text.Flag();
        }
        else
        {
            return false;
        }

        return true;
    }
}
