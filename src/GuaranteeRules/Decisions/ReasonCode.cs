using System.Collections.Concurrent;
using System.Collections.ObjectModel;
using System.Text.RegularExpressions;

namespace GuaranteeRules.Decisions;

/// <summary>Why something was decided. Codes are stable for ever; each knows what it makes of a clause that it stands in the way of.</summary>
public sealed partial class ReasonCode
{
    /// <summary>The length that the schema of results holds codes to.</summary>
    private const int Longest = 128;

    private static readonly Dictionary<string, ReasonCode> Known = new(StringComparer.Ordinal);

    /// <summary><c>programme.not-enrolled</c>: The listing did not carry the programme's label when the order was placed, or no programme answers the ground.</summary>
    public static readonly ReasonCode NotEnrolled = Refuses("programme.not-enrolled");

    /// <summary><c>clause.not-offered</c>: The clause needs the listing to name it, and it does not.</summary>
    public static readonly ReasonCode NotOffered = Refuses("clause.not-offered");

    /// <summary><c>category.not-covered</c>: The clause is for other goods.</summary>
    public static readonly ReasonCode CategoryNotCovered = Refuses("category.not-covered");

    /// <summary><c>order.not-paid</c>: The order was not paid at the submission.</summary>
    public static readonly ReasonCode OrderNotPaid = Refuses("order.not-paid");

    /// <summary><c>order.not-shipped</c>: The line was not shipped at the submission, so nothing happened to it on the way.</summary>
    public static readonly ReasonCode OrderNotShipped = Refuses("order.not-shipped");

    /// <summary><c>order.already-shipped</c>: The line was shipped at the submission.</summary>
    public static readonly ReasonCode OrderAlreadyShipped = Refuses("order.already-shipped");

    /// <summary><c>parcel.to-intercept</c>: The line was shipped after the submission; the merchant must stop it.</summary>
    public static readonly ReasonCode ParcelToIntercept = Remarks("parcel.to-intercept");

    /// <summary><c>order.not-signed</c>: The line was not signed for at the submission.</summary>
    public static readonly ReasonCode OrderNotSigned = Refuses("order.not-signed");

    /// <summary><c>window.unspecified</c>: Nobody stated how long the right lasts.</summary>
    public static readonly ReasonCode WindowUnspecified = Needs(Outcome.NeedsReview, "window.unspecified");

    /// <summary><c>window.expired</c>: Too late.</summary>
    public static readonly ReasonCode WindowExpired = Refuses("window.expired");

    /// <summary><c>warranty.expired</c>: The warranty is over.</summary>
    public static readonly ReasonCode WarrantyExpired = Refuses("warranty.expired");

    /// <summary><c>delivery.on-time</c>: Delivered in time.</summary>
    public static readonly ReasonCode DeliveryOnTime = Refuses("delivery.on-time");

    /// <summary><c>delivery.not-yet-due</c>: The promised delivery is not due yet.</summary>
    public static readonly ReasonCode DeliveryNotYetDue = Needs(Outcome.NotYet, "delivery.not-yet-due");

    /// <summary><c>delivery.late</c>: Delivered late, or not at all in time.</summary>
    public static readonly ReasonCode DeliveryLate = Remarks("delivery.late");

    /// <summary><c>shipping.cutoff-missed</c>: The order came after the cut-off, so nothing was promised.</summary>
    public static readonly ReasonCode ShippingCutoffMissed = Refuses("shipping.cutoff-missed");

    /// <summary><c>shipping.on-time</c>: Shipped in time.</summary>
    public static readonly ReasonCode ShippingOnTime = Refuses("shipping.on-time");

    /// <summary><c>shipping.not-yet-due</c>: The promised shipping is not due yet.</summary>
    public static readonly ReasonCode ShippingNotYetDue = Needs(Outcome.NotYet, "shipping.not-yet-due");

    /// <summary><c>shipping.late</c>: Shipped late, or not at all in time.</summary>
    public static readonly ReasonCode ShippingLate = Remarks("shipping.late");

    /// <summary><c>amount.over-cap</c>: The line cost more than the cap of an instant refund.</summary>
    public static readonly ReasonCode AmountOverCap = Refuses("amount.over-cap");

    /// <summary><c>item.excluded-category</c>: Goods that are excluded from no-reason returns.</summary>
    public static readonly ReasonCode ItemExcluded = Refuses("item.excluded-category");

    /// <summary><c>goods.not-intact</c>: Incomplete or used goods, for a no-reason return.</summary>
    public static readonly ReasonCode GoodsNotIntact = Refuses("goods.not-intact");

