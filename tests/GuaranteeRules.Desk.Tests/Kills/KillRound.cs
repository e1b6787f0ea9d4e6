using System.Net.Http.Json;
using ClaimDesk.StandIn;
using GuaranteeRules.Desk.Tests.Running;

namespace GuaranteeRules.Desk.Tests.Kills;

/// <summary>Two nodes, a database and a gateway as processes, a crowd that claims and a havoc that kills, until all is claimed and paid.</summary>
internal sealed class KillRound(int seed, int orders, int claims, string folder) : IAsyncDisposable
{
    private PostgresServer? database;
    private DeskProcess? gateway;
    private CuttableWire? wire;
    private DeskProcess[] nodes = [];

    internal Workload Workload { get; } = new(seed, orders, claims);

    /// <summary>Where the orders are.</summary>
    internal string Connection { get; private set; } = "";

    /// <summary>What was paid.</summary>
    internal IReadOnlyList<Payment> Payments { get; private set; } = [];

    /// <summary>What was done and survived, in words.</summary>
    internal string Story { get; private set; } = "";

    internal async Task RunAsync()
    {
        await StartAsync();
        var crowd = new Crowd([.. nodes.Select(node => node.Address)], seed);
        var havoc = new Havoc(database!, nodes, gateway!, wire!, seed);
        await crowd.PlaceAsync(Workload);
        using var enough = new CancellationTokenSource();
        var wreaking = havoc.WreakAsync(enough.Token);
        await crowd.ClaimAsync(Workload);
        await enough.CancelAsync();
        await wreaking;
        await Task.WhenAll([gateway!.StartAsync(), .. nodes.Select(node => node.StartAsync())]);
        await UntilPaidAsync();
        using var http = new HttpClient();
        Payments = (await http.GetFromJsonAsync<List<Payment>>(new Uri(gateway.Address, "payouts")))!;
        Array.ForEach(nodes, node => node.Kill());
        Story = $"{claims} claims over {orders} orders, {crowd.SentTwice} sent twice and {crowd.SentAgain} again for want of an answer; {havoc.Kills} kills ({havoc.Story}); {Payments.Count} payouts asked for {Payments.Sum(payment => payment.Asked)} times";
    }

    public async ValueTask DisposeAsync()
    {
        Array.ForEach(nodes, node => node.Dispose());
        wire?.Dispose();
        gateway?.Dispose();
        if (database is not null)
        {
            await database.DisposeAsync();
        }
    }

    private async Task StartAsync()
    {
        database = await PostgresServer.StartNewAsync();
        Connection = await database.NewDatabaseAsync();
        var first = FreePort.Next();
        gateway = new DeskProcess(
            Path.Combine(folder, "gateway.log"), FreePort.Next(), "payouts",
            "gateway", "--payments", Path.Combine(folder, "payments.db"), "--desk", $"http://127.0.0.1:{first}/", "--seed", $"{seed}", "--slow", "0.05", "--fail", "0.15", "--twice", "0.1", "--silent", "0.1");
        wire = new CuttableWire(gateway.Address);
        nodes = [Node(first), Node(FreePort.Next())];
        await Task.WhenAll(gateway.StartAsync(), nodes[0].StartAsync());
        await nodes[1].StartAsync();
    }

    private DeskProcess Node(int port) => new(Path.Combine(folder, $"node-{port}.log"), port, "api/orders", "--postgres", Connection, "--gateway", wire!.Address.ToString());

    private async Task UntilPaidAsync()
    {
        await using var desk = PostgresDesk.Reader(Connection);
        foreach (var order in Workload.Orders)
        {
            await Patience.UntilAsync($"{order.Id} is paid", async () => (await desk.Store.FindAsync(order.Id, CancellationToken.None))!.OpenPayouts == 0);
        }
    }
}
