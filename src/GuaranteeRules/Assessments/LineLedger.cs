using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace GuaranteeRules.Assessments;

/// <summary>What the units of one line have been given so far. Immutable: giving more makes another. Units are told apart only by what they have had.</summary>
[DebuggerDisplay("{Line.Id.Value,nq}: {Unrefunded} not refunded")]
public sealed class LineLedger
{
    // Null: no unit had any of the heads that tell units apart, or money of its price. Most lines stay so.
    private readonly UnitAccounts? accounts;

    // How many units had each of the other heads, at the places of the heads; of what serves the goods, how many of those held. Null: none had any.
    private readonly int[]? others;

    // How many units had an intervention, and how many of those held a service, by what it was about; null: none had any.
    private readonly ImmutableDictionary<(Head Head, string Matter), int>? matters;

    // When the latest refund of a unit was given.
    private readonly Instant refundedAt;

    private LineLedger(Line line, UnitAccounts? accounts, int[]? others, ImmutableDictionary<(Head Head, string Matter), int>? matters, Instant refundedAt)
    {
        Line = line;
        this.accounts = accounts;
        this.others = others;
        this.matters = matters;
        this.refundedAt = refundedAt;
    }

    /// <summary>The line.</summary>
    public Line Line { get; }

    /// <summary>What was paid for the line, less what refunds have used up of it: the price of the units held.</summary>
    public Money Unrefunded => accounts is null ? Line.Paid : accounts.Unrefunded;

    /// <summary>Units whose price has not come back, whatever else they had.</summary>
    public int Held => accounts is null ? Line.Quantity : accounts.Held;

    /// <summary>Whether the price of every unit has come back.</summary>
    public bool IsWhollyRefunded => Held == 0;

    /// <summary>A line of which nothing was given yet.</summary>
    public static LineLedger Open(Line line) => new(line, null, null, null, Instant.MinValue);

    /// <summary>The same, had the line been another.</summary>
    internal LineLedger For(Line line) => line == Line ? this : new(line, accounts, others, matters, refundedAt);

    /// <summary>How many units can still get a head.</summary>
    /// <param name="head">The head.</param>
    /// <param name="repairIsOver">Whether an earlier repair has ended, so that another can begin.</param>
    /// <param name="matter">What it is about, see <see cref="Claim.Matter"/>.</param>
    public int Left(Head head, bool repairIsOver = false, string? matter = null)
    {
        if (!TellsUnitsApart(head))
        {
            var units = ServesTheGoods(head) ? Held : Line.Quantity;
            return units - Math.Min(GivenOf(head, matter), units);
        }

        if (accounts is null)
        {
            return Line.Quantity;
        }

        var left = 0;
        foreach (var kind in accounts.Kinds)
        {
            left += kind.Had.BarTo(head, repairIsOver) is null ? kind.Count : 0;
        }

        return left;
    }

    /// <summary>Why some of the units claimed for cannot get a head, and how many of them.</summary>
    internal UnitBars BarsTo(Head head, int claimed, bool repairIsOver = false, string? matter = null)
    {
        var barred = claimed - Math.Min(claimed, Left(head, repairIsOver, matter));
        var bars = default(UnitBars);
        if (!TellsUnitsApart(head))
        {
            var returned = ServesTheGoods(head) ? Math.Min(barred, Line.Quantity - Held) : 0;
            return bars with { Returned = returned, Doubled = barred - returned };
        }

        if (barred > 0 && accounts is not null)
        {
            foreach (var kind in accounts.Kinds)
            {
                bars = kind.Had.BarTo(head, repairIsOver) is { } bar ? bars.With(bar, kind.Count) : bars;
            }
        }

        return bars.Of(barred);
    }

    /// <summary>Whether any unit had a head; for heads that are given once per line.</summary>
    public bool HasGiven(Head head) => GivenOf(head, matter: null) > 0;

    /// <summary>Whether the price of some unit had not come back at an instant; a refund at that instant had come.</summary>
    public bool WasHeldAt(Instant at) => Held > 0 || refundedAt > at;

    /// <summary>The refund for so many units that can get one: their share, less the price differences and partial refunds they had, at least 0.00.</summary>
    public Money RefundFor(int units) => accounts is null ? Line.Paid.Share(units, Line.Quantity) : accounts.RefundFor(units);

