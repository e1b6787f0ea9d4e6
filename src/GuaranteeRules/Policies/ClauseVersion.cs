using NodaTime;

namespace GuaranteeRules.Policies;

/// <summary>One dated version of a clause: what it offers to orders placed while it was in force. A fact of every run it covers.</summary>
public abstract class ClauseVersion
{
    private protected ClauseVersion(Instant? from, Instant? until, Terms terms)
    {
        From = from;
        Until = until;
        AnyTerms = terms;
    }

    /// <summary>The clause.</summary>
    public Clause Clause { get; internal set; } = null!;

    /// <summary>In force from here, inclusive; null: without limit.</summary>
    public Instant? From { get; }

    /// <summary>In force until here, exclusive; null: without limit.</summary>
    public Instant? Until { get; }

    /// <summary>The terms, whatever their family.</summary>
    public Terms AnyTerms { get; }

    /// <summary>Its place among all versions of the book.</summary>
    internal int Number { get; set; }

    /// <summary>Whether an order placed at that instant falls under it.</summary>
    public bool IsInForce(Instant placedAt) => (From is not { } from || placedAt >= from) && (Until is not { } until || placedAt < until);

    /// <summary>Whether it answers claims on that ground, or follows them.</summary>
    public bool Answers(Ground ground) => Clause.Answers(ground);

    /// <summary>The clause's id, and from when until when it is in force.</summary>
    public override string ToString() => $"{Clause?.Id} {From?.ToString() ?? "…"} – {Until?.ToString() ?? "…"}";

    internal abstract void InsertInto(IFactSink facts);
}

/// <summary>One dated version of a clause, with the terms of its family.</summary>
/// <typeparam name="TTerms">The family's terms.</typeparam>
public sealed class ClauseVersion<TTerms> : ClauseVersion
    where TTerms : Terms
{
    internal ClauseVersion(Instant? from, Instant? until, TTerms terms)
        : base(from, until, terms) => Terms = terms;

    /// <summary>The terms.</summary>
    public TTerms Terms { get; }

    internal override void InsertInto(IFactSink facts) => facts.Insert(this);
}