    /// <summary><c>price.dropped</c>: The price fell.</summary>
    public static readonly ReasonCode PriceDropped = Remarks("price.dropped");

    /// <summary><c>price.no-drop</c>: No comparable price is below what is still uncompensated.</summary>
    public static readonly ReasonCode PriceNoDrop = Refuses("price.no-drop");

    /// <summary><c>price.not-comparable</c>: Only prices that are not comparable are lower.</summary>
    public static readonly ReasonCode PriceNotComparable = Refuses("price.not-comparable");

    /// <summary><c>repair.feasible</c>: The unit can be repaired, so it is not replaced.</summary>
    public static readonly ReasonCode RepairFeasible = Refuses("repair.feasible");

    /// <summary><c>pickup.not-eligible</c>: The return is neither bulky nor heavy nor from a remote region.</summary>
    public static readonly ReasonCode PickupNotEligible = Refuses("pickup.not-eligible");

    /// <summary><c>pickup.slot-out-of-range</c>: The slot lies outside the days that are offered.</summary>
    public static readonly ReasonCode PickupSlotOutOfRange = Refuses("pickup.slot-out-of-range");

    /// <summary><c>freight.none-paid</c>: The buyer paid no freight, so there is none to reimburse.</summary>
    public static readonly ReasonCode FreightNonePaid = Refuses("freight.none-paid");

    /// <summary><c>loaner.not-needed</c>: No repair was granted, so no loaner is needed.</summary>
    public static readonly ReasonCode LoanerNotNeeded = Refuses("loaner.not-needed");

    /// <summary><c>evidence.missing.stock-out</c>: Nothing shows that the merchant cannot deliver.</summary>
    public static readonly ReasonCode StockOutMissing = Needs(Outcome.NeedsEvidence, "evidence.missing.stock-out");

    /// <summary><c>evidence.missing.photo</c>: Neither a photo nor a video was brought.</summary>
    public static readonly ReasonCode PhotoMissing = Needs(Outcome.NeedsEvidence, "evidence.missing.photo");

    /// <summary><c>evidence.missing.medical-proof</c>: No proof of the allergy was brought.</summary>
    public static readonly ReasonCode MedicalProofMissing = Needs(Outcome.NeedsEvidence, "evidence.missing.medical-proof");

    /// <summary><c>evidence.missing.purchase-proof</c>: Nothing shows the purchase.</summary>
    public static readonly ReasonCode PurchaseProofMissing = Needs(Outcome.NeedsEvidence, "evidence.missing.purchase-proof");

    /// <summary><c>evidence.missing.price-quote</c>: No price was brought to compare with.</summary>
    public static readonly ReasonCode PriceQuoteMissing = Needs(Outcome.NeedsEvidence, "evidence.missing.price-quote");

    /// <summary><c>evidence.missing.repair-assessment</c>: Nobody has assessed the repair.</summary>
    public static readonly ReasonCode RepairAssessmentMissing = Needs(Outcome.NeedsEvidence, "evidence.missing.repair-assessment");

    /// <summary><c>evidence.missing.authentication</c>: No report says what the goods are.</summary>
    public static readonly ReasonCode AuthenticationMissing = Needs(Outcome.NeedsEvidence, "evidence.missing.authentication");

    /// <summary><c>evidence.not-official-channel</c>: The reports come from channels that do not count.</summary>
    public static readonly ReasonCode NotOfficialChannel = Needs(Outcome.NeedsEvidence, "evidence.not-official-channel");

    /// <summary><c>evidence.conflicting</c>: Official reports contradict each other.</summary>
    public static readonly ReasonCode EvidenceConflicting = Needs(Outcome.NeedsReview, "evidence.conflicting");

    /// <summary><c>authentic</c>: An official report finds the goods genuine.</summary>
    public static readonly ReasonCode Authentic = Refuses("authentic");

    /// <summary><c>evidence.packaging-missing</c>: The packaging was not kept; that never refuses.</summary>
    public static readonly ReasonCode PackagingMissing = Remarks("evidence.packaging-missing");

    /// <summary><c>evidence.missing.refusal-proof</c>: Nothing shows what the merchant answered.</summary>
    public static readonly ReasonCode RefusalProofMissing = Needs(Outcome.NeedsEvidence, "evidence.missing.refusal-proof");

    /// <summary><c>buyer.credit-insufficient</c>: The buyer's standing is too low for a refund before the goods are back.</summary>
    public static readonly ReasonCode CreditInsufficient = Refuses("buyer.credit-insufficient");

