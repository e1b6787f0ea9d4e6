using GuaranteeRules.Facts;
using GuaranteeRules.Policies;

namespace GuaranteeRules.Json;

/// <summary>The parts of one case, as they are read from their places.</summary>
internal sealed class CaseParts(PolicyBook policies)
{
    private readonly HashSet<LineId> lines = [];
    private readonly HashSet<ClaimId> claims = [];

    internal Case Case(CaseNode node)
    {
        node.Object("id", "currency", "asOf", "order", "lines", "quotes", "claims", "payouts");
        return new Case
        {
            Id = node.Required("id").Id(),
            Currency = node.Optional("currency")?.Text() ?? "CNY",
            AsOf = node.Optional("asOf")?.Instant(),
            Order = Order(node.Required("order")),
            Lines = node.List("lines", Line),
            Quotes = node.List("quotes", Quote),
            Claims = node.List("claims", Claim),
            Payouts = node.List("payouts", Payout),
        };
    }

    private static Buyer Buyer(CaseNode node)
    {
        node.Object("id", "credit");
        return new Buyer { Id = node.Optional("id")?.Id(), Credit = node.Optional("credit")?.Enum<Credit>() ?? Credit.Ordinary };
    }

    private static ListingTerms Terms(CaseNode node)
    {
        node.Object("returnDays", "priceProtectionDays", "repairYears", "extendedWarrantyMonths", "deliveryPromise", "promisedBy", "lateCompensation", "freightSubsidy", "nonReturnableConfirmed");
        return new ListingTerms
        {
            ReturnDays = node.Optional("returnDays")?.Number(1),
            PriceProtectionDays = node.Optional("priceProtectionDays")?.Number(1),
            RepairYears = node.Optional("repairYears")?.Number(1),
            ExtendedWarrantyMonths = node.Optional("extendedWarrantyMonths")?.Number(1),
            DeliveryPromise = node.Optional("deliveryPromise")?.Enum<DeliveryPromise>(),
            PromisedBy = node.Optional("promisedBy")?.Instant(),
            LateCompensation = node.Optional("lateCompensation")?.Money(),
            FreightSubsidy = node.Optional("freightSubsidy")?.Money(),
            NonReturnableConfirmed = node.Optional("nonReturnableConfirmed")?.Flag() ?? false,
        };
    }

    private static Head Wants(CaseNode node)
    {
        var head = node.Enum<Head>();
        return head is Head.Refund or Head.Exchange or Head.Reship or Head.Repair or Head.Replacement or Head.Loaner
            ? head
            : throw node.Wrong("one of refund, exchange, reship, repair, replacement, loaner");
    }

    private static Pickup Pickup(CaseNode node)
    {
        node.Object("slot");
        return new Pickup { Slot = node.Optional("slot")?.Instant() };
    }

    private static Review Review(CaseNode node)
    {
        node.Object("verdict", "at");
        return new Review { Verdict = node.Required("verdict").Enum<ReviewVerdict>(), At = node.Optional("at")?.Instant() };
    }

    private static RepairFacts Repair(CaseNode node)
    {
        node.Object("feasible", "estimate", "failedRepairs", "daysInRepair");
        return new RepairFacts
        {
            Feasible = node.Optional("feasible")?.Flag() ?? true,
            Estimate = node.Optional("estimate")?.Money(),
            FailedRepairs = node.Optional("failedRepairs")?.Number(0) ?? 0,
            DaysInRepair = node.Optional("daysInRepair")?.Number(0) ?? 0,
        };
    }

    private static Evidence Evidence(CaseNode node)
    {
        node.Object("kind", "official", "finding", "at", "amount");
        return new Evidence
        {
            Kind = node.Required("kind").Enum<EvidenceKind>(),
            Official = node.Optional("official")?.Flag() ?? false,
            Finding = node.Optional("finding")?.Enum<Finding>(),
            At = node.Optional("at")?.Instant(),
            Amount = node.Optional("amount")?.Money(),
        };
    }

    private Order Order(CaseNode node)
    {
        node.Object("id", "platform", "placedAt", "paidAt", "region", "freight", "buyer", "merchant");
        return new Order
        {
            Id = node.Required("id").Id(),
            Platform = Platform(node.Required("platform")),
            PlacedAt = node.Required("placedAt").Instant(),
            PaidAt = node.Optional("paidAt")?.Instant(),
            Region = node.Optional("region")?.Enum<Region>() ?? Region.Standard,
            Freight = node.Optional("freight")?.Money() ?? Money.Zero,
            Buyer = node.Optional("buyer") is { } buyer ? Buyer(buyer) : Facts.Buyer.Unknown,
            Merchant = node.Optional("merchant") is { } merchant ? Merchant(merchant) : Facts.Merchant.Unknown,
        };
    }

    private Merchant Merchant(CaseNode node)
    {
        node.Object("id", "enrolments", "provides");
        return new Merchant
        {
            Id = node.Optional("id")?.Id(),
            Enrolments = node.List("enrolments", Enrolment),
            Provides = node.Optional("provides")?.List(Clause),
        };
    }

