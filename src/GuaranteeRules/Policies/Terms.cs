using NodaTime;

namespace GuaranteeRules.Policies;

/// <summary>The dated strengths of a clause: the numbers and choices of its source. One record per clause family.</summary>
public abstract record Terms
{
    /// <summary>What clauses of the family do.</summary>
    public virtual ClauseRole Role => ClauseRole.Answers;

    /// <summary>Whether a side clause is looked at only where the buyer asks for it.</summary>
    internal virtual bool IsOnRequest => false;

    /// <summary>The kinds of evidence any one of which a clause of the family asks for, where the library does not know the family: the next step names them.</summary>
    public virtual ValueList<EvidenceKind> AskedEvidence => [];

    /// <summary>Whether a claim asks for a clause with these terms; its ground is known to be one of the clause's.</summary>
    internal virtual bool IsAskedBy(Claim claim, ClauseId clause) => true;
}

/// <summary>What a clause does to a claim, or to the merchant.</summary>
[Flags]
public enum ClauseRole
{
    /// <summary>Nothing: it is not judged by itself.</summary>
    None = 0,

    /// <summary>It answers claims on its grounds.</summary>
    Answers = 1,

    /// <summary>It adds a side remedy to what was granted on its grounds.</summary>
    Follows = 2,

    /// <summary>It binds the merchant, whatever is claimed.</summary>
    Binds = 4,
}

/// <summary>No-reason return.</summary>
/// <param name="Window">How long after signing.</param>
/// <param name="Goods">The states the goods may be in.</param>
/// <param name="Excluded">The goods that bar it, each from a stage on.</param>
/// <param name="ExcludedWhenConfirmed">Whether a buyer's confirmation at purchase bars it.</param>
/// <param name="Exchange">Whether an exchange is offered too.</param>
/// <param name="PaidBy">Who pays the refund.</param>
public sealed record NoReasonReturnTerms(Window Window, ValueList<GoodsState> Goods, ValueList<Exclusion> Excluded, bool ExcludedWhenConfirmed, bool Exchange, Party PaidBy) : Terms;

/// <summary>Goods that a no-reason return excludes from a stage on: those with a trait, or of a category. One of the two is given.</summary>
/// <param name="Trait">The trait; null: a category is named.</param>
/// <param name="Category">The category; null: a trait is named.</param>
/// <param name="From">The stage from which on, inclusive.</param>
public sealed record Exclusion(Trait? Trait, Category? Category, Stage From)
{
    /// <summary>The trait or category, as the case format writes it.</summary>
    internal string Name => Trait is { } trait ? Names<Trait>.Of(trait) : Names<Category>.Of(Category!.Value);

    /// <summary>Whether goods of that line are meant, whatever their stage.</summary>
    internal bool Covers(Line line) => Trait is { } trait ? line.Is(trait) : line.Category == Category;
}

/// <summary>How far a line has come.</summary>
public enum Stage
{
    /// <summary>Ordered, and not shipped.</summary>
    Placed,

    /// <summary>Shipped, and not signed for.</summary>
    Shipped,

    /// <summary>Signed for.</summary>
    Signed,
}

/// <summary>Return of goods that are defective, not as described, wrong or missing.</summary>
/// <param name="From">What the steps are counted from.</param>
/// <param name="Evidence">The kinds of evidence any one of which suffices.</param>
/// <param name="BurdenMonths">Months after signing in which the merchant must prove misuse of durable goods.</param>
/// <param name="ByGround">What is offered for each ground.</param>
/// <param name="PaidBy">Who pays the refund.</param>
public sealed record QualityReturnTerms(Anchor From, ValueList<EvidenceKind> Evidence, int BurdenMonths, ValueList<QualityPromise> ByGround, Party PaidBy) : Terms;

/// <summary>What a quality clause offers for one ground.</summary>
/// <param name="Ground">The ground.</param>
/// <param name="Review">Whether the merchant's approval is needed.</param>
/// <param name="Timing">When a refund is given.</param>
/// <param name="Refusable">Whether a parcel not yet signed for may be refused.</param>
/// <param name="Evidence">The kinds of evidence any one of which suffices on this ground; empty: those of the clause.</param>
/// <param name="StockOut">The kinds of evidence any one of which shows that paid goods are out of stock; empty: it does not answer for such goods.</param>
/// <param name="Steps">What is offered until when, in the order of time.</param>
public sealed record QualityPromise(Ground Ground, bool Review, Timing Timing, bool Refusable, ValueList<EvidenceKind> Evidence, ValueList<EvidenceKind> StockOut, ValueList<QualityStep> Steps);

