using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace GuaranteeRules.Desk.Tests.Running;

/// <summary>A PostgreSQL of the test's own, in a folder and on a port of its own, that can be killed and started again; afterwards nothing is left of it.</summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private const string Programs = "/usr/lib/postgresql/15/bin/";

    private readonly string folder = Directory.CreateTempSubdirectory("postgres").FullName;
    private readonly int port = FreePort.Next();
    private Daemon? server;

    private PostgresServer()
    {
    }

    private string Data => Path.Combine(folder, "data");

    /// <exception cref="InvalidOperationException">This machine has no PostgreSQL and cannot install it.</exception>
    public static async Task<PostgresServer> StartNewAsync()
    {
        var (status, _, errors) = await Command.RunAsync("bash", Path.Combine(AppContext.BaseDirectory, "Running", "install"), Programs + "postgres", "postgresql-15");
        if (status != 0)
        {
            throw new InvalidOperationException($"PostgreSQL 15 cannot be installed here: {errors.Trim()}. Leave out the tests that need it with --filter needs!=postgres.");
        }

        var started = new PostgresServer();
        if (Environment.IsPrivilegedProcess)
        {
            await Command.MustRunAsync("chown", "postgres", started.folder);
        }

        var initialize = AsOwner("initdb", "-D", started.Data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync");
        await Command.MustRunAsync(initialize[0], initialize[1..]);
        await started.StartAsync();
        return started;
    }

    /// <summary>The connection to a database that is empty so far.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        var name = "desk_" + Guid.NewGuid().ToString("N");
        await ExecuteAsync(Connection("postgres"), $"create database {name}");
        return Connection(name);
    }

    /// <summary>Starts it, and waits until it answers.</summary>
    public Task StartAsync() => Patience.UntilAsync("PostgreSQL answers", async () =>
    {
        if (server is null or { HasExited: true })
        {
            // It does not start while a process that the killed one left behind still holds its memory.
            server?.Dispose();
            var start = AsOwner("postgres", "-D", Data, "-p", port.ToString(CultureInfo.InvariantCulture), "-h", "127.0.0.1", "-k", folder, "-c", "max_connections=400");
            server = new Daemon(Path.Combine(folder, "log"), start[0], start[1..]);
        }

        try
        {
            await ExecuteAsync(Connection("postgres"), "select 1");
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    });

    /// <summary>Kills the server and every process of it that serves a connection.</summary>
    public void Kill()
    {
        var main = int.Parse(File.ReadLines(Path.Combine(Data, "postmaster.pid")).First(), CultureInfo.InvariantCulture);
        foreach (var id in File.ReadAllText($"/proc/{main}/task/{main}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries).Prepend($"{main}"))
        {
            try
            {
                using var process = Process.GetProcessById(int.Parse(id, CultureInfo.InvariantCulture));
                process.Kill();
            }
            catch (ArgumentException)
            {
                // It ended by itself.
            }
        }
    }

    public ValueTask DisposeAsync()
    {
        if (server is { HasExited: false })
        {
            Kill();
        }

        server?.Dispose();
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    internal static async Task ExecuteAsync(string connection, string sql)
    {
        await using var opened = new NpgsqlConnection(connection);
        await opened.OpenAsync();
        await using var command = new NpgsqlCommand(sql, opened);
        await command.ExecuteNonQueryAsync();
    }

    private string Connection(string database) => new NpgsqlConnectionStringBuilder { Host = "127.0.0.1", Port = port, Username = "postgres", Database = database, MaxPoolSize = 60 }.ConnectionString;

    /// <summary>PostgreSQL refuses to be root.</summary>
    private static string[] AsOwner(string program, params string[] arguments) =>
        Environment.IsPrivilegedProcess ? ["runuser", "-u", "postgres", "--", Programs + program, .. arguments] : [Programs + program, .. arguments];
}
