using System.Runtime.CompilerServices;
using ClaimDesk.Orders;
using ClaimDesk.Payouts;
using JasperFx;
using JasperFx.Events.Daemon;
using Marten;
using Marten.Exceptions;
using Wolverine.Marten;

namespace ClaimDesk.Storage.Marten;

/// <summary>Keeps each order as a stream of events in PostgreSQL. Payout messages go into Wolverine's outbox in the same transaction.</summary>
internal sealed class MartenOrderStore(IDocumentStore store, IServiceScopeFactory scopes) : IOrderStore
{
    public async Task<OrderLedger?> FindAsync(string order, CancellationToken cancellation)
    {
        await using var session = store.QuerySession();
        return await session.LoadAsync<OrderLedger>(order, cancellation);
    }

    public async Task AppendAsync(string order, OrderLedger? before, IReadOnlyList<OrderEvent> events, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var session = store.LightweightSession();
        var outbox = scope.ServiceProvider.GetRequiredService<IMartenOutbox>();
        outbox.Enroll(session);
        if (before is null)
        {
            session.Events.StartStream<OrderLedger>(order, events);
        }
        else
        {
            session.Events.Append(order, before.EventCount + events.Count, events);
        }

        foreach (var requested in events.OfType<PayoutRequested>())
        {
            await outbox.PublishAsync(new MakePayout(order, requested.Payout));
        }

        try
        {
            await session.SaveChangesAsync(cancellation);
        }
        catch (Exception problem) when (problem is ConcurrencyException or ExistingStreamIdCollisionException)
        {
            throw new StaleOrderException(order, problem);
        }
    }

    public async Task<IReadOnlyList<OrderEvent>> EventsAsync(string order, CancellationToken cancellation)
    {
        await using var session = store.QuerySession();
        return [.. (await session.Events.FetchStreamAsync(order, token: cancellation)).Select(@event => (OrderEvent)@event.Data)];
    }

    public async IAsyncEnumerable<string> OrdersAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var session = store.QuerySession();
        var orders = (await session.Query<OrderLedger>().Select(ledger => ledger.Id).ToListAsync(cancellation)).Order(StringComparer.Ordinal);
        foreach (var order in orders)
        {
            yield return order;
        }
    }

    public async Task RebuildAsync(CancellationToken cancellation)
    {
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.RebuildProjectionAsync<LedgerProjection>(cancellation);
    }

    public async Task KeepAsync(PolicyEdition edition, CancellationToken cancellation)
    {
        await using var session = store.LightweightSession();
        session.Store(edition);
        await session.SaveChangesAsync(cancellation);
    }

    public async Task<PolicyEdition?> FindEditionAsync(string version, CancellationToken cancellation)
    {
        await using var session = store.QuerySession();
        return await session.LoadAsync<PolicyEdition>(version, cancellation);
    }
}
