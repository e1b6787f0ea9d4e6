using GuaranteeRules.Facts;
using NodaTime;

namespace GuaranteeRules.Decisions;

/// <summary>What all lines of a case have been given so far. A line costs the same in a large order as in a small one. Reused; not thread-safe.</summary>
internal sealed class CaseLedger
{
    private readonly Dictionary<string, LineLedger> lines = new(StringComparer.Ordinal);
    private Instant? firstShipped;
    private Money freightLeft;
    private int openLines;

    internal void Clear() => lines.Clear();

    internal void Begin(Case @case)
    {
        lines.Clear();
        firstShipped = null;
        foreach (var line in @case.Lines)
        {
            lines.Add(line.Id.Value, LineLedger.Open(line));
            var shipped = line.ShippedAt ?? line.SignedAt;
            firstShipped = firstShipped is null || shipped < firstShipped ? shipped ?? firstShipped : firstShipped;
        }

        openLines = lines.Count;
        freightLeft = @case.Order.Freight;
        foreach (var payout in InOrder(@case.Payouts))
        {
            Give(payout.Line, payout.Head, payout.Quantity ?? this[payout.Line].Line.Quantity, payout.Amount);
        }
    }

    internal LineLedger this[LineId line] => lines[line.Value];

    /// <summary>The outbound freight that comes back if a line is wholly refunded at that instant: nothing has been shipped, and no other line stands.</summary>
    internal Money FreightWith(LineId line, Instant at) =>
        firstShipped <= at || openLines > (this[line].IsWhollyRefunded ? 0 : 1) ? Money.Zero : freightLeft;

    internal void Give(Claim claim, Remedy remedy) => Give(claim.Line, remedy.Head, remedy.Quantity, remedy.Amount ?? Money.Zero, claim.Matter);

    /// <summary>By their instants; else differences come before the refunds that are net of them, however a caller lists them.</summary>
    private static IEnumerable<Payout> InOrder(ValueList<Payout> payouts) =>
        payouts.Count < 2
            ? payouts
            : payouts
                .OrderBy(payout => payout.At ?? Instant.MinValue)
                .ThenByDescending(payout => payout.Head == Head.PriceDifference)
                .ThenBy(payout => payout.Head)
                .ThenBy(payout => payout.Quantity ?? int.MaxValue)
                .ThenBy(payout => payout.Amount);

    private void Give(LineId line, Head head, int units, Money amount, string? matter = null)
    {
        if (head == Head.Refund && units == 0)
        {
            freightLeft = freightLeft.Above(amount);
            return;
        }

        var before = this[line];
        var after = before.Give(head, units, amount, matter);
        openLines -= after.IsWhollyRefunded && !before.IsWhollyRefunded ? 1 : 0;
        lines[line.Value] = after;
    }
}
