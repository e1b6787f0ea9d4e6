namespace GuaranteeRules.Assessments;

/// <summary>The one award that the first run chose. The second run starts from it and cannot change it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Line">Its line.</param>
/// <param name="Order">Its order.</param>
/// <param name="Ledger">What the line was given before the claim.</param>
/// <param name="Remedies">What was granted, in the order of the heads.</param>
public sealed record Award(Claim Claim, Line Line, Order Order, LineLedger Ledger, ValueList<Remedy> Remedies)
{
    /// <summary>The refund, exchange, reshipment, repair or replacement; null: only other heads were granted.</summary>
    public Remedy? Main
    {
        get
        {
            foreach (var remedy in Remedies)
            {
                if (remedy.Head is Head.Refund or Head.Exchange or Head.Reship or Head.Repair or Head.Replacement)
                {
                    return remedy;
                }
            }

            return null;
        }
    }

    /// <summary>Whether goods go back: a granted refund or exchange of goods that were signed for, on a ground that the side clause follows. A refused parcel goes back by itself, and what was not shipped goes nowhere.</summary>
    public bool IsReturn => Main?.Head is Head.Refund or Head.Exchange && Line.SignedAt <= Claim.SubmittedAt;

    /// <summary>Whether a unit is repaired.</summary>
    public bool IsRepair => Main?.Head == Head.Repair;
}

/// <summary>One side clause looked at for one award.</summary>
/// <typeparam name="TTerms">The terms of the clause's family.</typeparam>
/// <param name="Version">The version of the clause that covers the line.</param>
/// <param name="Award">The award.</param>
public sealed record FollowUp<TTerms>(ClauseVersion<TTerms> Version, Award Award)
    where TTerms : Terms
{
    /// <summary>The clause.</summary>
    public Clause Clause => Version.Clause;

    /// <summary>Its terms.</summary>
    public TTerms Terms => Version.Terms;

    /// <summary>The claim.</summary>
    public Claim Claim => Award.Claim;

    /// <summary>The units the award is for.</summary>
    public int Quantity => Award.Main?.Quantity ?? Award.Remedies[0].Quantity;

    /// <summary>Whether no unit can get a head any more.</summary>
    public bool HasNothingLeft(Head head) => UnitsFor(head) == 0;

    /// <summary>The units of the award that can still get a head.</summary>
    public int UnitsFor(Head head) => Math.Min(Quantity, Award.Ledger.Left(head));

    internal Refusal Refuse(ReasonCode code) => new(Clause, Reason.Of(code, Clause));

    /// <summary>What stands in this clause's way; it never refuses the award.</summary>
    public Refusal Refuse(ReasonCode code, Detail? first = null, Detail? second = null, Detail? third = null) => new(Clause, Reason.Of(code, Clause, first, second, third));

    /// <summary>That none of these kinds of evidence was brought.</summary>
    public Refusal AskFor(ValueList<EvidenceKind> anyOf, ReasonCode code) => Refuse(code, Detail.If("brought", Claim.Brought(anyOf)));

    /// <summary>What the clause adds.</summary>
    public Grant Grant(Remedy remedy, params Reason[] reasons) => new(Clause, [remedy], ValueList.Create<Reason>(reasons));

    /// <summary>Money for a head, back the way it was paid.</summary>
    public Remedy Pay(Head head, Money? amount, Party paidBy, Party? recoverableFrom = null) => new()
    {
        Head = head,
        Clause = Clause,
        Amount = amount,
        Instrument = Instrument.OriginalRoute,
        PaidBy = paidBy,
        RecoverableFrom = recoverableFrom,
        Quantity = UnitsFor(head),
    };

    /// <summary>A remedy in kind.</summary>
    public Remedy InKind(Head head) => new()
    {
        Head = head,
        Clause = Clause,
        Instrument = Instrument.InKind,
        PaidBy = Clause.Programme.InKindPaidBy,
        Quantity = UnitsFor(head),
    };
}

/// <summary>The goods are collected at the door, so the buyer pays no freight.</summary>
/// <param name="Clause">The clause that gives it.</param>
public sealed record Collection(Clause Clause);

/// <summary>A refund of a return is given at once.</summary>
/// <param name="Clause">The clause that gives it.</param>
public sealed record Acceleration(Clause Clause);
