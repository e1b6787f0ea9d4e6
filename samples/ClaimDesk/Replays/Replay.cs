using ClaimDesk.Deciding;
using ClaimDesk.Orders;
using ClaimDesk.Storage;
using NodaTime;

namespace ClaimDesk.Replays;

/// <summary>Decides the whole history again, each decision under the policies that made it, and tells what comes out otherwise.</summary>
public sealed class Replay(IOrderStore store)
{
    private readonly Dictionary<string, GuaranteeBook> books = new(StringComparer.Ordinal);

    /// <summary>The orders one after another, each with what differs in it.</summary>
    public async IAsyncEnumerable<OrderReplay> RunAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var order in store.OrdersAsync(cancellation))
        {
            var events = await store.EventsAsync(order, cancellation);
            var decisions = 0;
            var differences = new List<string>();
            OrderLedger? ledger = null;
            for (var i = 0; i < events.Count; i++)
            {
                if (events[i] is ClaimDecided decided)
                {
                    decisions++;
                    differences.AddRange(await DifferencesAsync(ledger!, decided, [.. events.Skip(i).TakeWhile((next, place) => place == 0 || next is RemedyGranted or PayoutRequested)], cancellation));
                }

                ledger = ledger.After(order, events[i]);
            }

            var kept = DeskJson.Write(await store.FindAsync(order, cancellation));
            yield return new OrderReplay(order, decisions, [.. differences, .. kept == DeskJson.Write(ledger) ? [] : new[] { "the ledger is not the fold of the events" }]);
        }
    }

    private async Task<IReadOnlyList<string>> DifferencesAsync(OrderLedger before, ClaimDecided decided, IReadOnlyList<OrderEvent> recorded, CancellationToken cancellation)
    {
        if (await BookAsync(decided.Policy, cancellation) is not { } book)
        {
            return [$"claim {decided.Claim}: the policies {decided.Policy} are not kept"];
        }

        var verified = Receipt.Read(System.Text.Encoding.UTF8.GetBytes(decided.Receipt)).Verify(book).Differences.Select(difference => $"claim {decided.Claim}: {difference.Part} differs at {difference.Path}");
        var again = ClaimDecider.Decide(before, decided.Claim, decided.At, book);
        return again.SequenceEqual(recorded) ? [.. verified] : [.. verified, $"claim {decided.Claim}: decided again, it gives other events"];
    }

    private async Task<GuaranteeBook?> BookAsync(string version, CancellationToken cancellation)
    {
        if (!books.TryGetValue(version, out var book) && await store.FindEditionAsync(version, cancellation) is { } edition)
        {
            books[version] = book = edition.Book();
        }

        return book;
    }
}

/// <summary>An order that was decided again.</summary>
/// <param name="Order">The order's id.</param>
/// <param name="Decisions">How many decisions were made again.</param>
/// <param name="Differences">What differs, in words; empty: nothing.</param>
public sealed record OrderReplay(string Order, int Decisions, IReadOnlyList<string> Differences);