/// <summary>What is offered until 24:00 of a day.</summary>
/// <param name="Days">The last day, counted from the anchor's day 0.</param>
/// <param name="Heads">What is offered; the first is given where something else is wanted.</param>
public sealed record QualityStep(int Days, ValueList<Head> Heads);

/// <summary>Damage on the way.</summary>
/// <param name="Window">How long after signing; a parcel not yet signed for may be refused.</param>
/// <param name="Evidence">The kinds of evidence any one of which suffices; empty: none may be asked for.</param>
/// <param name="Heads">What is offered; the first is the usual one.</param>
/// <param name="PaidBy">Who pays first.</param>
/// <param name="RecoverableFrom">Who bears it in the end; null: who paid.</param>
public sealed record TransitDamageTerms(Window Window, ValueList<EvidenceKind> Evidence, ValueList<Head> Heads, Party PaidBy, Party? RecoverableFrom) : Terms;

/// <summary>Fakes: the price back and a multiple of it on top.</summary>
/// <param name="Multiple">How many times the price, on top of the refund; 0: none; null: compensation is promised but nobody states how much.</param>
/// <param name="OfficialReport">Whether a report must come from an official channel; else one from elsewhere needs review.</param>
/// <param name="Admission">Whether the merchant's approval settles it, as an admission.</param>
/// <param name="PackagingAdvised">Whether the source advises keeping the packaging; its lack never refuses.</param>
/// <param name="PaidBy">Who pays.</param>
public sealed record CounterfeitTerms(int? Multiple, bool OfficialReport, bool Admission, bool PackagingAdvised, Party PaidBy) : Terms;

/// <summary>What proving a fake cost the buyer.</summary>
/// <param name="Fee">Whether the fee of the report is paid.</param>
/// <param name="Freight">Whether the freight of the return is paid in full.</param>
/// <param name="PaidBy">Who pays.</param>
public sealed record CounterfeitCostsTerms(bool Fee, bool Freight, Party PaidBy) : Terms
{
    /// <inheritdoc/>
    public override ClauseRole Role => ClauseRole.Follows;
}

/// <summary>Price protection.</summary>
/// <param name="Window">How long.</param>
/// <param name="Comparable">The kinds of quotes that count.</param>
/// <param name="Instrument">How the difference is given.</param>
/// <param name="PaidBy">Who pays it.</param>
public sealed record PriceProtectionTerms(Window Window, ValueList<QuoteKind> Comparable, Instrument Instrument, Party PaidBy) : Terms;

/// <summary>Delivery by a promised day.</summary>
/// <param name="NextDay">Days after payment that next-day delivery may take.</param>
/// <param name="SecondDay">Days after payment that second-day delivery may take.</param>
/// <param name="Instrument">How the compensation is given.</param>
/// <param name="PaidBy">Who pays it.</param>
public sealed record DeliveryTimelinessTerms(int NextDay, int SecondDay, Instrument Instrument, Party PaidBy) : Terms;

/// <summary>Shipping the same day or within hours.</summary>
/// <param name="Cutoff">Orders successful strictly before this time of day are shipped before 24:00; null: hours are promised instead.</param>
/// <param name="Hours">Hours after success, inclusive; null: the same day is promised instead.</param>
/// <param name="Instrument">How a compensation would be given.</param>
/// <param name="PaidBy">Who would pay it.</param>
public sealed record ShippingPromiseTerms(LocalTime? Cutoff, int? Hours, Instrument Instrument, Party PaidBy) : Terms
{
    /// <inheritdoc/>
    public override ClauseRole Role => ClauseRole.Answers | ClauseRole.Binds;
}

