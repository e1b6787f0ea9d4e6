using System.Diagnostics;
using NodaTime;

namespace GuaranteeRules.Assessments;

/// <summary>One clause looked at for one claim, as things stood at its submission: what happened later has not happened yet.</summary>
/// <typeparam name="TTerms">The terms of the clause's family.</typeparam>
/// <param name="Version">The version of the clause that covers the line.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Line">Its line.</param>
/// <param name="Order">Its order.</param>
/// <param name="Ledger">What the line was given before.</param>
/// <param name="Circumstances">What is known of the case beyond the claim and its line.</param>
[DebuggerDisplay("{Clause.Id.Value,nq} for {Claim.Id.Value,nq}")]
public sealed record Assessment<TTerms>(ClauseVersion<TTerms> Version, Claim Claim, Line Line, Order Order, LineLedger Ledger, Circumstances Circumstances)
    : Consideration<TTerms>(Version, Claim, Line, Order, Ledger)
    where TTerms : Terms
{
    /// <summary>Units claimed for.</summary>
    public override int Quantity => Claim.Quantity ?? Line.Quantity;

    /// <summary>When the order was paid; null: not yet at the submission.</summary>
    public Instant? PaidAt => Happened(Order.PaidAt);

    /// <summary>When the line was shipped; null: not yet at the submission.</summary>
    public Instant? ShippedAt => Happened(Line.ShippedAt);

    /// <summary>When the line was signed for; null: not yet at the submission.</summary>
    public Instant? SignedAt => Happened(Line.SignedAt);

    /// <summary>Whether the order was not paid at the submission.</summary>
    public bool IsUnpaid => PaidAt is null;

    /// <summary>Whether the line was not signed for at the submission.</summary>
    public bool IsUnsigned => SignedAt is null;

    /// <summary>Whether the line was shipped at the submission; the same instant counts, and what was signed for was shipped.</summary>
    public bool IsShipped => ShippedAt is not null || !IsUnsigned;

    /// <summary>When the line left the merchant, at the latest when it was signed for; null: not yet at the submission.</summary>
    public Instant? LeftAt => ShippedAt ?? SignedAt;

    /// <summary>How far the line had come at the submission.</summary>
    public Stage Stage => !IsUnsigned ? Stage.Signed : IsShipped ? Stage.Shipped : Stage.Placed;

    /// <summary>When the order was paid; null: not yet at the instant of judging.</summary>
    public Instant? PaidByNow => Order.PaidAt <= Circumstances.AsOf ? Order.PaidAt : null;

    /// <summary>Whether the order was not paid at the instant of judging.</summary>
    public bool IsUnpaidByNow => PaidByNow is null;

    /// <summary>Units whose price has not come back.</summary>
    public int Held => Ledger.Held;

    /// <summary>Whether any unit's price has not come back.</summary>
    public bool IsHeld => Held > 0;

    /// <summary>Whether the platform upheld the claim: conditions on evidence and review count as met.</summary>
    public bool IsUpheld => Claim.RulingAt(Circumstances.AsOf) == RulingVerdict.Upheld;

    /// <summary>Whether the platform dismissed the claim.</summary>
    public bool IsDismissed => Claim.RulingAt(Circumstances.AsOf) == RulingVerdict.Dismissed;

    /// <summary>Whether the platform has ruled, which stands above what the merchant says.</summary>
    internal bool IsRuled => Claim.RulingAt(Circumstances.AsOf) is not null;

    /// <summary>When the platform ruled; null: it has not yet, or nobody says when.</summary>
    internal Instant? RuledAt => IsRuled ? Claim.Ruling!.At : null;

    /// <summary>Whether with this claim nothing of the order is left to be sent, so that the freight of sending it comes back.</summary>
    internal bool IsTheLastOfTheOrder => UnitsFor(Head.Refund) == Held && !Circumstances.FreightWithLine.IsZero;

    /// <summary>Whether a parcel left after the submission, and must be stopped.</summary>
    internal bool IsToBeStopped => !IsShipped && Line.ShippedAt is not null;

    /// <summary>The end of a window for this claim; null where there is none, its anchor has not happened, or nobody stated its length.</summary>
    public Deadline? EndOf(Window? window) => window is not null && AnchorOf(window.From) is { } anchor ? window.EndFrom(anchor, Line.Terms) : null;

    /// <summary>Whether the claim was submitted after a window ended; null: there is no window that could.</summary>
    public bool IsAfter(Window? window) => EndOf(window) is { } end && end.HasPassed(Claim.SubmittedAt);

    /// <summary>Whether nobody held any unit any more at a promised instant; null: nothing was promised.</summary>
    internal bool WasReturnedBefore(Deadline? due) => due is { } promised && !Ledger.WasHeldAt(promised.At);

    /// <summary>Whether any kind of evidence asked for was brought, or the platform's ruling makes up for it.</summary>
    internal bool IsShown(ValueList<EvidenceKind> anyOf) => IsUpheld || Claim.Brings(anyOf);

    /// <summary>That no unit can get a head any more, and why: what the units were given before decides.</summary>
    public Refusal RefuseNothingLeft(Head head) =>
        BarsTo(head, HasNothingLeft(head) ? Quantity : Line.Quantity) switch
        {
            { First: null } => Refuse(head == Head.Refund ? ReasonCode.AlreadyRefunded : ReasonCode.Duplicate, Detail.IfAny("left", UnitsFor(head))),
            { Count: 1, First: var (code, _) } => Refuse(code, Detail.IfAny("left", UnitsFor(head))),
            { First: var (code, units), Others: var others } => Refuse(code, Detail.IfAny("left", UnitsFor(head)), Detail.Of("units", units)) with { Also = Because(others) },
        };

    /// <summary>Why units claimed for are left out of a head; empty where none is.</summary>
    public override ValueList<Reason> Leftover(Head head) => BarsTo(head, Quantity) switch
    {
        { First: null } => [],
        { Count: 1 } bars => [Because(bars)!],
        var bars => [Because(bars)!, Because(bars.Others)!],
    };

    /// <summary>The units of this claim that can still get a head.</summary>
    public override int UnitsFor(Head head) => Math.Min(Quantity, Ledger.Left(head, Claim.SaysRepairIsOver, Claim.Matter));

    /// <summary>The refund of the claimed units that can still get one, back the way they were paid.</summary>
    public Remedy Refund(Timing timing, Party paidBy, Party? recoverableFrom = null) =>
        RefundOf(Ledger.RefundFor(UnitsFor(Head.Refund)), UnitsFor(Head.Refund), timing, paidBy, recoverableFrom);

    /// <summary>The refund of the outbound freight, which is for no unit.</summary>
    public Remedy RefundOfFreight(Timing timing, Party paidBy) => RefundOf(Circumstances.FreightWithLine, units: 0, timing, paidBy, recoverableFrom: null);

    /// <summary>The instant an anchor stands for; null: not happened yet at the submission.</summary>
    public Instant? AnchorOf(Anchor anchor) => anchor switch
    {
        Anchor.Placed => Order.PlacedAt,
        Anchor.Paid => PaidAt,
        _ => SignedAt,
    };

    private Remedy RefundOf(Money amount, int units, Timing timing, Party paidBy, Party? recoverableFrom) => new()
    {
        Head = Head.Refund,
        Clause = Clause,
        Amount = amount,
        Instrument = Instrument.OriginalRoute,
        Timing = timing,
        PaidBy = paidBy,
        RecoverableFrom = recoverableFrom,
        Quantity = units,
    };

    private UnitBars BarsTo(Head head, int units) => Ledger.BarsTo(head, units, Claim.SaysRepairIsOver, Claim.Matter);

    /// <summary>The first of some bars, with the number of units it is for; null: there is none.</summary>
    private Reason? Because(UnitBars bars) => bars.First is var (code, units) ? Because(code, Detail.Of("units", units)) : null;

    private Instant? Happened(Instant? at) => at <= Claim.SubmittedAt ? at : null;
}