    /// <summary><c>return.tracking-missing</c>: Nothing shows that the goods were sent back.</summary>
    public static readonly ReasonCode TrackingMissing = Needs(Outcome.NeedsEvidence, "return.tracking-missing");

    /// <summary><c>escalation.premature</c>: The merchant has not answered and still has time to.</summary>
    public static readonly ReasonCode EscalationPremature = Needs(Outcome.NotYet, "escalation.premature");

    /// <summary><c>review.pending</c>: A person must still answer.</summary>
    public static readonly ReasonCode ReviewPending = Needs(Outcome.NeedsReview, "review.pending");

    /// <summary><c>review.disputed</c>: The merchant denies the claim and has not proven it; it does not decide its own case.</summary>
    public static readonly ReasonCode ReviewDisputed = Needs(Outcome.NeedsReview, "review.disputed");

    /// <summary><c>review.rejected</c>: The merchant rejected the claim.</summary>
    public static readonly ReasonCode ReviewRejected = Refuses("review.rejected");

    /// <summary><c>fault.buyer-misuse</c>: The merchant proved improper use.</summary>
    public static readonly ReasonCode BuyerMisuse = Refuses("fault.buyer-misuse");

    /// <summary><c>platform.dismissed</c>: The platform dismissed the claim.</summary>
    public static readonly ReasonCode PlatformDismissed = Refuses("platform.dismissed");

    /// <summary><c>item.returned</c>: No unit is held any more.</summary>
    public static readonly ReasonCode ItemReturned = Refuses("item.returned");

    /// <summary><c>claim.already-refunded</c>: The price of the units already came back.</summary>
    public static readonly ReasonCode AlreadyRefunded = Refuses("claim.already-refunded");

    /// <summary><c>claim.conflict</c>: The units already got another remedy that excludes this one.</summary>
    public static readonly ReasonCode Conflict = Refuses("claim.conflict");

    /// <summary><c>claim.duplicate</c>: The units already got this head.</summary>
    public static readonly ReasonCode Duplicate = Refuses("claim.duplicate");

    /// <summary><c>compensation.unspecified</c>: Granted, but no source states the amount.</summary>
    public static readonly ReasonCode CompensationUnspecified = Remarks("compensation.unspecified");

    /// <summary><c>claim.withdrawn</c>: The buyer took the claim back.</summary>
    public static readonly ReasonCode ClaimWithdrawn = Refuses("claim.withdrawn");

    /// <summary><c>claim.exceeds-quantity</c>: More units are claimed for than were bought.</summary>
    public static readonly ReasonCode ExceedsQuantity = Needs(Outcome.Invalid, "claim.exceeds-quantity");

    /// <summary><c>clock.claim-before-order</c>: The claim was submitted before the order was placed.</summary>
    public static readonly ReasonCode ClaimBeforeOrder = Needs(Outcome.Invalid, "clock.claim-before-order");

    /// <summary><c>clock.inconsistent</c>: The instants of the order contradict each other.</summary>
    public static readonly ReasonCode ClockInconsistent = Needs(Outcome.Invalid, "clock.inconsistent");

    /// <summary><c>currency.mismatch</c>: The case is not in CNY.</summary>
    public static readonly ReasonCode CurrencyMismatch = Needs(Outcome.Invalid, "currency.mismatch");

    /// <summary><c>merchant.response-overdue</c>: The merchant did not answer in time.</summary>
    public static readonly ReasonCode MerchantResponseOverdue = Remarks("merchant.response-overdue");

    /// <summary><c>merchant.incomplete-bundle</c>: The merchant does not provide all that the label stands for.</summary>
    public static readonly ReasonCode MerchantIncompleteBundle = Remarks("merchant.incomplete-bundle");

    /// <summary><c>merchant.deposit-short</c>: The deposit is under what the service asks for.</summary>
    public static readonly ReasonCode MerchantDepositShort = Remarks("merchant.deposit-short");

    /// <summary><c>merchant.not-reviewed</c>: The platform has not reviewed the enrolment.</summary>
    public static readonly ReasonCode MerchantNotReviewed = Remarks("merchant.not-reviewed");

    /// <summary><c>merchant.late-shipment</c>: A shipping promise was broken.</summary>
    public static readonly ReasonCode MerchantLateShipment = Remarks("merchant.late-shipment");

    private static readonly ConcurrentDictionary<string, ReasonCode> Own = new(StringComparer.Ordinal);

    // The sentences in either language, once somebody asked. Two threads may ask at the same time; then both find the same, and either stays.
    private CodeSentences? chinese;
    private CodeSentences? english;

