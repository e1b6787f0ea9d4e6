using System.Collections.Frozen;

namespace GuaranteeRules.Decisions;

/// <summary>Why something was decided. Codes are stable for ever; each knows what it makes of a clause that it stands in the way of.</summary>
public sealed class ReasonCode
{
    private static readonly Dictionary<string, ReasonCode> Known = new(StringComparer.Ordinal);

#pragma warning disable CS1591 // The codes are documented by the case format, and by their messages.
    public static readonly ReasonCode NotEnrolled = Refuses("programme.not-enrolled");
    public static readonly ReasonCode NotOffered = Refuses("clause.not-offered");
    public static readonly ReasonCode CategoryNotCovered = Refuses("category.not-covered");
    public static readonly ReasonCode ItemExcluded = Refuses("item.excluded-category");
    public static readonly ReasonCode GoodsNotIntact = Refuses("goods.not-intact");
    public static readonly ReasonCode ItemReturned = Refuses("item.returned");
    public static readonly ReasonCode WindowExpired = Refuses("window.expired");
    public static readonly ReasonCode WindowUnspecified = Needs(Outcome.NeedsReview, "window.unspecified");
    public static readonly ReasonCode OrderNotPaid = Refuses("order.not-paid");
    public static readonly ReasonCode OrderNotSigned = Refuses("order.not-signed");
    public static readonly ReasonCode OrderAlreadyShipped = Refuses("order.already-shipped");
    public static readonly ReasonCode ParcelToIntercept = Remarks("parcel.to-intercept");
    public static readonly ReasonCode AmountOverCap = Refuses("amount.over-cap");
    public static readonly ReasonCode PriceNoDrop = Refuses("price.no-drop");
    public static readonly ReasonCode PriceNotComparable = Refuses("price.not-comparable");
    public static readonly ReasonCode PriceDropped = Remarks("price.dropped");
    public static readonly ReasonCode PickupNotEligible = Refuses("pickup.not-eligible");
    public static readonly ReasonCode PickupSlotOutOfRange = Refuses("pickup.slot-out-of-range");
    public static readonly ReasonCode FreightNonePaid = Refuses("freight.none-paid");
    public static readonly ReasonCode DeliveryOnTime = Refuses("delivery.on-time");
    public static readonly ReasonCode DeliveryNotYetDue = Needs(Outcome.NotYet, "delivery.not-yet-due");
    public static readonly ReasonCode DeliveryLate = Remarks("delivery.late");
    public static readonly ReasonCode ShippingOnTime = Refuses("shipping.on-time");
    public static readonly ReasonCode ShippingNotYetDue = Needs(Outcome.NotYet, "shipping.not-yet-due");
    public static readonly ReasonCode ShippingCutoffMissed = Refuses("shipping.cutoff-missed");
    public static readonly ReasonCode ShippingLate = Remarks("shipping.late");
    public static readonly ReasonCode WarrantyExpired = Refuses("warranty.expired");
    public static readonly ReasonCode RepairFeasible = Refuses("repair.feasible");
    public static readonly ReasonCode LoanerNotNeeded = Refuses("loaner.not-needed");
    public static readonly ReasonCode Authentic = Refuses("authentic");
    public static readonly ReasonCode AuthenticationMissing = Needs(Outcome.NeedsEvidence, "evidence.missing.authentication");
    public static readonly ReasonCode PhotoMissing = Needs(Outcome.NeedsEvidence, "evidence.missing.photo");
    public static readonly ReasonCode MedicalProofMissing = Needs(Outcome.NeedsEvidence, "evidence.missing.medical-proof");
    public static readonly ReasonCode PurchaseProofMissing = Needs(Outcome.NeedsEvidence, "evidence.missing.purchase-proof");
    public static readonly ReasonCode PriceQuoteMissing = Needs(Outcome.NeedsEvidence, "evidence.missing.price-quote");
    public static readonly ReasonCode RefusalProofMissing = Needs(Outcome.NeedsEvidence, "evidence.missing.refusal-proof");
    public static readonly ReasonCode RepairAssessmentMissing = Needs(Outcome.NeedsEvidence, "evidence.missing.repair-assessment");
    public static readonly ReasonCode NotOfficialChannel = Needs(Outcome.NeedsEvidence, "evidence.not-official-channel");
    public static readonly ReasonCode PackagingMissing = Remarks("evidence.packaging-missing");
    public static readonly ReasonCode ReviewPending = Needs(Outcome.NeedsReview, "review.pending");
    public static readonly ReasonCode ReviewRejected = Refuses("review.rejected");
    public static readonly ReasonCode BuyerMisuse = Refuses("fault.buyer-misuse");
    public static readonly ReasonCode CreditInsufficient = Refuses("buyer.credit-insufficient");
    public static readonly ReasonCode TrackingMissing = Needs(Outcome.NeedsEvidence, "return.tracking-missing");
    public static readonly ReasonCode Duplicate = Refuses("claim.duplicate");
    public static readonly ReasonCode AlreadyRefunded = Refuses("claim.already-refunded");
    public static readonly ReasonCode Conflict = Refuses("claim.conflict");
    public static readonly ReasonCode ExceedsQuantity = Needs(Outcome.Invalid, "claim.exceeds-quantity");
    public static readonly ReasonCode ClaimBeforeOrder = Needs(Outcome.Invalid, "clock.claim-before-order");
    public static readonly ReasonCode ClockInconsistent = Needs(Outcome.Invalid, "clock.inconsistent");
    public static readonly ReasonCode CurrencyMismatch = Needs(Outcome.Invalid, "currency.mismatch");
    public static readonly ReasonCode EscalationPremature = Needs(Outcome.NotYet, "escalation.premature");
    public static readonly ReasonCode CompensationUnspecified = Remarks("compensation.unspecified");
    public static readonly ReasonCode MerchantResponseOverdue = Remarks("merchant.response-overdue");
    public static readonly ReasonCode MerchantIncompleteBundle = Remarks("merchant.incomplete-bundle");
    public static readonly ReasonCode MerchantDepositShort = Remarks("merchant.deposit-short");
    public static readonly ReasonCode MerchantNotReviewed = Remarks("merchant.not-reviewed");
    public static readonly ReasonCode MerchantLateShipment = Remarks("merchant.late-shipment");
#pragma warning restore CS1591

    private ReasonCode(string id, Outcome verdict)
    {
        Id = id;
        Verdict = verdict;
        Known.Add(id, this);
    }

    /// <summary>Every code, by id.</summary>
    public static FrozenDictionary<string, ReasonCode> All { get; } = Known.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The code as it is written: lower case, dotted.</summary>
    public string Id { get; }

    /// <summary>The verdict on a clause that this stands in the way of; <see cref="Outcome.Eligible"/> for a remark, which stands in no way.</summary>
    public Outcome Verdict { get; }

    /// <summary>The code as it is written.</summary>
    public override string ToString() => Id;

    private static ReasonCode Refuses(string id) => new(id, Outcome.Ineligible);

    private static ReasonCode Needs(Outcome verdict, string id) => new(id, verdict);

    private static ReasonCode Remarks(string id) => new(id, Outcome.Eligible);
}