    /// <summary>What was paid for the next so many units that get a multiple of it, whatever has come back: one by one they come to the same as together.</summary>
    public Money BaseOfMultiple(int units)
    {
        var before = Math.Min(GivenOf(Head.Multiple, matter: null), Line.Quantity);
        return Line.Paid.Share(before + units, Line.Quantity) - Line.Paid.Share(before, Line.Quantity);
    }

    /// <summary>How far so many held units, those first that had the least, have become cheaper and were not yet compensated.</summary>
    public Money DropFor(int units, Money unitPrice) =>
        accounts is not null ? accounts.DropFor(units, unitPrice)
        : units == 0 ? Money.Zero
        : Money.FromFen(new UnitGroup(Line.Quantity, Line.Paid, Money.Zero).Take(Math.Min(units, Line.Quantity)).DropTo(unitPrice));

    /// <summary>The ledger after so many units were given a head.</summary>
    /// <param name="head">The head.</param>
    /// <param name="units">How many units.</param>
    /// <param name="amount">What all of them were given, 0.00 in kind.</param>
    /// <param name="at">When.</param>
    /// <param name="repairIsOver">Whether an earlier repair has ended.</param>
    /// <param name="matter">What it is about, see <see cref="Claim.Matter"/>.</param>
    internal LineLedger Give(Head head, int units, Money amount, Instant at, bool repairIsOver = false, string? matter = null)
    {
        if (IsInAMatter(head))
        {
            var given = matters ?? ImmutableDictionary<(Head Head, string Matter), int>.Empty;
            return new LineLedger(Line, accounts, others, given.SetItem((head, matter ?? ""), GivenOf(head, matter) + units), refundedAt);
        }

        if (!TellsUnitsApart(head))
        {
            var counts = others is null ? new int[(int)Head.PartialRefund + 1] : others.AsSpan().ToArray();
            counts[(int)head] += units;
            return new LineLedger(Line, accounts, counts, matters, refundedAt);
        }

        var before = accounts ?? UnitAccounts.Open(Line);
        return head switch
        {
            Head.Refund => Refund(before, before.Refund(units, amount), at),
            Head.PriceDifference or Head.PartialRefund => new LineLedger(Line, before.Lower(head, units, amount), others, matters, refundedAt),
            _ => new LineLedger(Line, before.Mark(head, units, repairIsOver), others, matters, refundedAt),
        };
    }

    /// <summary>After a refund. It takes the units that were served before those that were not: so whoever keeps one can still have it served.</summary>
    private LineLedger Refund(UnitAccounts before, UnitAccounts after, Instant at)
    {
        var gone = before.Held - after.Held;
        var counts = others;
        if (GivenOf(Head.Loaner, matter: null) is > 0 and var lent)
        {
            counts = others.AsSpan().ToArray();
            counts[(int)Head.Loaner] = Math.Max(0, lent - gone);
        }

        var served = matters;
        foreach (var (about, units) in matters ?? ImmutableDictionary<(Head Head, string Matter), int>.Empty)
        {
            served = ServesTheGoods(about.Head) ? served!.SetItem(about, Math.Max(0, units - gone)) : served;
        }

        return new LineLedger(Line, after, counts, served, gone > 0 ? Instant.Max(refundedAt, at) : refundedAt);
    }

    /// <summary>Whether it matters which of the units had a head: it bars another, or is money of the price. Of all others it only matters how many had them.</summary>
    private static bool TellsUnitsApart(Head head) =>
        head is Head.Refund or Head.Exchange or Head.Reship or Head.Repair or Head.Replacement or Head.PriceDifference or Head.PartialRefund;

    /// <summary>Whether a head is for goods that somebody holds.</summary>
    private static bool ServesTheGoods(Head head) => head is Head.Service or Head.Loaner;

    private static bool IsInAMatter(Head head) => head is Head.Service or Head.Enforcement;

    private int GivenOf(Head head, string? matter) =>
        !IsInAMatter(head) ? others?[(int)head] ?? 0
        : matters is not null && matters.TryGetValue((head, matter ?? ""), out var given) ? given : 0;
}
