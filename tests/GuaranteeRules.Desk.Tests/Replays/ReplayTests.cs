using ClaimDesk.Replays;
using ClaimDesk.Storage.Sqlite;

namespace GuaranteeRules.Desk.Tests.Replays;

/// <summary>The history can be decided again under the policies of each time, and the ledgers folded again to the same bytes.</summary>
public sealed class ReplayTests : IDisposable
{
    private readonly LocalDesk local = new();

    [Fact]
    public async Task A_history_under_two_editions_of_the_policies_is_reproduced()
    {
        await DecideAsync(local.Desk, "before");
        var worryFree = PolicyFile.Embedded.Single(file => file.Name.Contains("worry-free", StringComparison.Ordinal));
        var amended = PolicyFile.FromText("amended.json", System.Text.Encoding.UTF8.GetString(worryFree.Utf8.Span).Replace("\"days\": 7", "\"days\": 6", StringComparison.Ordinal));
        var edition = PolicyEdition.Of([amended]);
        Assert.NotEqual(local.Edition.Id, edition.Id);
        await DecideAsync(local.Under(edition), "after");
        var replays = await ReplayAsync();
        Assert.Equal(SampleCases.All.Count * 2, replays.Count);
        Assert.All(replays, replay => Assert.Empty(replay.Differences));
        Assert.InRange(replays.Sum(replay => replay.Decisions), SampleCases.All.Count * 2, int.MaxValue);
    }

    [Fact]
    public async Task A_history_that_was_tampered_with_is_told()
    {
        await DecideAsync(local.Desk, "before");
        await ExecuteAsync("update events set body = replace(body, '\"compensationFen\":20000', '\"compensationFen\":30000') where order_id = 'before-wf-001-fridge-price-drop'");
        var order = Assert.Single(await ReplayAsync(), replay => replay.Differences.Count > 0);
        Assert.Equal("before-wf-001-fridge-price-drop", order.Order);
        Assert.Contains(order.Differences, difference => difference.Contains("other events", StringComparison.Ordinal));
        Assert.Contains(order.Differences, difference => difference.Contains("fold", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ledgers_are_rebuilt_to_the_same_bytes_and_a_wrong_one_is_put_right()
    {
        await DecideAsync(local.Desk, "before");
        var before = await BodiesAsync();
        await ExecuteAsync("update ledgers set body = '{}' where order_id = 'before-wf-001-fridge-price-drop'");
        await ExecuteAsync("delete from ledgers where order_id = 'before-wf-002-price-drop-day-10'");
        await local.Store.RebuildAsync(CancellationToken.None);
        Assert.Equal(before, await BodiesAsync());
    }

    public void Dispose() => local.Dispose();

    private static async Task DecideAsync(ClaimDesk.Deciding.Desk desk, string prefix)
    {
        foreach (var sample in SampleCases.All)
        {
            var order = $"{prefix}-{sample["id"]!.GetValue<string>()}";
            sample["order"]!["id"] = order;
            await desk.PlaceAsync(SampleCases.Order(sample), CancellationToken.None);
            for (var i = 0; i < sample["claims"]!.AsArray().Count; i++)
            {
                await desk.SubmitAsync(order, SampleCases.Claim(sample, i), CancellationToken.None);
            }
        }
    }

    private async Task<List<OrderReplay>> ReplayAsync()
    {
        var replays = new List<OrderReplay>();
        await foreach (var replay in new Replay(local.Store).RunAsync(CancellationToken.None))
        {
            replays.Add(replay);
        }

        return replays;
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = await local.File.OpenAsync(CancellationToken.None);
        Assert.Equal(1, Math.Min(1, await connection.Command(sql).ExecuteNonQueryAsync()));
    }

    private async Task<List<string>> BodiesAsync()
    {
        await using var connection = await local.File.OpenAsync(CancellationToken.None);
        await using var rows = await connection.Command("select body from ledgers order by order_id").ExecuteReaderAsync();
        var bodies = new List<string>();
        while (await rows.ReadAsync())
        {
            bodies.Add(rows.GetString(0));
        }

        return bodies;
    }
}
