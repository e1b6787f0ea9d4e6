using ClaimDesk.Orders;

namespace ClaimDesk.Storage;

/// <summary>Keeps the events of orders, the ledgers folded from them, the payouts that are still to be made, and every edition of the policies that ever judged. Thread-safe.</summary>
public interface IOrderStore
{
    /// <summary>The ledger of an order; null: there is no such order.</summary>
    Task<OrderLedger?> FindAsync(string order, CancellationToken cancellation);

    /// <summary>Writes what happened next: the events, the ledger after them and a message for each payout requested; all of it or nothing.</summary>
    /// <param name="order">The order.</param>
    /// <param name="before">The ledger that the events were worked out from; null: there was no such order.</param>
    /// <param name="events">At least one.</param>
    /// <param name="cancellation">Stops the wait.</param>
    /// <exception cref="StaleOrderException">Another wrote since; nothing was written.</exception>
    Task AppendAsync(string order, OrderLedger? before, IReadOnlyList<OrderEvent> events, CancellationToken cancellation);

    /// <summary>The events of an order, in the order they were written; none for an order that is not there.</summary>
    Task<IReadOnlyList<OrderEvent>> EventsAsync(string order, CancellationToken cancellation);

    /// <summary>The ids of all orders, in their ordinal order.</summary>
    IAsyncEnumerable<string> OrdersAsync(CancellationToken cancellation);

    /// <summary>Folds all ledgers anew from the events and puts them in the place of those that are there.</summary>
    Task RebuildAsync(CancellationToken cancellation);

    /// <summary>Keeps an edition of the policies, so that what it judged can be judged again. One that is there already is left as it is.</summary>
    Task KeepAsync(PolicyEdition edition, CancellationToken cancellation);

    /// <summary>The edition of that version; null: it was never kept.</summary>
    Task<PolicyEdition?> FindEditionAsync(string version, CancellationToken cancellation);
}

/// <summary>Another wrote to the order since it was read.</summary>
public sealed class StaleOrderException(string order, Exception inner) : Exception($"Another wrote to order '{order}' since it was read.", inner);
