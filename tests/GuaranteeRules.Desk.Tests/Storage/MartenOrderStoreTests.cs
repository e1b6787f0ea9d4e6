using System.Text;
using ClaimDesk.Replays;
using GuaranteeRules.Desk.Tests.Running;
using NodaTime;
using Npgsql;

namespace GuaranteeRules.Desk.Tests.Storage;

/// <summary>On PostgreSQL the desk does what it does in a local file, from several nodes.</summary>
[Trait("needs", "postgres")]
public sealed class MartenOrderStoreTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>, IAsyncLifetime
{
    private const string Order = """{"id":"x","order":{"id":"o-1","platform":"tmall","placedAt":"2025-03-01T10:00:00+08:00","paidAt":"2025-03-01T10:02:00+08:00"},"lines":[{"id":"l-1","category":"appliance","paid":"3999.00","programmes":["tmall.worry-free"]}]}""";
    private const string Drop = """{"claim":{"id":"k-1","line":"l-1","ground":"price-drop","submittedAt":"2025-03-04T10:00:00+08:00"},"quotes":[{"line":"l-1","at":"2025-03-04T09:00:00+08:00","unitPrice":"3799.00","kind":"public"}]}""";

    private string connection = "";
    private PostgresDesk here = null!;
    private PostgresDesk there = null!;

    public async Task InitializeAsync()
    {
        connection = await postgres.Server.NewDatabaseAsync();
        here = await PostgresDesk.StartAsync(connection);
        there = await PostgresDesk.StartAsync(connection);
    }

    public async Task DisposeAsync()
    {
        await here.DisposeAsync();
        await there.DisposeAsync();
    }

    [Fact]
    public async Task An_order_and_a_claim_sent_to_two_nodes_at_once_are_taken_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => PlaceAsync(Node(i))));
        await Task.WhenAll(Enumerable.Range(0, 16).Select(i => SubmitAsync(Node(i), Drop)));
        var events = await here.Store.EventsAsync("o-1", CancellationToken.None);
        Assert.Single(events.OfType<OrderPlaced>());
        Assert.Single(events.OfType<ClaimDecided>());
        Assert.Equal(20000, Assert.Single(events.OfType<PayoutRequested>()).AmountFen);
    }

    [Fact]
    public async Task Claims_sent_to_two_nodes_at_once_are_decided_one_after_another()
    {
        await PlaceAsync(here);
        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => SubmitAsync(Node(i), Drop.Replace("k-1", $"k-{i}", StringComparison.Ordinal))));
        var ledger = (await there.Store.FindAsync("o-1", CancellationToken.None))!;
        Assert.Equal(12, ledger.Claims.Count);
        Assert.Equal(1, ledger.Claims.Count(claim => claim.Outcome == "eligible"));
        Assert.Equal(20000, ledger.Payouts.Sum(payout => payout.AmountFen));
    }

    [Fact]
    public async Task Of_two_who_saw_the_same_ledger_the_second_writes_nothing()
    {
        var at = Instant.FromUtc(2025, 3, 1, 8, 0);
        await PlaceAsync(here);
        var seen = (await here.Store.FindAsync("o-1", CancellationToken.None))!;
        await here.Store.AppendAsync("o-1", seen, [new LineShipped("l-1") { At = at }], CancellationToken.None);
        await Assert.ThrowsAsync<StaleOrderException>(() => there.Store.AppendAsync("o-1", seen, [new PayoutRequested("p-1", "k-1", "refund", 100) { At = at }], CancellationToken.None));
        await Assert.ThrowsAsync<StaleOrderException>(() => there.Store.AppendAsync("o-1", before: null, [new OrderPlaced("{}") { At = at }], CancellationToken.None));
        Assert.Equal(2, (await there.Store.EventsAsync("o-1", CancellationToken.None)).Count);
        Assert.Equal(0, here.Asked + there.Asked);
    }

    [Fact]
    public async Task A_payout_is_asked_for_until_it_is_confirmed_and_confirmed_once()
    {
        (here.Unanswered, there.Unanswered) = (1, 1);
        await PlaceAsync(here);
        await SubmitAsync(here, Drop);
        await Patience.UntilAsync("the payout is confirmed", async () => (await there.Store.FindAsync("o-1", CancellationToken.None))!.OpenPayouts == 0);
        Assert.InRange(here.Asked + there.Asked, 2, 3);
        Assert.Single((await here.Store.EventsAsync("o-1", CancellationToken.None)).OfType<PayoutConfirmed>());
    }

    [Fact]
    public async Task The_samples_are_replayed_without_a_difference_and_their_ledgers_rebuilt_to_the_same_bytes()
    {
        foreach (var sample in SampleCases.All)
        {
            sample["order"]!["id"] = sample["id"]!.GetValue<string>();
            await here.Desk.PlaceAsync(SampleCases.Order(sample), CancellationToken.None);
            for (var i = 0; i < sample["claims"]!.AsArray().Count; i++)
            {
                await here.Desk.SubmitAsync(sample["id"]!.GetValue<string>(), SampleCases.Claim(sample, i), CancellationToken.None);
            }
        }

        await Patience.UntilAsync("all is paid", async () => !(await BodiesAsync()).Any(body => !body.Contains("\"openPayouts\": 0", StringComparison.Ordinal)));
        await foreach (var order in new Replay(there.Store).RunAsync(CancellationToken.None))
        {
            Assert.Empty(order.Differences);
        }

        await here.LeaveTombstoneAsync();
        var before = await BodiesAsync();
        Assert.Equal(SampleCases.All.Count, before.Count);
        await PostgresServer.ExecuteAsync(connection, "update desk.mt_doc_orderledger set data = jsonb_set(data, '{openPayouts}', '7') where id like 'wf-001%'");
        Assert.NotEqual(before, await BodiesAsync());
        await here.Store.RebuildAsync(CancellationToken.None);
        Assert.Equal(before, await BodiesAsync());
    }

    private PostgresDesk Node(int i) => i % 2 == 0 ? here : there;

    private static Task PlaceAsync(PostgresDesk desk) => Task.Run(() => desk.Desk.PlaceAsync(Encoding.UTF8.GetBytes(Order), CancellationToken.None));

    private static Task SubmitAsync(PostgresDesk desk, string claim) => Task.Run(() => desk.Desk.SubmitAsync("o-1", Encoding.UTF8.GetBytes(claim), CancellationToken.None));

    private async Task<List<string>> BodiesAsync()
    {
        await using var opened = new NpgsqlConnection(connection);
        await opened.OpenAsync();
        await using var command = new NpgsqlCommand("select data::text from desk.mt_doc_orderledger order by id", opened);
        await using var rows = await command.ExecuteReaderAsync();
        var bodies = new List<string>();
        while (await rows.ReadAsync())
        {
            bodies.Add(rows.GetString(0));
        }

        return bodies;
    }
}
