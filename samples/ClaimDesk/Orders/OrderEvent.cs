using System.Text.Json.Serialization;
using NodaTime;

namespace ClaimDesk.Orders;

/// <summary>Something that happened to an order. What happened never changes: everything else that the desk knows follows from these.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(OrderPlaced), "order-placed")]
[JsonDerivedType(typeof(LineShipped), "line-shipped")]
[JsonDerivedType(typeof(LineSigned), "line-signed")]
[JsonDerivedType(typeof(ClaimSubmitted), "claim-submitted")]
[JsonDerivedType(typeof(ClaimRuled), "claim-ruled")]
[JsonDerivedType(typeof(ClaimDecided), "claim-decided")]
[JsonDerivedType(typeof(RemedyGranted), "remedy-granted")]
[JsonDerivedType(typeof(PayoutRequested), "payout-requested")]
[JsonDerivedType(typeof(PayoutConfirmed), "payout-confirmed")]
public abstract record OrderEvent
{
    /// <summary>When it happened.</summary>
    public required Instant At { get; init; }
}

/// <summary>The order was placed.</summary>
/// <param name="Facts">The order and its lines: a case without claims, in the library's canonical form.</param>
public sealed record OrderPlaced(string Facts) : OrderEvent;

/// <summary>A line left the merchant.</summary>
public sealed record LineShipped(string Line) : OrderEvent;

/// <summary>A line was signed for.</summary>
public sealed record LineSigned(string Line) : OrderEvent;

/// <summary>A buyer asked for something.</summary>
/// <param name="Claim">The claim's id, unique within the order.</param>
/// <param name="Text">The claim as the case format writes it, canonical.</param>
/// <param name="Quotes">The list of prices that it points to, likewise.</param>
public sealed record ClaimSubmitted(string Claim, string Text, string Quotes) : OrderEvent;

/// <summary>A person answered a claim: the merchant reviewed it, or the platform ruled on it.</summary>
/// <param name="Claim">The claim's id.</param>
/// <param name="By">Who.</param>
/// <param name="Verdict">What was said, as the case format writes it.</param>
public sealed record ClaimRuled(string Claim, Judge By, string Verdict) : OrderEvent;

/// <summary>A claim was decided: once when it was submitted, and once more at each ruling.</summary>
/// <param name="Claim">The claim's id.</param>
/// <param name="Outcome">How it came out, as the case format writes it.</param>
/// <param name="RefundFen">The refunds granted by this decision, in fen.</param>
/// <param name="CompensationFen">The other money that it granted, in fen.</param>
/// <param name="Policy">The edition of the policies that judged.</param>
/// <param name="Receipt">The library's receipt: what was asked, by which policies, and what came out.</param>
public sealed record ClaimDecided(string Claim, string Outcome, long RefundFen, long CompensationFen, string Policy, string Receipt) : OrderEvent;

/// <summary>A decision gave the buyer something.</summary>
/// <param name="Claim">The claim's id.</param>
/// <param name="Line">The line it is given for.</param>
/// <param name="Head">What it makes good, as the case format writes it.</param>
/// <param name="IsMoney">Whether it is money, and not something in kind.</param>
/// <param name="AmountFen">How much, in fen; null: in kind, or nobody stated the amount.</param>
/// <param name="Quantity">The units it is given for; 0 for the outbound freight.</param>
/// <param name="Parcel">The parcel whose freight it is; null: none is named.</param>
/// <param name="Clause">The clause that grants it.</param>
public sealed record RemedyGranted(string Claim, string Line, string Head, bool IsMoney, long? AmountFen, int Quantity, string? Parcel, string Clause) : OrderEvent;

/// <summary>Money that was granted is to be paid.</summary>
/// <param name="Payout">The id of the payout, the gateway's idempotency key: the same for the same grant, whoever works it out.</param>
/// <param name="Claim">The claim's id.</param>
/// <param name="Head">What it makes good.</param>
/// <param name="AmountFen">How much, in fen; more than 0.</param>
public sealed record PayoutRequested(string Payout, string Claim, string Head, long AmountFen) : OrderEvent;

/// <summary>The gateway has paid.</summary>
/// <param name="Payout">The id of the payout.</param>
/// <param name="Confirmation">The gateway's own number of it.</param>
public sealed record PayoutConfirmed(string Payout, string Confirmation) : OrderEvent;

/// <summary>A person who answers claims.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Judge>))]
public enum Judge
{
    /// <summary>The merchant, who reviews.</summary>
    [JsonStringEnumMemberName("merchant")]
    Merchant,

    /// <summary>The platform, which rules.</summary>
    [JsonStringEnumMemberName("platform")]
    Platform,
}