/// <summary>A refund before shipping, without review.</summary>
/// <param name="Cap">The most a line may have cost, inclusive; null: no cap.</param>
/// <param name="Window">How long after placing; null: until it is shipped.</param>
/// <param name="PaidBy">Who pays.</param>
public sealed record InstantRefundTerms(Money? Cap, Window? Window, Party PaidBy) : Terms;

/// <summary>A promise for goods of certain categories, which the merchant reviews: spoilage, allergy.</summary>
/// <param name="Categories">The categories it covers.</param>
/// <param name="Window">How long after signing.</param>
/// <param name="Evidence">The kinds of evidence any one of which suffices; empty: none is asked for.</param>
/// <param name="AnswerHours">Hours in which the merchant must answer, inclusive; null: none stated.</param>
/// <param name="AnswerDuty">The clause that states those hours; null: none does.</param>
/// <param name="BurdenMonths">Months after signing in which the merchant must prove misuse of durable goods.</param>
/// <param name="PaidBy">Who pays.</param>
public sealed record CategoryCareTerms(ValueList<Category> Categories, Window Window, ValueList<EvidenceKind> Evidence, int? AnswerHours, ClauseId? AnswerDuty, int BurdenMonths, Party PaidBy) : Terms;

/// <summary>Free repair, or a replacement instead.</summary>
/// <param name="Gives">Repair or replacement.</param>
/// <param name="Years">Years of warranty where the listing states none, by category.</param>
/// <param name="WithoutYears">What it means where neither the policy nor the listing states years.</param>
/// <param name="Extension">Whether the months of an extended warranty are added.</param>
/// <param name="BurdenMonths">Months after signing in which the merchant must prove misuse of durable goods.</param>
/// <param name="Proof">Evidence of the purchase that stands in for a paid order.</param>
/// <param name="Replacement">When a unit is replaced; null for a clause that repairs.</param>
public sealed record RepairTerms(Head Gives, ValueList<CategoryYears> Years, MissingYears WithoutYears, bool Extension, int BurdenMonths, ValueList<EvidenceKind> Proof, ReplacementThresholds? Replacement) : Terms;

/// <summary>Years of warranty for a category.</summary>
public sealed record CategoryYears(Category Category, int Years);

/// <summary>What it means that nobody states the years of a warranty.</summary>
public enum MissingYears
{
    /// <summary>The category is not covered.</summary>
    NotCovered,

    /// <summary>Covered, for a length that a person must settle.</summary>
    Unspecified,
}

/// <summary>When a unit is replaced instead of repaired: any one of these, or where it cannot be repaired.</summary>
/// <param name="Ratio">The estimate is at least this many times what was paid for the unit.</param>
/// <param name="ReviewRatio">From this many times what was paid, inclusive, a replacement is a matter of judgement.</param>
/// <param name="FailedRepairs">At least so many repairs failed.</param>
/// <param name="OverDays">More than so many days in repair.</param>
public sealed record ReplacementThresholds(decimal Ratio, decimal ReviewRatio, int FailedRepairs, int OverDays);

/// <summary>A spare unit during a repair.</summary>
public sealed record LoanerTerms : Terms
{
    /// <inheritdoc/>
    public override ClauseRole Role => ClauseRole.Follows;

    internal override bool IsOnRequest => true;

    internal override bool IsAskedBy(Claim claim, ClauseId clause) => claim.Wants == Head.Loaner;
}

/// <summary>A service that a listing names.</summary>
/// <param name="Categories">The categories it is for; empty: all.</param>
/// <param name="Traits">Traits the goods must have; empty: none.</param>
public sealed record ServiceTerms(ValueList<Category> Categories, ValueList<Trait> Traits) : Terms
{
    /// <summary>Whether the service is for goods of that line.</summary>
    public bool IsFor(Line line) => IsForCategory(line) && MissingTrait(line) is null;

    /// <summary>Whether the service is for goods of that line's category.</summary>
    internal bool IsForCategory(Line line) => Categories.Count == 0 || Categories.Contains(line.Category);

    /// <summary>The first trait that the service asks for and the goods do not have; null: they have all.</summary>
    internal Trait? MissingTrait(Line line)
    {
        foreach (var trait in Traits)
        {
            if (!line.Is(trait))
            {
                return trait;
            }
        }

        return null;
    }

