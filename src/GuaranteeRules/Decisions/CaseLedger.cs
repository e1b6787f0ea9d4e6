using GuaranteeRules.Facts;
using NodaTime;

namespace GuaranteeRules.Decisions;

/// <summary>What all lines of a case have been given so far. One decision follows another; a line costs the same in a large order as in a small one.</summary>
internal sealed class CaseLedger
{
    private readonly Dictionary<LineId, LineLedger> lines;
    private readonly Instant? firstShipped;
    private Money freightLeft;
    private int openLines;

    internal CaseLedger(Case @case)
    {
        lines = @case.Lines.ToDictionary(line => line.Id, LineLedger.Open);
        openLines = lines.Count;
        freightLeft = @case.Order.Freight;
        firstShipped = @case.Lines.Min(line => line.ShippedAt ?? line.SignedAt);
        foreach (var payout in @case.Payouts)
        {
            Give(payout.Line, payout.Head, payout.Quantity ?? lines[payout.Line].Line.Quantity, payout.Amount);
        }
    }

    internal LineLedger this[LineId line] => lines[line];

    /// <summary>The outbound freight that comes back if a line is wholly refunded at that instant: nothing has been shipped, and no other line stands.</summary>
    internal Money FreightWith(LineId line, Instant at) =>
        firstShipped <= at || openLines > (lines[line].IsWhollyRefunded ? 0 : 1) ? Money.Zero : freightLeft;

    internal void Give(Claim claim, Remedy remedy) => Give(claim.Line, remedy.Head, remedy.Quantity, remedy.Amount ?? Money.Zero, claim.Matter);

    private void Give(LineId line, Head head, int units, Money amount, string? matter = null)
    {
        if (head == Head.Refund && units == 0)
        {
            freightLeft = freightLeft.Above(amount);
            return;
        }

        var before = lines[line];
        var after = before.Give(head, units, amount, matter);
        openLines -= after.IsWhollyRefunded && !before.IsWhollyRefunded ? 1 : 0;
        lines[line] = after;
    }
}
