using System.Runtime.CompilerServices;
using ClaimDesk.Orders;
using Microsoft.Data.Sqlite;

namespace ClaimDesk.Storage.Sqlite;

/// <summary>Keeps everything in one local file.</summary>
internal sealed class SqliteOrderStore(SqliteFile file, SqliteOutbox outbox) : IOrderStore
{
    private const int Constraint = 19;

    public async Task<OrderLedger?> FindAsync(string order, CancellationToken cancellation)
    {
        await using var connection = await file.OpenAsync(cancellation);
        var body = await connection.Command("select body from ledgers where order_id = $order", ("$order", order)).ExecuteScalarAsync(cancellation);
        return body is string text ? DeskJson.Read<OrderLedger>(text) : null;
    }

    public async Task AppendAsync(string order, OrderLedger? before, IReadOnlyList<OrderEvent> events, CancellationToken cancellation)
    {
        await using var connection = await file.OpenAsync(cancellation);
        await using var transaction = connection.BeginTransaction();
        var ledger = before;
        foreach (var @event in events)
        {
            ledger = ledger.After(order, @event);
            await InsertAsync(connection, ledger, @event, cancellation);
        }

        await connection.Command(
            "insert into ledgers (order_id, body) values ($order, $body) on conflict (order_id) do update set body = excluded.body",
            ("$order", order),
            ("$body", DeskJson.Write(ledger))).ExecuteNonQueryAsync(cancellation);
        await outbox.WriteAsync(connection, order, events, cancellation);
        await transaction.CommitAsync(cancellation);
        outbox.Wake();
    }

    public async Task<IReadOnlyList<OrderEvent>> EventsAsync(string order, CancellationToken cancellation)
    {
        await using var connection = await file.OpenAsync(cancellation);
        await using var rows = await connection.Command("select body from events where order_id = $order order by place", ("$order", order)).ExecuteReaderAsync(cancellation);
        var events = new List<OrderEvent>();
        while (await rows.ReadAsync(cancellation))
        {
            events.Add(DeskJson.Read<OrderEvent>(rows.GetString(0)));
        }

        return events;
    }

    public async IAsyncEnumerable<string> OrdersAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var connection = await file.OpenAsync(cancellation);
        await using var rows = await connection.Command("select order_id from events where place = 1 order by order_id").ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            yield return rows.GetString(0);
        }
    }

    public async Task RebuildAsync(CancellationToken cancellation)
    {
        await foreach (var order in OrdersAsync(cancellation))
        {
            var ledger = LedgerFold.Of(order, await EventsAsync(order, cancellation));
            await using var connection = await file.OpenAsync(cancellation);
            await connection.Command("replace into ledgers (order_id, body) values ($order, $body)", ("$order", order), ("$body", DeskJson.Write(ledger))).ExecuteNonQueryAsync(cancellation);
        }
    }

    public async Task KeepAsync(PolicyEdition edition, CancellationToken cancellation)
    {
        await using var connection = await file.OpenAsync(cancellation);
        await connection.Command("insert or ignore into editions (version, body) values ($version, $body)", ("$version", edition.Id), ("$body", DeskJson.Write(edition))).ExecuteNonQueryAsync(cancellation);
    }

    public async Task<PolicyEdition?> FindEditionAsync(string version, CancellationToken cancellation)
    {
        await using var connection = await file.OpenAsync(cancellation);
        var body = await connection.Command("select body from editions where version = $version", ("$version", version)).ExecuteScalarAsync(cancellation);
        return body is string text ? DeskJson.Read<PolicyEdition>(text) : null;
    }

    /// <summary>The place of an event in its order is its key: of two writers who saw the same ledger, the second one fails here.</summary>
    private static async Task InsertAsync(SqliteConnection connection, OrderLedger after, OrderEvent @event, CancellationToken cancellation)
    {
        try
        {
            await connection.Command(
                "insert into events (order_id, place, body) values ($order, $place, $body)",
                ("$order", after.Id),
                ("$place", after.EventCount),
                ("$body", DeskJson.Write(@event))).ExecuteNonQueryAsync(cancellation);
        }
        catch (SqliteException problem) when (problem.SqliteErrorCode == Constraint)
        {
            throw new StaleOrderException(after.Id, problem);
        }
    }
}
