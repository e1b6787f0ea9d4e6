using System.Text.Json.Serialization;

namespace GuaranteeRules.Facts;

/// <summary>What kind of goods a line is.</summary>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public enum Category
{
    /// <summary>Household appliances.</summary>
    Appliance,

    /// <summary>Phones, computers and the like.</summary>
    Digital,

    /// <summary>Furniture.</summary>
    Furniture,

    /// <summary>Clothing.</summary>
    Clothing,

    /// <summary>Packaged food.</summary>
    Food,

    /// <summary>Fresh goods.</summary>
    Fresh,

    /// <summary>Cosmetics and care.</summary>
    Beauty,

    /// <summary>Luxury goods.</summary>
    Luxury,

    /// <summary>Goods without a body.</summary>
    Virtual,

    /// <summary>Newspapers and periodicals.</summary>
    Periodical,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>What is special about the goods of a line.</summary>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public enum Trait
{
    /// <summary>Too bulky to carry.</summary>
    Bulky,

    /// <summary>Made to the buyer's order.</summary>
    CustomMade,

    /// <summary>Perishes.</summary>
    Perishable,

    /// <summary>Digital goods downloaded or unsealed.</summary>
    DigitalUnsealed,

    /// <summary>A newspaper or periodical that was delivered.</summary>
    PeriodicalDelivered,

    /// <summary>Given along with a purchase.</summary>
    Gift,

    /// <summary>Durable goods, for which the merchant bears the burden of proof at first.</summary>
    Durable,
}

/// <summary>Why a claim is made.</summary>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public enum Ground
{
    /// <summary>The buyer does not want the goods.</summary>
    ChangeOfMind,

    /// <summary>The goods are defective.</summary>
    QualityDefect,

    /// <summary>The goods stopped working.</summary>
    Malfunction,

    /// <summary>The goods differ from the listing.</summary>
    NotAsDescribed,

    /// <summary>Something else was sent.</summary>
    WrongItem,

    /// <summary>Units are missing, or out of stock before shipping.</summary>
    MissingItem,

    /// <summary>Damaged on the way.</summary>
    TransitDamage,

    /// <summary>The goods are fakes.</summary>
    Counterfeit,

    /// <summary>The price fell after the purchase.</summary>
    PriceDrop,

    /// <summary>Delivered after the promise.</summary>
    LateDelivery,

    /// <summary>Shipped after the promise.</summary>
    LateShipment,

    /// <summary>Cancelled before shipping.</summary>
    CancelUnshipped,

    /// <summary>Fresh goods arrived spoiled.</summary>
    Spoilage,

    /// <summary>The buyer is allergic to the goods.</summary>
    Allergy,

    /// <summary>A service of the listing is asked for.</summary>
    Service,

    /// <summary>The platform is asked to intervene.</summary>
    Escalation,
}

/// <summary>A head of loss: what a remedy makes good. The order is the order of remedies in a decision.</summary>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public enum Head
{
    /// <summary>The price back.</summary>
    Refund,

    /// <summary>Another unit for the one sent back.</summary>
    Exchange,

    /// <summary>The goods sent again.</summary>
    Reship,

    /// <summary>Repair free of charge.</summary>
    Repair,

    /// <summary>A new unit instead of a repair.</summary>
    Replacement,

    /// <summary>A spare unit during a repair.</summary>
    Loaner,

    /// <summary>The difference to a lower price.</summary>
    PriceDifference,

    /// <summary>A multiple of the price, on top of the refund.</summary>
    Multiple,

    /// <summary>Compensation for late delivery.</summary>
    LateDelivery,

    /// <summary>Compensation for late shipment.</summary>
    LateShipment,

    /// <summary>The freight of sending the goods back.</summary>
    ReturnFreight,

    /// <summary>The fee of an authentication report.</summary>
    AuthenticationFee,

    /// <summary>Collection at the door.</summary>
    DoorPickup,

    /// <summary>The service itself.</summary>
    Service,

    /// <summary>The platform makes the merchant perform.</summary>
    Enforcement,

    /// <summary>A part of the price back for goods that the buyer keeps. It stands in payouts only: no remedy of a decision has it.</summary>
    PartialRefund,
}

/// <summary>The state the goods are in when they are claimed for.</summary>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public enum GoodsState
{
    /// <summary>Unopened.</summary>
    Intact,

    /// <summary>Opened to inspect, complete and unused.</summary>
    Opened,

    /// <summary>Parts, accessories or tags are missing.</summary>
    Incomplete,

    /// <summary>Used.</summary>
    Used,
}

/// <summary>What a piece of evidence is.</summary>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public enum EvidenceKind
{
    /// <summary>A screenshot of the order.</summary>
    OrderScreenshot,

    /// <summary>A photo.</summary>
    Photo,

    /// <summary>A video.</summary>
    Video,

    /// <summary>A log of the talk with the merchant.</summary>
    ChatLog,

    /// <summary>A report on whether the goods are genuine.</summary>
    AuthenticationReport,

    /// <summary>A medical record.</summary>
    MedicalProof,

    /// <summary>A repairer's assessment.</summary>
    RepairAssessment,

    /// <summary>The merchant's proof of improper use.</summary>
    MisuseProof,

    /// <summary>The waybill of the return parcel.</summary>
    ReturnWaybill,

    /// <summary>A screenshot of the merchant's refusal.</summary>
    RefusalScreenshot,

    /// <summary>The original packaging.</summary>
    Packaging,
}

/// <summary>What an authentication report finds.</summary>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public enum Finding
{
    /// <summary>The goods are fakes.</summary>
    Counterfeit,

    /// <summary>The goods are genuine.</summary>
    Genuine,
}

/// <summary>What kind of price a quote is.</summary>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public enum QuoteKind
{
    /// <summary>Open to everybody.</summary>
    Public,

    /// <summary>A promotion.</summary>
    Promotion,

    /// <summary>Lowered by a subsidy.</summary>
    Subsidy,

    /// <summary>For members.</summary>
    Member,

    /// <summary>A flash sale.</summary>
    FlashSale,

    /// <summary>After a coupon.</summary>
    Coupon,

    /// <summary>With another gift.</summary>
    Gift,

    /// <summary>Of another variant.</summary>
    OtherSku,
}

/// <summary>The merchant's answer to a claim.</summary>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public enum ReviewVerdict
{
    /// <summary>The claim is accepted.</summary>
    Approved,

    /// <summary>The claim is refused.</summary>
    Rejected,

    /// <summary>The merchant alleges improper use.</summary>
    Misuse,
}

/// <summary>The platform's decision on a claim, after it was asked to step in.</summary>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public enum RulingVerdict
{
    /// <summary>The buyer is right: what the platform has settled is not asked again.</summary>
    Upheld,

    /// <summary>The claim is refused.</summary>
    Dismissed,
}

/// <summary>Where the buyer lives, as the caller decides.</summary>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public enum Region
{
    /// <summary>Not remote.</summary>
    Standard,

    /// <summary>A remote area.</summary>
    Remote,
}

/// <summary>The buyer's standing with the platform.</summary>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public enum Credit
{
    /// <summary>Ordinary.</summary>
    Ordinary,

    /// <summary>Good.</summary>
    Good,
}

/// <summary>The delivery the listing promised.</summary>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public enum DeliveryPromise
{
    /// <summary>By the end of the next day.</summary>
    NextDay,

    /// <summary>By the end of the day after it.</summary>
    SecondDay,
}

/// <summary>How a remedy is given.</summary>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public enum Instrument
{
    /// <summary>Back the way it was paid.</summary>
    OriginalRoute,

    /// <summary>On a store card.</summary>
    StoreCard,

    /// <summary>In kind, without money.</summary>
    InKind,
}

/// <summary>When a remedy is given. Earlier timings come first.</summary>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public enum Timing
{
    /// <summary>At once, at submission.</summary>
    Instant,

    /// <summary>When the claim is approved.</summary>
    OnApproval,

    /// <summary>When the goods are back.</summary>
    OnReceipt,
}

/// <summary>Who pays.</summary>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public enum Party
{
    /// <summary>The platform.</summary>
    Platform,

    /// <summary>The merchant.</summary>
    Merchant,

    /// <summary>The freight insurer.</summary>
    Insurer,

    /// <summary>The buyer.</summary>
    Buyer,

    /// <summary>No source says.</summary>
    Unspecified,
}
