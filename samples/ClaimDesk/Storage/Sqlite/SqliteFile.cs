using Microsoft.Data.Sqlite;

namespace ClaimDesk.Storage.Sqlite;

/// <summary>The local file and its tables, made when they are not there.</summary>
internal sealed class SqliteFile
{
    private const string Tables = """
        pragma journal_mode = wal;
        create table if not exists events (order_id text not null, place integer not null, body text not null, primary key (order_id, place)) without rowid;
        create table if not exists ledgers (order_id text primary key, body text not null) without rowid;
        create table if not exists outbox (payout text primary key, order_id text not null, due integer not null, tries integer not null) without rowid;
        create index if not exists outbox_due on outbox (due);
        create table if not exists editions (version text primary key, body text not null) without rowid;
        """;

    private readonly string connection;

    internal SqliteFile(string path)
    {
        connection = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 30 }.ConnectionString;
        using var opened = new SqliteConnection(connection);
        opened.Open();
        opened.Command(Tables).ExecuteNonQuery();
    }

    internal async Task<SqliteConnection> OpenAsync(CancellationToken cancellation)
    {
        var opened = new SqliteConnection(connection);
        await opened.OpenAsync(cancellation);
        // A payout that was requested must survive a power cut.
        await opened.Command("pragma synchronous = full").ExecuteNonQueryAsync(cancellation);
        return opened;
    }
}

/// <summary>Commands with named values.</summary>
internal static class SqliteCommands
{
    internal static SqliteCommand Command(this SqliteConnection connection, string text, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }
}
