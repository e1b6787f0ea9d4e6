using ClaimDesk.Orders;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace ClaimDesk.Storage.Sqlite;

/// <summary>The payouts that are still to be made. A row is written with the event that requests it and goes with the event that confirms it.</summary>
internal sealed class SqliteOutbox(SqliteFile file, IClock clock) : IDisposable
{
    private readonly SemaphoreSlim written = new(0);

    internal async Task WriteAsync(SqliteConnection connection, string order, IReadOnlyList<OrderEvent> events, CancellationToken cancellation)
    {
        foreach (var @event in events)
        {
            await (@event switch
            {
                PayoutRequested requested => connection.Command(
                    "insert into outbox (payout, order_id, due, tries) values ($payout, $order, $due, 0)",
                    ("$payout", requested.Payout),
                    ("$order", order),
                    ("$due", clock.GetCurrentInstant().ToUnixTimeMilliseconds())).ExecuteNonQueryAsync(cancellation),
                PayoutConfirmed confirmed => connection.Command("delete from outbox where payout = $payout", ("$payout", confirmed.Payout)).ExecuteNonQueryAsync(cancellation),
                _ => Task.CompletedTask,
            });
        }
    }

    /// <summary>Says that something may have been written.</summary>
    internal void Wake() => written.Release();

    /// <summary>Waits until something was written, or for so long.</summary>
    internal Task WaitAsync(Duration most, CancellationToken cancellation) => written.WaitAsync(most.ToTimeSpan(), cancellation);

    /// <summary>The payouts whose time has come, the longest due first.</summary>
    internal async Task<IReadOnlyList<(string Order, string Payout, int Tries)>> DueAsync(int most, CancellationToken cancellation)
    {
        await using var connection = await file.OpenAsync(cancellation);
        await using var rows = await connection.Command(
            "select order_id, payout, tries from outbox where due <= $now order by due limit $most",
            ("$now", clock.GetCurrentInstant().ToUnixTimeMilliseconds()),
            ("$most", most)).ExecuteReaderAsync(cancellation);
        var due = new List<(string, string, int)>();
        while (await rows.ReadAsync(cancellation))
        {
            due.Add((rows.GetString(0), rows.GetString(1), rows.GetInt32(2)));
        }

        return due;
    }

    /// <summary>Puts a payout off after a try that failed.</summary>
    internal async Task PutOffAsync(string payout, Duration wait, CancellationToken cancellation)
    {
        await using var connection = await file.OpenAsync(cancellation);
        await connection.Command(
            "update outbox set tries = tries + 1, due = $due where payout = $payout",
            ("$payout", payout),
            ("$due", (clock.GetCurrentInstant() + wait).ToUnixTimeMilliseconds())).ExecuteNonQueryAsync(cancellation);
    }

    public void Dispose() => written.Dispose();
}