    private ReasonCode(string id, Outcome verdict, LocalText? words = null, LocalText? met = null)
    {
        Met = met;
        Id = id;
        Verdict = verdict;
        Words = words;
    }

    /// <summary>Every code of the library, by id; not those of <see cref="Custom"/>.</summary>
    public static IReadOnlyDictionary<string, ReasonCode> All { get; } = new ReadOnlyDictionary<string, ReasonCode>(Known);

    /// <summary>The code as it is written: lower case, dotted.</summary>
    public string Id { get; }

    /// <summary>Its place where several reasons of a clause are told: as the rules ask, that is covered, paid, shipped, signed, in time, the goods, the proof, the answer, what was given before.</summary>
    internal int Rank { get; private init; }

    /// <summary>The verdict on a clause that this stands in the way of; <see cref="Outcome.Eligible"/> for a remark, which stands in no way.</summary>
    public Outcome Verdict { get; }

    /// <summary>The sentence of a code that is not the library's; null: the message resources hold it.</summary>
    internal LocalText? Words { get; }

    /// <summary>The sentence of a condition of that code that is met; null: the message resources hold one, if any.</summary>
    internal LocalText? Met { get; }

    /// <summary>A code for rules of one's own: keep it in a static read-only field. Thread-safe.</summary>
    /// <remarks>An id stands for one code in the whole process. Asked for again with the same verdict and sentences, the same code is returned.
    /// A reason of the verdict <see cref="Outcome.NotYet"/> names the instant from which it holds no more as a detail <c>due</c>; with <see cref="Outcome.NeedsEvidence"/>
    /// the next step names the <see cref="Terms.AskedEvidence"/>.</remarks>
    /// <param name="id">Its id: at least two words with dots between them, of lower-case letters, digits and hyphens, the first with a letter in front, as <c>shop.worn-out</c>; at most 128 characters. Begin it with a name of your own.</param>
    /// <param name="verdict">The verdict on a clause that it stands in the way of; <see cref="Outcome.Eligible"/> for a remark.</param>
    /// <param name="message">Its sentence in both languages; <c>{name}</c> stands for the detail of that name.</param>
    /// <param name="met">Its sentence where the condition is met, with the same details as far as they exist then; null: one that only says that nothing stands in the way.</param>
    /// <exception cref="ArgumentException">The id is malformed, or is that of another code; a sentence is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The verdict is none.</exception>
    public static ReasonCode Custom(string id, Outcome verdict, LocalText message, LocalText? met = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(message);
        ArgumentException.ThrowIfNullOrWhiteSpace(message.Chinese, nameof(message));
        ArgumentException.ThrowIfNullOrWhiteSpace(message.English, nameof(message));
        if (!Enum.IsDefined(verdict))
        {
            throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "It is no verdict.");
        }

        if (id.Length > Longest || !Form.IsMatch(id))
        {
            throw new ArgumentException($"'{id}' is no id of a reason: write lower-case words with dots between them, as shop.worn-out.", nameof(id));
        }

        var code = All.GetValueOrDefault(id) ?? Own.GetOrAdd(id, static (name, given) => new ReasonCode(name, given.verdict, given.message, given.met) { Rank = CategoryNotCovered.Rank }, (verdict, message, met));
        return code.Verdict == verdict && code.Words == message && code.Met == met ? code : throw new ArgumentException($"There is a reason code '{id}' already.", nameof(id));
    }

    /// <summary>Its sentence apart from any case: <c>{name}</c> stands for the detail of that name.</summary>
    public string Sentence(Language language) => Words?.In(language) ?? Messages.In(language)[Id];

    /// <summary>The code as it is written.</summary>
    public override string ToString() => Id;

    /// <summary>What is said of it in a language.</summary>
    internal CodeSentences In(Language language)
    {
        ref var known = ref (language == Language.English ? ref english : ref chinese);
        return known ??= Messages.In(language).Of(Id, Words, Met);
    }

    private static ReasonCode Refuses(string id) => Needs(Outcome.Ineligible, id);

    private static ReasonCode Remarks(string id) => Needs(Outcome.Eligible, id);

    private static ReasonCode Needs(Outcome verdict, string id)
    {
        var code = new ReasonCode(id, verdict) { Rank = Known.Count };
        Known.Add(id, code);
        return code;
    }

    // The form that the schema of results holds codes to, and a dot.
    [GeneratedRegex(@"^[a-z][a-z0-9-]*(\.[a-z0-9][a-z0-9-]*)+\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form { get; }
}
