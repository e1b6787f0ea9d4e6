using NodaTime;

namespace GuaranteeRules.Policies;

/// <summary>The dated strengths of a clause: the numbers and choices of its source. One record per clause family, which also answers what the library asks about the family.</summary>
/// <remarks>Immutable. Every answer depends on the terms alone, and is the same at every call.</remarks>
public abstract record Terms
{
    /// <summary>What clauses of the family do.</summary>
    public virtual ClauseRole Role => ClauseRole.Answers;

    /// <summary>Whether a side clause is looked at only where the buyer asks for it.</summary>
    public virtual bool IsOnRequest => false;

    /// <summary>Whether a side clause goes with a repair, so that a buyer who is granted nothing is told of it, too.</summary>
    public virtual bool GoesWithARepair => false;

    /// <summary>Whether a claim asks for a clause with these terms; its ground is known to be one of the clause's.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="line">Its line.</param>
    /// <param name="clause">The clause.</param>
    public virtual bool IsAskedBy(Claim claim, Line line, ClauseId clause) => true;

    /// <summary>The kinds of evidence any one of which a clause of the family asks for: the next step names them. Empty: it asks for none.</summary>
    public virtual ValueList<EvidenceKind> AskedEvidence => [];

    /// <summary>The same on one ground, where grounds differ.</summary>
    public virtual ValueList<EvidenceKind> EvidenceOn(Ground ground) => AskedEvidence;

    /// <summary>The kinds of evidence any one of which shows that paid goods are out of stock; empty: the clause does not ask for any.</summary>
    public virtual ValueList<EvidenceKind> StockOutEvidenceOn(Ground ground) => [];

    /// <summary>A kind of quote that the clause compares with, where it asks for quotes.</summary>
    public virtual QuoteKind ComparedQuote => QuoteKind.Public;

    /// <summary>Whether what the merchant promises to do until an instant is still done in time at that very instant.</summary>
    public virtual bool IsKeptAtTheLastInstant => false;

    /// <summary>The clauses that the terms refer to; each must be loaded.</summary>
    public virtual ValueList<ClauseId> NamedClauses => [];

    /// <summary>The clause among <see cref="NamedClauses"/> that states a duty of the merchant under this one, and must be part of it, with the member that names it; null: none does.</summary>
    public virtual (ClauseId Clause, string Path)? NamedDuty => null;

    /// <summary>The member of the terms that no claim can meet, so that the clause can never give anything, as <c>categories</c>; empty: all of them together; null: some claim can meet them.</summary>
    public virtual string? NeverMet => null;

    /// <summary>The bounds that hold an amount, stated as <c>floor</c> and <c>ceiling</c>; null: there are none.</summary>
    public virtual (Money Floor, Money Ceiling)? HeldBetween => null;

    /// <summary>How long the right lasts on a ground; null: without limit, or nobody states it.</summary>
    /// <param name="ground">One of the clause's grounds.</param>
    public virtual Length? LengthOn(Ground ground) => null;

    /// <summary>When the merchant must have answered a claim; null: the terms state no time for it.</summary>
    /// <param name="submittedAt">When the claim was submitted.</param>
    public virtual Deadline? AnswerDue(Instant submittedAt) => null;

    /// <summary>What is wrong with these being the clause's grounds, as a sentence that goes on from their path; null: nothing.</summary>
    /// <param name="grounds">The grounds that the clause names.</param>
    public virtual LocalText? ProblemWith(ValueList<Ground> grounds) => null;
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
