using NodaTime;

namespace GuaranteeRules.Benchmarks.Hand;

/// <summary>What the lines of a case were given so far. Most claims are the first on their line, and cost nothing here.</summary>
internal sealed class HandLedger
{
    private const int FewLines = 8;

    private readonly Dictionary<LineId, Line> many = [];
    private readonly Dictionary<LineId, LineLedger> given = [];
    private Case @case = null!;
    private Instant? firstShipped;
    private Money freightLeft;
    private int whollyRefunded;

    internal void Begin(Case next)
    {
        @case = next;
        many.Clear();
        given.Clear();
        whollyRefunded = 0;
        freightLeft = next.Order.Freight;
        if (next.Lines.Count > FewLines)
        {
            foreach (var line in next.Lines)
            {
                many.Add(line.Id, line);
            }
        }

        firstShipped = freightLeft.IsZero ? null : FirstShipped(next.Lines);
        if (next.Payouts.Count > 0)
        {
            foreach (var payout in InOrder(next.Payouts))
            {
                Give(payout.Line, payout.Head, payout.Quantity ?? LineOf(payout.Line).Quantity, payout.Amount ?? Money.Zero, payout.At ?? Instant.MinValue);
            }
        }
    }

    internal Line LineOf(LineId id)
    {
        if (many.Count > 0)
        {
            return many[id];
        }

        foreach (var line in @case.Lines)
        {
            if (line.Id == id)
            {
                return line;
            }
        }

        throw new KeyNotFoundException($"The case has no line '{id}'.");
    }

    /// <summary>What a line was given; null: nothing.</summary>
    internal LineLedger? Of(LineId line) => given.Count == 0 ? null : given.GetValueOrDefault(line);

    /// <summary>The outbound freight, if nothing has been shipped and no other line stands.</summary>
    internal Money FreightWith(LineLedger? line, Instant at)
    {
        var isRefunded = line is { IsWhollyRefunded: true };
        return firstShipped <= at || @case.Lines.Count - whollyRefunded > (isRefunded ? 0 : 1) ? Money.Zero : freightLeft;
    }

    internal void Give(LineId id, Head head, int units, Money amount, Instant at)
    {
        if (head == Head.Refund && units == 0)
        {
            freightLeft = freightLeft.Above(amount);
            return;
        }

        var before = Of(id) ?? LineLedger.Open(LineOf(id));
        var after = before.Give(head, units, amount, at);
        whollyRefunded += after.IsWhollyRefunded && !before.IsWhollyRefunded ? 1 : 0;
        given[id] = after;
    }

    private static Instant? FirstShipped(ValueList<Line> lines)
    {
        Instant? first = null;
        foreach (var line in lines)
        {
            var shipped = line.ShippedAt ?? line.SignedAt;
            first = first is null || shipped < first ? shipped ?? first : first;
        }

        return first;
    }

    private static IEnumerable<Payout> InOrder(ValueList<Payout> payouts) =>
        payouts
            .OrderBy(payout => payout.At ?? Instant.MinValue)
            .ThenByDescending(payout => payout.Head is Head.PriceDifference or Head.PartialRefund)
            .ThenBy(payout => payout.Head)
            .ThenBy(payout => payout.Quantity ?? int.MaxValue)
            .ThenBy(payout => payout.Amount);
}
