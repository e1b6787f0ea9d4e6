using System.CommandLine;
using ClaimDesk.Orders;
using ClaimDesk.Replays;
using ClaimDesk.StandIn;
using ClaimDesk.Storage;
using ClaimDesk.Web.Access;

namespace ClaimDesk;

/// <summary>The commands: serve (without a name), replay, rebuild, gateway.</summary>
internal static class CommandLine
{
    private static readonly Option<string> Listen = new("--listen") { Description = "Where to listen. Only this machine reaches a loopback address; any other takes CLAIMDESK_API_KEY, which writers must send.", HelpName = "URL", DefaultValueFactory = _ => "http://127.0.0.1:5080" };
    private static readonly Option<string> File = new("--file") { Description = "The local file that keeps the orders.", HelpName = "PATH", DefaultValueFactory = _ => "claim-desk.db", Recursive = true };
    private static readonly Option<string?> Postgres = new("--postgres") { Description = "Keep the orders in PostgreSQL instead, for one node or many.", HelpName = "CONNECTION", Recursive = true };
    private static readonly Option<string[]> Policies = new("--policies") { Description = "Policy files beside those that come with the library, or folders of them.", HelpName = "PATH", AllowMultipleArgumentsPerToken = true, Recursive = true };
    private static readonly Option<Uri?> Gateway = UrlOption.Of("--gateway", "The payment gateway; if not given, the desk serves a stand-in itself.");

    internal static RootCommand Define()
    {
        var root = new RootCommand("Serves the claim desk: a web page to try claims, and the desk that keeps orders, decides claims once and pays once.") { Listen, File, Postgres, Policies, Gateway };
        root.SetAction((parsed, cancellation) => StartFailures.TellAsync(() => ServeAsync(Options(parsed), cancellation)));
        root.Subcommands.Add(Replay());
        root.Subcommands.Add(Rebuild());
        root.Subcommands.Add(GatewayCommand.Define(Listen));
        return root;
    }

    private static DeskOptions Options(ParseResult parsed) => new()
    {
        Listen = parsed.GetValue(Listen) ?? new DeskOptions().Listen,
        File = parsed.GetValue(File)!,
        Postgres = parsed.GetValue(Postgres),
        Policies = parsed.GetValue(Policies) ?? [],
        Gateway = parsed.GetValue(Gateway),
        ApiKey = Environment.GetEnvironmentVariable("CLAIMDESK_API_KEY"),
    };

    private static async Task<int> ServeAsync(DeskOptions options, CancellationToken cancellation)
    {
        if (options.ApiKey is null && !ListenAddress.IsLoopback(options.Listen))
        {
            await Console.Error.WriteLineAsync($"Others can reach {options.Listen}: set CLAIMDESK_API_KEY to the key that writers must send, or listen on loopback.");
            return StartFailures.Failed;
        }

        await using var app = DeskHost.Build(options);
        await app.Services.GetRequiredService<IOrderStore>().KeepAsync(app.Services.GetRequiredService<PolicyEdition>(), cancellation);
        await app.StartAsync(cancellation);
        Console.WriteLine($"The claim desk is open at {options.Listen}, with its orders in {(options.Postgres is null ? options.File : "PostgreSQL")}. Ctrl+C closes it.");
        await app.WaitForShutdownAsync(cancellation);
        return 0;
    }

    private static Command Replay()
    {
        var command = new Command("replay", "Decides the whole history again, under the policies of each time, and tells what differs. Exit status 1 if anything does.");
        command.SetAction((parsed, cancellation) => StartFailures.TellAsync(() => WithStoreAsync(Options(parsed), async store =>
        {
            var (orders, decisions, differences) = (0, 0, 0);
            await foreach (var order in new Replay(store).RunAsync(cancellation))
            {
                (orders, decisions, differences) = (orders + 1, decisions + order.Decisions, differences + order.Differences.Count);
                foreach (var difference in order.Differences)
                {
                    Console.WriteLine($"order {order.Order}: {difference}");
                }
            }

            Console.WriteLine($"{orders} orders, {decisions} decisions made again, {differences} differences.");
            return differences == 0 ? 0 : 1;
        })));
        return command;
    }

    private static Command Rebuild()
    {
        var command = new Command("rebuild", "Folds all ledgers anew from the events. Stop the nodes first. Exit status 1 if a ledger was not what the events say.");
        command.SetAction((parsed, cancellation) => StartFailures.TellAsync(() => WithStoreAsync(Options(parsed), async store =>
        {
            var before = await LedgersAsync(store, cancellation);
            await store.RebuildAsync(cancellation);
            var after = await LedgersAsync(store, cancellation);
            var changed = after.Where(ledger => before.GetValueOrDefault(ledger.Key) != ledger.Value).Select(ledger => ledger.Key).ToList();
            changed.ForEach(order => Console.WriteLine($"order {order}: the ledger was not what its events say, and is now"));
            Console.WriteLine($"{after.Count} ledgers rebuilt, {changed.Count} changed.");
            return changed.Count == 0 ? 0 : 1;
        })));
        return command;
    }

    private static async Task<Dictionary<string, string>> LedgersAsync(IOrderStore store, CancellationToken cancellation)
    {
        var ledgers = new Dictionary<string, string>(StringComparer.Ordinal);
        await foreach (var order in store.OrdersAsync(cancellation))
        {
            ledgers[order] = DeskJson.Write(await store.FindAsync(order, cancellation));
        }

        return ledgers;
    }

    /// <summary>The store without anything that serves or pays.</summary>
    private static async Task<int> WithStoreAsync(DeskOptions options, Func<IOrderStore, Task<int>> work)
    {
        var builder = DeskHost.Builder(options.Listen);
        DeskHost.AddDesk(builder, options);
        await using var app = builder.Build();
        return await work(app.Services.GetRequiredService<IOrderStore>());
    }
}
