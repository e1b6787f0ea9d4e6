using NodaTime;

namespace GuaranteeRules.Judging;

/// <summary>What all lines of a case have been given so far. A line costs the same in a large order as in a small one. Reused; not thread-safe.</summary>
internal sealed class CaseLedger
{
    private const int LargeOrder = 64;

    private readonly LinePlaces places = new();

    // At the places of the lines; null: nobody has asked for that line yet, and it was given nothing.
    private LineLedger?[] ledgers = [];
    private ValueList<Line> lines;
    private bool isShippedKnown;
    private Instant? firstShipped;
    private Money freightLeft;

    // Those whose freight was given; null: none was.
    private HashSet<string>? parcels;
    private int openLines;

    /// <summary>Lets go of the case; what a large order needed is not kept.</summary>
    internal void Clear()
    {
        places.Clear();
        if (ledgers.Length > LargeOrder)
        {
            ledgers = [];
        }

        Array.Clear(ledgers, 0, Math.Min(lines.Count, ledgers.Length));
        lines = [];
        parcels = null;
    }

    /// <summary>Takes a case up; the one before was let go of.</summary>
    internal void Begin(Case @case)
    {
        lines = @case.Lines;
        places.Begin(lines);
        if (ledgers.Length < lines.Count)
        {
            ledgers = new LineLedger?[lines.Count];
        }

        isShippedKnown = false;
        openLines = lines.Count;
        freightLeft = @case.Order.Freight;
        foreach (var payout in PayoutOrder.Of(@case.Payouts))
        {
            var place = places[payout.Line];
            if (payout.Head is Head.Service or Head.Enforcement)
            {
                // It does not say what it was about, so it bars nothing.
                continue;
            }

            Give(place, payout.Head, payout.Quantity ?? lines[place].Quantity, payout.Amount ?? Money.Zero, payout.At ?? Instant.MinValue);
            if (payout.Head == Head.ReturnFreight)
            {
                UseUp(payout.Parcel);
            }
        }
    }

    internal LineLedger this[LineId line] => At(places[line]);

    /// <summary>What is known of the case beyond a claim and its line.</summary>
    internal Circumstances Around(Claim claim, LineLedger line, Instant asOf) =>
        new(asOf, FreightOf(line).At(claim.SubmittedAt), claim.Parcel is { } parcel && parcels is not null && parcels.Contains(parcel.Value));

    /// <summary>The outbound freight that comes back with a line.</summary>
    internal OutboundFreight FreightOf(LineLedger line) =>
        freightLeft.IsZero || openLines > (line.IsWhollyRefunded ? 0 : 1) ? default : new(freightLeft, FirstShipped());

    internal void Give(Claim claim, Remedy remedy)
    {
        Give(places[claim.Line], remedy.Head, remedy.Quantity, remedy.Amount ?? Money.Zero, claim.SubmittedAt, claim.SaysRepairIsOver, claim.Matter);
        if (remedy is { Head: Head.ReturnFreight, Amount: not null })
        {
            UseUp(claim.Parcel);
        }
    }

    private LineLedger At(int place) => ledgers[place] ??= LineLedger.Open(lines[place]);

    private Instant? FirstShipped()
    {
        if (isShippedKnown)
        {
            return firstShipped;
        }

        isShippedKnown = true;
        firstShipped = null;
        foreach (var line in lines)
        {
            var shipped = line.ShippedAt ?? line.SignedAt;
            firstShipped = firstShipped is null || shipped < firstShipped ? shipped ?? firstShipped : firstShipped;
        }

        return firstShipped;
    }

    private void UseUp(ParcelId? parcel)
    {
        if (parcel is { } used)
        {
            (parcels ??= new(StringComparer.Ordinal)).Add(used.Value);
        }
    }

    private void Give(int place, Head head, int units, Money amount, Instant at, bool repairIsOver = false, string? matter = null)
    {
        if (head == Head.Refund && units == 0)
        {
            freightLeft = freightLeft.Above(amount);
            return;
        }

        var before = At(place);
        var after = before.Give(head, units, amount, at, repairIsOver, matter);
        openLines -= after.IsWhollyRefunded && !before.IsWhollyRefunded ? 1 : 0;
        ledgers[place] = after;
    }
}
