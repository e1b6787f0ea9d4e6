using NodaTime;

namespace GuaranteeRules.Assessments;

/// <summary>One clause looked at for one claim: the claim, its line, its order, what the line was given before, and the clause's terms.</summary>
/// <remarks>What happened after the submission has not happened yet.</remarks>
/// <typeparam name="TTerms">The terms of the clause's family.</typeparam>
/// <param name="Version">The version of the clause that covers the line.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Line">Its line.</param>
/// <param name="Order">Its order.</param>
/// <param name="Ledger">What the line was given before.</param>
/// <param name="Circumstances">What is known of the case beyond the claim and its line.</param>
public sealed record Assessment<TTerms>(ClauseVersion<TTerms> Version, Claim Claim, Line Line, Order Order, LineLedger Ledger, Circumstances Circumstances)
    where TTerms : Terms
{
    /// <summary>The clause.</summary>
    public Clause Clause => Version.Clause;

    /// <summary>Its terms.</summary>
    public TTerms Terms => Version.Terms;

    /// <summary>Units claimed for.</summary>
    public int Quantity => Claim.Quantity ?? Line.Quantity;

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

    /// <summary>Whether an earlier repair has ended without success, so that another can begin.</summary>
    private bool RepairIsOver => Claim.Repair is { FailedRepairs: > 0 };

    /// <summary>How far the line had come at the submission.</summary>
    internal Stage Stage => !IsUnsigned ? Stage.Signed : IsShipped ? Stage.Shipped : Stage.Placed;

    /// <summary>When the order was paid; null: not yet at the instant of judging.</summary>
    internal Instant? PaidAsOf => Order.PaidAt <= Circumstances.AsOf ? Order.PaidAt : null;

    /// <summary>Whether the order was not paid at the instant of judging.</summary>
    internal bool IsUnpaidAsOf => PaidAsOf is null;

    /// <summary>Units whose price has not come back.</summary>
    internal int Held => Ledger.Held;

    /// <summary>Whether any unit's price has not come back.</summary>
    internal bool IsHeld => Held > 0;

    /// <summary>Whether the platform upheld the claim: conditions on evidence and review count as met.</summary>
    public bool IsUpheld => Claim.RulingAt(Circumstances.AsOf) == RulingVerdict.Upheld;

    /// <summary>Whether the platform dismissed the claim.</summary>
    public bool IsDismissed => Claim.RulingAt(Circumstances.AsOf) == RulingVerdict.Dismissed;

    /// <summary>The end of a window for this claim; null where its anchor has not happened, or nobody stated its length.</summary>
    public Deadline? EndOf(Window window) => AnchorOf(window.From) is { } anchor ? window.EndFrom(anchor, Line.Terms) : null;

    /// <summary>Whether the claim was submitted after a window ended.</summary>
    public bool IsAfter(Window window) => EndOf(window) is { } end && end.HasPassed(Claim.SubmittedAt);

    /// <summary>Whether no unit can get a head any more.</summary>
    public bool HasNothingLeft(Head head) => UnitsFor(head) == 0;

    /// <summary>That no unit can get a head any more, and why.</summary>
    public Refusal RefuseNothingLeft(Head head) =>
        Refuse(Ledger.BarOf(head, RepairIsOver, Claim.Matter) ?? (head == Head.Refund ? ReasonCode.AlreadyRefunded : ReasonCode.Duplicate), Detail.IfAny("left", UnitsFor(head)));

    /// <summary>That nothing was paid yet that could come back.</summary>
    public Refusal RefuseUnpaid() => Refuse(ReasonCode.OrderNotPaid, Detail.If("paidAt", PaidAt));

    /// <summary>That the line has not arrived yet.</summary>
    public Refusal RefuseUnsigned() => Refuse(ReasonCode.OrderNotSigned, Detail.If("signedAt", SignedAt));

    /// <summary>That the line has not been shipped yet.</summary>
    internal Refusal RefuseUnshipped() => Refuse(ReasonCode.OrderNotShipped, Detail.If("shipped", ShippedAt ?? SignedAt));

    /// <summary>That the platform dismissed the claim.</summary>
    public Refusal RefuseDismissed() => Refuse(ReasonCode.PlatformDismissed, Detail.If("at", Claim.Ruling?.At));

    /// <summary>Whether nobody held any unit any more at a promised instant.</summary>
    internal bool WasReturnedBefore(Deadline? due) => due is { } promised && !Ledger.WasHeldAt(promised.At);

    /// <summary>The price of what was not shipped and, with the last units of the order, the freight of sending them, which never was.</summary>
    internal Grant GrantBeforeShipping(Timing timing, Party paidBy)
    {
        var refund = Refund(timing, paidBy);
        var isLast = refund.Quantity == Ledger.Left(Head.Refund) && !Circumstances.FreightWithLine.IsZero;
        var leftover = Leftover(Head.Refund);
        return new Grant(
            Clause,
            isLast ? [refund, refund with { Amount = Circumstances.FreightWithLine, Quantity = 0 }] : [refund],
            Line.ShippedAt is { } shipped ? [.. leftover, Because(ReasonCode.ParcelToIntercept, Detail.Of("shipped", shipped))] : leftover);
    }

    /// <summary>That none of these kinds of evidence was brought.</summary>
    public Refusal AskFor(ValueList<EvidenceKind> anyOf, ReasonCode code) => Refuse(code, Detail.If("brought", Claim.Brought(anyOf)));

    /// <summary>What stands in this clause's way.</summary>
    public Refusal Refuse(ReasonCode code, Detail? first = null, Detail? second = null, Detail? third = null) => new(Clause, Because(code, first, second, third));

    internal Refusal Refuse(ReasonCode code) => new(Clause, Reason.Of(code, Clause));

    /// <summary>A reason about this clause.</summary>
    public Reason Because(ReasonCode code, Detail? first = null, Detail? second = null, Detail? third = null) => Reason.Of(code, Clause, first, second, third);

    /// <summary>That a window ended before the submission, with both instants.</summary>
    public Refusal RefuseAfter(Window? window) => Refuse(ReasonCode.WindowExpired, Detail.Of("submitted", Claim.SubmittedAt), Detail.If("ended", window is null ? null : EndOf(window)?.At));

    /// <summary>A remedy this clause grants, and for units that cannot get it any more, why.</summary>
    public Grant Grant(Remedy remedy) => new(Clause, [remedy], Leftover(remedy.Head));

    /// <summary>A remedy this clause grants, with what is to be said of it and, for units that cannot get it any more, why.</summary>
    public Grant Grant(Remedy remedy, Reason reason) => new(Clause, [remedy], Leftover(remedy.Head) is [var leftover] ? [reason, leftover] : [reason]);

    /// <summary>Why units claimed for are left out of a head; empty where none is.</summary>
    public ValueList<Reason> Leftover(Head head) =>
        Quantity > UnitsFor(head) && Ledger.BarOf(head, RepairIsOver, Claim.Matter) is { } bar ? [Because(bar, Detail.Of("units", Quantity - UnitsFor(head)))] : [];

    /// <summary>The units of this claim that can still get a head.</summary>
    public int UnitsFor(Head head) => Math.Min(Quantity, Ledger.Left(head, RepairIsOver, Claim.Matter));

    /// <summary>The refund of the claimed units that can still get one.</summary>
    public Remedy Refund(Timing timing, Party paidBy, Party? recoverableFrom = null) => new()
    {
        Head = Head.Refund,
        Clause = Clause,
        Amount = Ledger.RefundFor(UnitsFor(Head.Refund)),
        Instrument = Instrument.OriginalRoute,
        Timing = timing,
        PaidBy = paidBy,
        RecoverableFrom = recoverableFrom,
        Quantity = UnitsFor(Head.Refund),
    };

    /// <summary>A remedy in kind for the claimed units that can still get it.</summary>
    public Remedy InKind(Head head) => new()
    {
        Head = head,
        Clause = Clause,
        Instrument = Instrument.InKind,
        PaidBy = Clause.Programme.InKindPaidBy,
        Quantity = UnitsFor(head),
    };

    /// <summary>The instant an anchor stands for; null: not happened yet at the submission.</summary>
    public Instant? AnchorOf(Anchor anchor) => anchor switch
    {
        Anchor.Placed => Order.PlacedAt,
        Anchor.Paid => PaidAt,
        _ => SignedAt,
    };

    private Instant? Happened(Instant? at) => at <= Claim.SubmittedAt ? at : null;
}
