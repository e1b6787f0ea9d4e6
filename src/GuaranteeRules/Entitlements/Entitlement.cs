using System.Diagnostics;
using System.Text.Json.Serialization;
using NodaTime;

namespace GuaranteeRules.Entitlements;

/// <summary>Whether a right can be claimed at an instant, later, or no more.</summary>
[JsonConverter(typeof(GuaranteeJsonConverter))]
public enum EntitlementState
{
    /// <summary>It can be claimed.</summary>
    Open,

    /// <summary>It can be claimed later, if what it waits for comes.</summary>
    NotYetOpen,

    /// <summary>It could have been claimed.</summary>
    Lapsed,
}

/// <summary>Something that can be claimed for a line, found by deciding the claim at every instant that matters. Immutable.</summary>
[DebuggerDisplay("{Ground}: {Remedies}, {State}")]
[JsonConverter(typeof(GuaranteeJsonConverter))]
public sealed record Entitlement
{
    /// <summary>The ground to claim on.</summary>
    public required Ground Ground { get; init; }

    /// <summary>What is given then, in the order of the heads, under which clauses; amounts as of the instant asked about or, out of time, of the nearest one. An amount that rests on a price yet to be seen is null.</summary>
    public required ValueList<Remedy> Remedies { get; init; }

    /// <summary>What must be brought, or answered by the merchant, all of it together; empty: claiming suffices.</summary>
    public ValueList<NextStep> Needs { get; init; }

    /// <summary>Whether it can be claimed at the instant asked about.</summary>
    public required EntitlementState State { get; init; }

    /// <summary>From when, inclusive; null: not before what it waits for, see <see cref="Needs"/>.</summary>
    public Instant? From { get; init; }

    /// <summary>Until when, exclusive to the tick; null: no end is known.</summary>
    public Instant? Until { get; init; }

    /// <summary>The claim it was found by. Submitted at any instant from <see cref="From"/> to <see cref="Until"/>, in the case it was found in, it is granted.</summary>
    public required Claim Claim { get; init; }

    /// <summary>The prices it was found with: those of the case and, where a lower one must be brought, such a one.</summary>
    public ValueList<Quote> Quotes { get; init; }

    /// <summary>The clause of the first remedy: the one under which the least is asked for.</summary>
    public Clause Clause => Remedies[0].Clause;

    /// <summary>Every clause that gives the same until the same end, <see cref="Clause"/> among them, in the policy's order; the others may ask for more, or for other things.</summary>
    public ValueList<Clause> Clauses { get => field.Count == 0 ? [Clause] : field; init; }

    /// <summary>The sum of all money that is stated, in fen; 0.00 for what is given in kind.</summary>
    public Money Worth
    {
        get
        {
            var sum = Money.Zero;
            foreach (var remedy in Remedies)
            {
                sum += remedy.Amount ?? Money.Zero;
            }

            return sum;
        }
    }
}
