namespace GuaranteeRules.Json;

/// <summary>Makes the facts of one case from what its text says. In every object it refuses unknown members, then missing ones; what else cannot be is for the check of the facts.</summary>
internal sealed class CaseBuilder
{
    private readonly Trail at;
    private readonly ClaimBuilder claims;

    internal CaseBuilder(ReadOnlyMemory<byte> text)
    {
        at = new Trail(text);
        claims = new ClaimBuilder(at);
    }

    internal Case Case(CaseInput input)
    {
        at.RefuseOthers(input);
        return new Case
        {
            Id = new CaseId(at.Needed("id", input.Id)),
            Currency = input.Currency ?? "CNY",
            AsOf = input.AsOf,
            Order = at.In("order", at.Needed("order", input.Order), Order),
            Lines = at.Each("lines", input.Lines, Line),
            Quotes = at.Each("quotes", input.Quotes, Quote),
            Claims = at.Each("claims", input.Claims, claims.Claim),
            Payouts = at.Each("payouts", input.Payouts, Payout),
        };
    }

    private static ValueList<Trait> Traits(Given<Trait>[] input)
    {
        var traits = new Trait[input.Length];
        for (var i = 0; i < traits.Length; i++)
        {
            traits[i] = input[i];
        }

        return new(traits);
    }

    private static ValueList<ProgrammeId> Programmes(string[] input)
    {
        var programmes = new ProgrammeId[input.Length];
        for (var i = 0; i < programmes.Length; i++)
        {
            programmes[i] = new ProgrammeId(input[i]);
        }

        return new(programmes);
    }

    private static ValueList<ClauseId> Services(string[] input)
    {
        var services = new ClauseId[input.Length];
        for (var i = 0; i < services.Length; i++)
        {
            services[i] = new ClauseId(input[i]);
        }

        return new(services);
    }

    private static Buyer Buyer(BuyerInput input) => new() { Id = input.Id is { } id ? new BuyerId(id) : null, Credit = input.Credit ?? Credit.Ordinary };

    private static ListingTerms Terms(TermsInput input) => new()
    {
        ReturnDays = input.ReturnDays,
        PriceProtectionDays = input.PriceProtectionDays,
        RepairYears = input.RepairYears,
        ExtendedWarrantyMonths = input.ExtendedWarrantyMonths,
        DeliveryPromise = input.DeliveryPromise,
        PromisedBy = input.PromisedBy,
        LateCompensation = input.LateCompensation,
        FreightSubsidy = input.FreightSubsidy,
        NonReturnableConfirmed = input.NonReturnableConfirmed ?? false,
    };

    private Order Order(OrderInput input) => new()
    {
        Id = new OrderId(at.Needed("id", input.Id)),
        Platform = new PlatformId(at.Needed("platform", input.Platform)),
        PlacedAt = at.Needed("placedAt", input.PlacedAt),
        PaidAt = input.PaidAt,
        Region = input.Region ?? Region.Standard,
        Freight = input.Freight ?? Money.Zero,
        Total = input.Total,
        Buyer = input.Buyer is { } buyer ? at.In("buyer", buyer, Buyer) : Facts.Buyer.Unknown,
        Merchant = input.Merchant is { } merchant ? at.In("merchant", merchant, Merchant) : Facts.Merchant.Unknown,
    };

    private Merchant Merchant(MerchantInput input) => new()
    {
        Id = input.Id is { } id ? new MerchantId(id) : null,
        Enrolments = at.Each("enrolments", input.Enrolments, Enrolment),
        Provides = input.Provides is { } provides ? new ProvidedClauses(Services(provides)) : default,
    };

    private Enrolment Enrolment(EnrolmentInput input) => new()
    {
        Service = new ClauseId(at.Needed("service", input.Service)),
        Deposit = input.Deposit ?? Money.Zero,
        Reviewed = input.Reviewed ?? false,
    };

    private Line Line(LineInput input) => new()
    {
        Id = new LineId(at.Needed("id", input.Id)),
        Sku = input.Sku is { } sku ? new Sku(sku) : null,
        Category = input.Category ?? Category.Other,
        Paid = at.Needed("paid", input.Paid),
        Quantity = input.Quantity ?? 1,
        UnitWeightGrams = input.UnitWeightGrams,
        Traits = Traits(input.Traits ?? []),
        Programmes = Programmes(input.Programmes ?? []),
        Services = Services(input.Services ?? []),
        Terms = input.Terms is { } terms ? at.In("terms", terms, Terms) : ListingTerms.None,
        ShippedAt = input.ShippedAt,
        SignedAt = input.SignedAt,
    };

    private Quote Quote(QuoteInput input) => new()
    {
        Line = new LineId(at.Needed("line", input.Line)),
        At = at.Needed("at", input.At),
        UnitPrice = at.Needed("unitPrice", input.UnitPrice),
        Kind = at.Needed("kind", input.Kind),
    };

    private Payout Payout(PayoutInput input) => new()
    {
        Line = new LineId(at.Needed("line", input.Line)),
        Head = at.Needed("head", input.Head),
        Amount = input.Amount,
        Quantity = input.Quantity,
        At = input.At,
        Claim = input.Claim is { } claim ? new ClaimId(claim) : null,
        Parcel = input.Parcel is { } parcel ? new ParcelId(parcel) : null,
    };
}
