using ClaimDesk.Payouts;
using ClaimDesk.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace ClaimDesk.StandIn;

/// <summary>What the stand-in has paid, in a file: it must not pay twice after a restart either.</summary>
internal sealed class PaymentBook : IDisposable
{
    private readonly SqliteConnection connection;

    internal PaymentBook(string path)
    {
        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path }.ConnectionString);
        connection.Open();
        connection.Command("""
            pragma journal_mode = wal;
            create table if not exists payments (place integer primary key, payout text not null unique, order_id text not null, fen integer not null, asked integer not null);
            """).ExecuteNonQuery();
    }

    /// <summary>Pays, unless that payout was paid before: then the same confirmation is given again.</summary>
    /// <returns>The confirmation; null: the payout was paid with another amount before.</returns>
    internal PayoutConfirmation? Pay(PayoutRequest request)
    {
        lock (connection)
        {
            connection.Command(
                "insert into payments (payout, order_id, fen, asked) values ($payout, $order, $fen, 1) on conflict (payout) do update set asked = asked + 1",
                ("$payout", request.Payout),
                ("$order", request.Order),
                ("$fen", request.AmountFen)).ExecuteNonQuery();
            using var row = connection.Command("select place, fen from payments where payout = $payout", ("$payout", request.Payout)).ExecuteReader();
            row.Read();
            return row.GetInt64(1) == request.AmountFen ? new PayoutConfirmation(request.Payout, request.AmountFen, Number(row)) : null;
        }
    }

    /// <summary>Everything that was paid, in the order it was.</summary>
    internal IReadOnlyList<Payment> All()
    {
        lock (connection)
        {
            using var rows = connection.Command("select place, fen, payout, order_id, asked from payments order by place").ExecuteReader();
            var all = new List<Payment>();
            while (rows.Read())
            {
                all.Add(new Payment(rows.GetString(2), rows.GetString(3), rows.GetInt64(1), Number(rows), rows.GetInt64(4)));
            }

            return all;
        }
    }

    public void Dispose() => connection.Dispose();

    private static string Number(SqliteDataReader row) => FormattableString.Invariant($"paid-{row.GetInt64(0)}");
}

/// <summary>A payment.</summary>
/// <param name="Payout">The id that it was asked for with.</param>
/// <param name="Order">The order's id.</param>
/// <param name="AmountFen">How much, in fen.</param>
/// <param name="Confirmation">The number that it is confirmed with.</param>
/// <param name="Asked">How often it was asked for.</param>
internal sealed record Payment(string Payout, string Order, long AmountFen, string Confirmation, long Asked);