    private Enrolment Enrolment(CaseNode node)
    {
        node.Object("service", "deposit", "reviewed");
        return new Enrolment
        {
            Service = Clause(node.Required("service")),
            Deposit = node.Optional("deposit")?.Money() ?? Money.Zero,
            Reviewed = node.Optional("reviewed")?.Flag() ?? false,
        };
    }

    private Line Line(CaseNode node)
    {
        node.Object("id", "sku", "category", "paid", "quantity", "unitWeightGrams", "traits", "programmes", "services", "terms", "shippedAt", "signedAt");
        var id = node.Required("id");
        return new Line
        {
            Id = lines.Add(new LineId(id.Id())) ? new LineId(id.Id()) : throw id.Error(InputCode.DuplicateId, "is the id of an earlier line."),
            Sku = node.Optional("sku")?.Text(),
            Category = node.Optional("category")?.Enum<Category>() ?? Category.Other,
            Paid = node.Required("paid").Money(),
            Quantity = node.Optional("quantity")?.Number(1) ?? 1,
            UnitWeightGrams = node.Optional("unitWeightGrams")?.Number(0),
            Traits = node.List("traits", trait => trait.Enum<Trait>()),
            Programmes = node.List("programmes", Programme),
            Services = node.List("services", Clause),
            Terms = node.Optional("terms") is { } terms ? Terms(terms) : ListingTerms.None,
            ShippedAt = node.Optional("shippedAt")?.Instant(),
            SignedAt = node.Optional("signedAt")?.Instant(),
        };
    }

    private Quote Quote(CaseNode node)
    {
        node.Object("line", "at", "unitPrice", "kind");
        return new Quote
        {
            Line = LineOf(node.Required("line")),
            At = node.Required("at").Instant(),
            UnitPrice = node.Required("unitPrice").Money(),
            Kind = node.Required("kind").Enum<QuoteKind>(),
        };
    }

    private Claim Claim(CaseNode node)
    {
        node.Object("id", "line", "ground", "submittedAt", "quantity", "wants", "goods", "returnFreight", "pickup", "service", "of", "review", "repair", "evidence");
        var id = node.Required("id");
        var ground = node.Required("ground").Enum<Ground>();
        var service = ground == Ground.Service ? node.Required("service") : node.Optional("service");
        return new Claim
        {
            Id = claims.Add(new ClaimId(id.Id())) ? new ClaimId(id.Id()) : throw id.Error(InputCode.DuplicateId, "is the id of an earlier claim."),
            Line = LineOf(node.Required("line")),
            Ground = ground,
            SubmittedAt = node.Required("submittedAt").Instant(),
            Quantity = node.Optional("quantity")?.Number(1),
            Wants = node.Optional("wants") is { } wants ? Wants(wants) : null,
            Goods = node.Optional("goods")?.Enum<GoodsState>() ?? GoodsState.Intact,
            ReturnFreight = node.Optional("returnFreight")?.Money(),
            Pickup = node.Optional("pickup") is { } pickup ? Pickup(pickup) : null,
            Service = service is { } named ? Clause(named) : null,
            Of = node.Optional("of") is { } of ? new ClaimId(of.Id()) : null,
            Review = node.Optional("review") is { } review ? Review(review) : null,
            Repair = node.Optional("repair") is { } repair ? Repair(repair) : null,
            Evidence = node.List("evidence", Evidence),
        };
    }

    private Payout Payout(CaseNode node)
    {
        node.Object("line", "head", "amount", "quantity", "at", "claim");
        return new Payout
        {
            Line = LineOf(node.Required("line")),
            Head = node.Required("head").Enum<Head>(),
            Amount = node.Optional("amount")?.Money() ?? Money.Zero,
            Quantity = node.Optional("quantity")?.Number(0),
            At = node.Optional("at")?.Instant(),
            Claim = node.Optional("claim") is { } claim ? new ClaimId(claim.Id()) : null,
        };
    }

    private string Platform(CaseNode node) =>
        node.Id() is var id && policies.HasPlatform(id) ? id : throw node.Error(InputCode.UnknownReference, $"is '{node.Id()}', a platform that no loaded policy names.");

    private ProgrammeId Programme(CaseNode node) =>
        new ProgrammeId(node.Id()) is var id && policies.HasProgramme(id) ? id : throw node.Error(InputCode.UnknownReference, $"is '{node.Id()}', a programme that no loaded policy is of.");

    private ClauseId Clause(CaseNode node) =>
        new ClauseId(node.Id()) is var id && policies.Find(id) is not null ? id : throw node.Error(InputCode.UnknownReference, $"is '{node.Id()}', a service that no loaded policy has.");

    private LineId LineOf(CaseNode node) =>
        new LineId(node.Id()) is var id && lines.Contains(id) ? id : throw node.Error(InputCode.UnknownReference, $"is '{node.Id()}', a line that the case does not have.");
}
