using NodaTime;

namespace GuaranteeRules.Assessments;

/// <summary>One clause considered for one claim: what its rules ask about, and the words in which they refuse and grant.</summary>
/// <typeparam name="TTerms">The terms of the clause's family.</typeparam>
/// <param name="Version">The version of the clause that covers the line.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Line">Its line.</param>
/// <param name="Order">Its order.</param>
/// <param name="Ledger">What the line was given before the claim.</param>
public abstract record Consideration<TTerms>(ClauseVersion<TTerms> Version, Claim Claim, Line Line, Order Order, LineLedger Ledger)
    where TTerms : Terms
{
    /// <summary>The clause.</summary>
    public Clause Clause => Version.Clause;

    /// <summary>Its terms.</summary>
    public TTerms Terms => Version.Terms;

    /// <summary>The units in question.</summary>
    public abstract int Quantity { get; }

    /// <summary>The units in question that can still get a head.</summary>
    public abstract int UnitsFor(Head head);

    /// <summary>Whether none of them can get a head any more.</summary>
    public bool HasNothingLeft(Head head) => UnitsFor(head) == 0;

    /// <summary>What stands in this clause's way, with those of the values that are known.</summary>
    public Refusal Refuse(ReasonCode code, Detail? first = null, Detail? second = null, Detail? third = null) => new(Clause, Because(code, first, second, third));

    internal Refusal Refuse(ReasonCode code) => new(Clause, Reason.Of(code, Clause));

    /// <summary>That none of these kinds of evidence was brought.</summary>
    public Refusal AskFor(ValueList<EvidenceKind> anyOf, ReasonCode code) => Refuse(code, Detail.If("brought", Claim.Brought(anyOf)));

    /// <summary>A reason about this clause, with those of the values that are known.</summary>
    public Reason Because(ReasonCode code, Detail? first = null, Detail? second = null, Detail? third = null) => Reason.Of(code, Clause, first, second, third);

    /// <summary>A reason about this clause where it applies; else null, which no grant tells of.</summary>
    public Reason? BecauseIf(bool applies, ReasonCode code, Detail? value = null) => applies ? Because(code, value) : null;

    /// <summary>A remedy this clause grants, with what is to be said of it and, for units that cannot get it any more, why. A reason that is null is left out.</summary>
    public Grant Grant(Remedy remedy, Reason? first = null, Reason? second = null)
    {
        ArgumentNullException.ThrowIfNull(remedy);
        return new Grant(Clause, [remedy], Told(Leftover(remedy.Head), first, second));
    }

    /// <summary>A remedy this clause grants, and what comes along with it; null: nothing does.</summary>
    public Grant Grant(Remedy remedy, Remedy? along, Reason? reason = null)
    {
        ArgumentNullException.ThrowIfNull(remedy);
        return new Grant(Clause, along is null ? [remedy] : [remedy, along], Told(Leftover(remedy.Head), reason));
    }

    /// <summary>Of two remedies what units are left for: of one, of the other or of both.</summary>
    public Grant GrantWhatIsLeft(Remedy one, Remedy other, Reason? first = null, Reason? second = null)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var left = Leftover(one.Head) is { Count: 0 } ? Leftover(other.Head) : [.. Leftover(one.Head), .. Leftover(other.Head)];
        return new Grant(Clause, one.Quantity == 0 ? [other] : other.Quantity == 0 ? [one] : [one, other], Told(left, first, second));
    }

    /// <summary>Money for the units that can still get a head.</summary>
    /// <param name="head">What it makes good.</param>
    /// <param name="amount">The amount; null: no source states it.</param>
    /// <param name="instrument">How it is given.</param>
    /// <param name="paidBy">Who pays first.</param>
    /// <param name="recoverableFrom">Who bears it in the end; null: who paid.</param>
    public Remedy Money(Head head, Money? amount, Instrument instrument, Party paidBy, Party? recoverableFrom = null) => new()
    {
        Head = head,
        Clause = Clause,
        Amount = amount,
        Instrument = instrument,
        PaidBy = paidBy,
        RecoverableFrom = recoverableFrom,
        Quantity = UnitsFor(head),
    };

    /// <summary>Money for the line as a whole, whatever units are in question.</summary>
    /// <param name="head">What it makes good.</param>
    /// <param name="amount">The amount; null: no source states it.</param>
    /// <param name="instrument">How it is given.</param>
    /// <param name="paidBy">Who pays.</param>
    public Remedy MoneyForTheLine(Head head, Money? amount, Instrument instrument, Party paidBy) => new()
    {
        Head = head,
        Clause = Clause,
        Amount = amount,
        Instrument = instrument,
        PaidBy = paidBy,
        Quantity = Line.Quantity,
    };

    /// <summary>A remedy in kind for the units that can still get it; who pays for it is the programme's to say.</summary>
    public Remedy InKind(Head head) => InKind(head, Clause.Programme.InKindPaidBy);

    /// <summary>A remedy in kind for the units that can still get it, where the clause says who gives it.</summary>
    /// <param name="head">What it makes good.</param>
    /// <param name="paidBy">Who gives it.</param>
    /// <param name="dueBy">The instant the source aims at; null: none stated.</param>
    public Remedy InKind(Head head, Party paidBy, Instant? dueBy = null) => new()
    {
        Head = head,
        Clause = Clause,
        Instrument = Instrument.InKind,
        PaidBy = paidBy,
        Quantity = UnitsFor(head),
        DueBy = dueBy,
    };

    /// <summary>Why units in question are left out of a head; empty where none is, or nothing is to be said of it.</summary>
    public virtual ValueList<Reason> Leftover(Head head) => [];

    private static ValueList<Reason> Told(ValueList<Reason> left, Reason? first, Reason? second = null) => (first, second) switch
    {
        (null, null) => left,
        ({ } one, { } other) => [one, other, .. left],
        _ => left.Count == 0 ? [(first ?? second)!] : [(first ?? second)!, .. left],
    };
}
