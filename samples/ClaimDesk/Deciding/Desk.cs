using ClaimDesk.Orders;
using ClaimDesk.Storage;
using NodaTime;

namespace ClaimDesk.Deciding;

/// <summary>Takes in what happens to orders. Whatever is sent twice is done once: the second answer is the first one again. Thread-safe, and safe beside other nodes on the same store.</summary>
/// <param name="store">Where the orders are.</param>
/// <param name="book">The policies in force.</param>
/// <param name="clock">Tells when a payout was confirmed; nothing else here asks for the time.</param>
public sealed class Desk(IOrderStore store, GuaranteeBook book, IClock clock)
{
    /// <summary>More tries than writers that one order can have at once; then the caller is asked to come again.</summary>
    private const int MostTries = 40;

    /// <summary>Places an order: a case without claims.</summary>
    public Task<OrderLedger> PlaceAsync(ReadOnlyMemory<byte> utf8, CancellationToken cancellation)
    {
        var (order, placed) = Intake.Order(utf8, book.Policies);
        return ChangeAsync(order, ledger => ledger is null ? [placed]
            : ledger.Facts == placed.Facts ? []
            : throw new DeskException(DeskProblem.Conflict, $"Another order '{order}' was placed before."), cancellation);
    }

    /// <summary>Tells that a line was shipped.</summary>
    public Task<OrderLedger> ShipAsync(string order, string line, Instant at, CancellationToken cancellation) =>
        TellAsync(order, line, told => told.ShippedAt, new LineShipped(line) { At = at }, cancellation);

    /// <summary>Tells that a line was signed for.</summary>
    public Task<OrderLedger> SignAsync(string order, string line, Instant at, CancellationToken cancellation) =>
        TellAsync(order, line, told => told.SignedAt, new LineSigned(line) { At = at }, cancellation);

    /// <summary>Takes in a claim and decides it, once.</summary>
    public Task<OrderLedger> SubmitAsync(string order, ReadOnlyMemory<byte> utf8, CancellationToken cancellation) => ChangeAsync(order, ledger =>
    {
        var known = Known(ledger, order);
        var submitted = Intake.Claim(utf8, known, book.Policies);
        if (known.Find(submitted.Claim) is { } taken)
        {
            return taken.Text == submitted.Text && taken.Quotes == submitted.Quotes ? []
                : throw new DeskException(DeskProblem.Conflict, $"Another claim '{submitted.Claim}' was submitted on this order before.");
        }

        return [submitted, .. ClaimDecider.Decide(known.After(order, submitted), submitted.Claim, submitted.At, book)];
    }, cancellation);

    /// <summary>Takes in a person's answer to a claim and decides the claim again, with what it was given before standing.</summary>
    public Task<OrderLedger> RuleAsync(string order, ClaimRuled ruled, CancellationToken cancellation) => ChangeAsync(order, ledger =>
    {
        var known = Known(ledger, order);
        var claim = known.Find(ruled.Claim) ?? throw new DeskException(DeskProblem.NotFound, $"The order has no claim '{ruled.Claim}'.");
        return claim.Rulings.TryGetValue(ruled.By, out var before) && before == new RulingEntry(ruled.Verdict, ruled.At) ? []
            : [ruled, .. ClaimDecider.Decide(known.After(order, ruled), ruled.Claim, ruled.At, book)];
    }, cancellation);

    /// <summary>Takes in the gateway's word that a payout was made, once.</summary>
    public Task<OrderLedger> ConfirmAsync(string order, string payout, string confirmation, CancellationToken cancellation) => ChangeAsync(order, ledger =>
    {
        var entry = Known(ledger, order).Payouts.Find(one => one.Id == payout) ?? throw new DeskException(DeskProblem.NotFound, $"The order has no payout '{payout}'.");
        return entry.Confirmation is null ? [new PayoutConfirmed(payout, confirmation) { At = clock.GetCurrentInstant() }]
            : entry.Confirmation == confirmation ? []
            : throw new DeskException(DeskProblem.Conflict, $"The payout '{payout}' was confirmed as '{entry.Confirmation}' before.");
    }, cancellation);

    private Task<OrderLedger> TellAsync(string order, string line, Func<Line, Instant?> told, OrderEvent @event, CancellationToken cancellation) => ChangeAsync(order, ledger =>
    {
        var @case = CaseReader.Read(CaseText.Of(Known(ledger, order)), book.Policies);
        var known = @case.Lines.FirstOrDefault(one => one.Id.Value == line) ?? throw new DeskException(DeskProblem.NotFound, $"The order has no line '{line}'.");
        return told(known) is not { } before ? [@event]
            : before == @event.At ? []
            : throw new DeskException(DeskProblem.Conflict, $"Another instant was told of line '{line}' before.");
    }, cancellation);

    private static OrderLedger Known(OrderLedger? ledger, string order) => ledger ?? throw new DeskException(DeskProblem.NotFound, $"There is no order '{order}'.");

    /// <summary>Reads the order, works out what happens next, and writes it unless another wrote meanwhile: then all of it again.</summary>
    private async Task<OrderLedger> ChangeAsync(string order, Func<OrderLedger?, IReadOnlyList<OrderEvent>> next, CancellationToken cancellation)
    {
        for (var tries = 1; ; tries++)
        {
            var ledger = await store.FindAsync(order, cancellation);
            var events = next(ledger);
            try
            {
                if (events.Count > 0)
                {
                    await store.AppendAsync(order, ledger, events, cancellation);
                }

                return events.Aggregate(ledger, (before, @event) => before.After(order, @event))!;
            }
            catch (StaleOrderException) when (tries < MostTries)
            {
                // Writers that met once should not meet again.
                await Task.Delay(Random.Shared.Next(5 * tries), cancellation);
            }
            catch (StaleOrderException)
            {
                throw new DeskException(DeskProblem.Busy, $"Too many are writing to order '{order}': send it again.");
            }
        }
    }
}
