using System.Diagnostics;

namespace GuaranteeRules.Assessments;

/// <summary>What the units of one line have been given so far. Immutable: giving more makes another. Units are interchangeable.</summary>
[DebuggerDisplay("{Line.Id.Value,nq}: {Unrefunded} not refunded")]
public sealed class LineLedger
{
    private const int FewGroups = 8;

    private readonly UnitGroup[] groups;
    private readonly ValueList<MatterGiven> matters;

    private LineLedger(Line line, UnitGroup[] groups, ValueList<MatterGiven> matters, Money unrefunded)
    {
        Line = line;
        this.groups = groups;
        this.matters = matters;
        Unrefunded = unrefunded;
    }

    /// <summary>The line.</summary>
    public Line Line { get; }

    /// <summary>What was paid for the line and has not come back as a refund.</summary>
    public Money Unrefunded { get; }

    /// <summary>Units whose price has not come back.</summary>
    internal int Held => UnrefundedUnits;

    /// <summary>stub</summary>
    internal bool WasHeldAt(NodaTime.Instant at) => Held > 0;

    /// <summary>Whether the price of every unit has come back.</summary>
    public bool IsWhollyRefunded => UnrefundedUnits == 0;

    /// <summary>What the buyer has not got back in any way. It bounds every payment: a fen of rounding must never make them exceed what was paid.</summary>
    private Money Outstanding => Unrefunded.Above(DifferencesOf(Head.PriceDifference, UnrefundedUnits));

    private int UnrefundedUnits => CountWithout(Head.Refund);

    /// <summary>A line of which nothing was given yet.</summary>
    public static LineLedger Open(Line line) => new(line, UnitGroup.Untouched(line.Quantity), [], line.Paid);

    /// <summary>The same, had the line been another.</summary>
    internal LineLedger For(Line line) => line == Line ? this : new(line, groups, matters, Unrefunded);

    /// <summary>How many units can still get a head.</summary>
    /// <param name="head">The head.</param>
    /// <param name="repairIsOver">Whether an earlier repair has ended, so that another can begin.</param>
    /// <param name="matter">What it is about, see <see cref="Claim.Matter"/>.</param>
    public int Left(Head head, bool repairIsOver = false, string? matter = null)
    {
        var left = 0;
        foreach (var group in groups)
        {
            left += group.Bar(head, repairIsOver) is null ? group.Count : 0;
        }

        return Math.Min(left, Line.Quantity - GivenFor(head, matter));
    }

    /// <summary>Why the units that cannot get a head cannot; null where every unit can.</summary>
    public ReasonCode? BarOf(Head head, bool repairIsOver = false, string? matter = null)
    {
        foreach (var group in groups)
        {
            if (group.Bar(head, repairIsOver) is { } bar)
            {
                return bar;
            }
        }

        return GivenFor(head, matter) > 0 ? ReasonCode.Duplicate : null;
    }

    /// <summary>Whether any unit had a head; for heads that are given once per line.</summary>
    public bool HasGiven(Head head) => CountWithout(head) < Line.Quantity;

    /// <summary>What so many units that have not been refunded share of what was paid and has not come back.</summary>
    public Money ShareOf(int units) => Unrefunded.Share(units, UnrefundedUnits);

    /// <summary>The refund for so many units that can get one: their share, less the price differences they had.</summary>
    public Money RefundFor(int units)
    {
        var had = DifferencesOf(Head.Refund, units);
        return Money.Min(ShareOf(units).Above(had), Outstanding);
    }

    /// <summary>What was paid for so many units, those with their price still outstanding first: the base of a multiple.</summary>
    public Money PaidFor(int units)
    {
        var outstanding = Math.Min(units, UnrefundedUnits);
        var refunded = Line.Paid.Above(Unrefunded).Share(units - outstanding, Line.Quantity - UnrefundedUnits);
        return ShareOf(outstanding) + refunded;
    }

    /// <summary>How far so many held units have become cheaper and were not yet compensated.</summary>
    public Money DropFor(int units, Money unitPrice)
    {
        // A unit price above all that is outstanding cannot be a drop, and its product might not fit.
        return unitPrice >= Unrefunded ? Money.Zero : Money.Min(ShareOf(units).Above((unitPrice * units) + DifferencesOf(Head.PriceDifference, units)), Outstanding);
    }

