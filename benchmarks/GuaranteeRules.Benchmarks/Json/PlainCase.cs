using System.Text.Json.Serialization;

namespace GuaranteeRules.Benchmarks.Json;

// A case as a program would read it that trusts its input: the shape of the case format in the types of the runtime.
internal sealed record PlainCase(string Id, string? Currency, DateTimeOffset? AsOf, PlainOrder Order, PlainLine[]? Lines, PlainQuote[]? Quotes, PlainClaim[]? Claims, PlainPayout[]? Payouts);

internal sealed record PlainOrder(string Id, string Platform, DateTimeOffset PlacedAt, DateTimeOffset? PaidAt, string? Region, decimal? Freight, PlainBuyer? Buyer, PlainMerchant? Merchant);

internal sealed record PlainBuyer(string? Id, string? Credit);

internal sealed record PlainMerchant(string? Id, PlainEnrolment[]? Enrolments, string[]? Provides);

internal sealed record PlainEnrolment(string Service, decimal? Deposit, bool? Reviewed);

internal sealed record PlainLine(
    string Id,
    string? Sku,
    string? Category,
    decimal Paid,
    int? Quantity,
    int? UnitWeightGrams,
    string[]? Traits,
    string[]? Programmes,
    string[]? Services,
    PlainTerms? Terms,
    DateTimeOffset? ShippedAt,
    DateTimeOffset? SignedAt);

internal sealed record PlainTerms(
    int? ReturnDays,
    int? PriceProtectionDays,
    int? RepairYears,
    int? ExtendedWarrantyMonths,
    string? DeliveryPromise,
    DateTimeOffset? PromisedBy,
    decimal? LateCompensation,
    decimal? FreightSubsidy,
    bool? NonReturnableConfirmed);

internal sealed record PlainQuote(string Line, DateTimeOffset At, decimal UnitPrice, string Kind);

internal sealed record PlainPayout(string Line, string Head, decimal? Amount, int? Quantity, DateTimeOffset? At, string? Claim);

internal sealed record PlainClaim(
    string Id,
    string Line,
    string Ground,
    DateTimeOffset SubmittedAt,
    int? Quantity,
    string? Wants,
    string? Goods,
    decimal? ReturnFreight,
    PlainPickup? Pickup,
    string? Service,
    string? Of,
    PlainReview? Review,
    PlainRepair? Repair,
    PlainEvidence[]? Evidence);

internal sealed record PlainPickup(DateTimeOffset? Slot);

internal sealed record PlainReview(string Verdict, DateTimeOffset? At);

internal sealed record PlainRepair(bool? Feasible, decimal? Estimate, int? FailedRepairs, int? DaysInRepair);

internal sealed record PlainEvidence(string Kind, bool? Official, string? Finding, DateTimeOffset? At, decimal? Amount);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(PlainCase))]
internal sealed partial class PlainCases : JsonSerializerContext;