    /// <summary>A service is the one clause asked for by name.</summary>
    internal override bool IsAskedBy(Claim claim, ClauseId clause) => clause == claim.Service;
}

/// <summary>Intervention of the platform.</summary>
/// <param name="TargetHours">Hours the platform aims at; a target, not a promise.</param>
/// <param name="Proof">The kinds of evidence any one of which shows the merchant's refusal.</param>
public sealed record EscalationTerms(int TargetHours, ValueList<EvidenceKind> Proof) : Terms;

/// <summary>Collection of a return at the door.</summary>
/// <param name="Always">Whether every return is collected.</param>
/// <param name="Bulky">Whether bulky goods are.</param>
/// <param name="OverGrams">Whether returns heavier than this are, exclusive; null: weight does not matter.</param>
/// <param name="Remote">Whether returns from remote areas are.</param>
/// <param name="SlotDays">The slot lies before 24:00 of this day after the submission's.</param>
public sealed record DoorPickupTerms(bool Always, bool Bulky, int? OverGrams, bool Remote, int SlotDays) : Terms
{
    /// <inheritdoc/>
    public override ClauseRole Role => ClauseRole.Follows;

    internal override bool IsOnRequest => true;

    internal override bool IsAskedBy(Claim claim, ClauseId clause) => claim.Pickup is not null;
}

/// <summary>The freight of a return.</summary>
/// <param name="Pays">How much of it.</param>
/// <param name="Cap">The most that is paid, for <see cref="FreightPayment.Capped"/>.</param>
/// <param name="Floor">The least a subsidy is held to, for <see cref="FreightPayment.Subsidy"/>.</param>
/// <param name="Ceiling">The most a subsidy is held to.</param>
/// <param name="PaidBy">Who pays first.</param>
/// <param name="RecoverableFrom">Who bears it in the end; null: who paid.</param>
public sealed record ReturnFreightTerms(FreightPayment Pays, Money? Cap, Money? Floor, Money? Ceiling, Party PaidBy, Party? RecoverableFrom) : Terms
{
    /// <inheritdoc/>
    public override ClauseRole Role => ClauseRole.Follows;
}

/// <summary>How much of a return's freight is paid.</summary>
public enum FreightPayment
{
    /// <summary>What the buyer paid.</summary>
    Actual,

    /// <summary>What the buyer paid, up to a cap.</summary>
    Capped,

    /// <summary>What the listing states, held between a floor and a ceiling, and at most what the buyer paid.</summary>
    Subsidy,
}

/// <summary>A refund of a return before the goods are back.</summary>
/// <param name="Credit">The circumstances the buyer needs.</param>
/// <param name="Proof">The kinds of evidence any one of which shows that the goods were sent.</param>
public sealed record RefundTimingTerms(Credit Credit, ValueList<EvidenceKind> Proof) : Terms
{
    /// <inheritdoc/>
    public override ClauseRole Role => ClauseRole.Follows;
}

/// <summary>The deposits a merchant pays.</summary>
public sealed record MerchantDepositTerms(ValueList<DepositDemand> Deposits) : Terms
{
    /// <inheritdoc/>
    public override ClauseRole Role => ClauseRole.Binds;
}

/// <summary>The deposit one service asks for.</summary>
/// <param name="Service">The service.</param>
/// <param name="AtLeast">The least, inclusive; null where <paramref name="MoreThan"/> is given.</param>
/// <param name="MoreThan">What it must exceed; null where <paramref name="AtLeast"/> is given.</param>
public sealed record DepositDemand(ClauseId Service, Money? AtLeast, Money? MoreThan)
{
    /// <summary>Whether a deposit is too small.</summary>
    public bool IsShort(Money deposit) => (AtLeast is { } least && deposit < least) || (MoreThan is { } bound && deposit <= bound);
}

/// <summary>The platform reviews every enrolment.</summary>
public sealed record MerchantReviewTerms : Terms
{
    /// <inheritdoc/>
    public override ClauseRole Role => ClauseRole.Binds;
}

/// <summary>The services a merchant of the programme must provide together.</summary>
public sealed record MerchantBundleTerms(ValueList<ClauseId> Services) : Terms
{
    /// <inheritdoc/>
    public override ClauseRole Role => ClauseRole.Binds;
}