    /// <summary>The price differences that so many units had, those first that had the least.</summary>
    public Money DifferencesOf(Head head, int units)
    {
        var sum = Money.Zero;
        foreach (var group in groups)
        {
            if (units > 0 && group.Bar(head, repairIsOver: true) is null)
            {
                var part = group.Take(Math.Min(units, group.Count));
                sum += part.Difference;
                units -= part.Count;
            }
        }

        return sum;
    }

    /// <summary>The ledger after so many units were given a head. Units that can get it come first, then those that have not had it.</summary>
    internal LineLedger Give(Head head, int units, Money amount, string? matter = null)
    {
        if (matter is not null)
        {
            return new LineLedger(Line, groups, [.. matters, new MatterGiven(head, matter, units)], Unrefunded);
        }

        // No more than one group is split: its other part, and every other group, stands once, among those given or among the rest.
        var most = groups.Length + 1;
        Span<UnitGroup> all = most <= FewGroups ? stackalloc UnitGroup[FewGroups] : new UnitGroup[most];
        Span<UnitGroup> rest = most <= FewGroups ? stackalloc UnitGroup[FewGroups] : new UnitGroup[most];
        groups.CopyTo(rest);
        var given = 0;
        var used = Money.Zero;
        for (var pass = 0; pass < 2; pass++)
        {
            for (var i = 0; i < groups.Length; i++)
            {
                var canGet = groups[i].Bar(head, repairIsOver: true) is null;
                var fits = pass == 0 ? canGet : !canGet && !groups[i].Had.Has(head);
                var count = fits ? Math.Min(units, groups[i].Count) : 0;
                if (count > 0)
                {
                    var taken = groups[i].Take(count);
                    units -= count;
                    used += taken.Difference;
                    all[given++] = taken with { Had = taken.Had.With(head) };
                    rest[i] = groups[i].Without(taken);
                }
            }
        }

        var spent = head switch
        {
            Head.Refund => amount + used,
            Head.PriceDifference => Spread(all[..given], amount),
            _ => Money.Zero,
        };
        var end = given;
        foreach (var group in rest[..groups.Length])
        {
            if (group.Count > 0)
            {
                all[end++] = group;
            }
        }

        return new LineLedger(Line, Merge(all[..end]), matters, Unrefunded.Above(spent));
    }

    private int GivenFor(Head head, string? matter)
    {
        var given = 0;
        foreach (var one in matters)
        {
            given += one.Head == head && one.Matter == matter ? one.Units : 0;
        }

        return given;
    }

    /// <summary>Gives every unit its part of a difference. What falls to units whose price has come back already is money beyond it, and counts against the rest.</summary>
    private static Money Spread(Span<UnitGroup> groups, Money amount)
    {
        var beyond = Money.Zero;
        var units = 0;
        foreach (var group in groups)
        {
            units += group.Count;
        }

        for (var i = 0; i < groups.Length; i++)
        {
            var part = amount.Share(groups[i].Count, units);
            groups[i] = groups[i] with { Difference = groups[i].Difference + part };
            beyond += groups[i].Had.Has(Head.Refund) ? part : Money.Zero;
            amount -= part;
            units -= groups[i].Count;
        }

        return beyond;
    }

    /// <summary>Groups of one history become one; those with the least difference per unit come first.</summary>
    private static UnitGroup[] Merge(Span<UnitGroup> groups)
    {
        groups.Sort(static (a, b) => a.HadLessThan(b) ? -1 : b.HadLessThan(a) ? 1 : a.Had.Bits.CompareTo(b.Had.Bits));
        var last = 0;
        for (var i = 1; i < groups.Length; i++)
        {
            var (one, next) = (groups[last], groups[i]);
            if (one.Had == next.Had && !one.HadLessThan(next))
            {
                groups[last] = new UnitGroup(one.Count + next.Count, one.Had, one.Difference + next.Difference);
            }
            else
            {
                groups[++last] = next;
            }
        }

        return groups[..(last + 1)].ToArray();
    }

    private int CountWithout(Head head)
    {
        var count = 0;
        foreach (var group in groups)
        {
            count += group.Had.Has(head) ? 0 : group.Count;
        }

        return count;
    }
}

/// <summary>A head that was given in a matter of its own.</summary>
internal readonly record struct MatterGiven(Head Head, string Matter, int Units);
