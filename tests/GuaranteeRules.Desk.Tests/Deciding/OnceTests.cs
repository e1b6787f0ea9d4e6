using System.Text;

namespace GuaranteeRules.Desk.Tests.Deciding;

/// <summary>Whatever is sent twice is done once, and what is another thing under a known id is refused.</summary>
public sealed class OnceTests : IDisposable
{
    private const string Order = """{"id":"x","order":{"id":"o-1","platform":"tmall","placedAt":"2025-03-01T10:00:00+08:00","paidAt":"2025-03-01T10:02:00+08:00"},"lines":[{"id":"l-1","category":"appliance","paid":"3999.00","programmes":["tmall.worry-free"]}]}""";
    private const string Drop = """{"claim":{"id":"k-1","line":"l-1","ground":"price-drop","submittedAt":"2025-03-04T10:00:00+08:00"},"quotes":[{"line":"l-1","at":"2025-03-04T09:00:00+08:00","unitPrice":"3799.00","kind":"public"}]}""";

    private readonly LocalDesk local = new();

    [Fact]
    public async Task An_order_is_placed_once()
    {
        var first = await Place(Order);
        var again = await Place(Order.Replace("\"id\":\"x\",", "\"id\":\"x\", \"note\": \"the same facts\", ", StringComparison.Ordinal));
        Assert.Equal(1, again.EventCount);
        Assert.Equal(DeskJson.Write(first), DeskJson.Write(again));
    }

    [Fact]
    public async Task Another_order_under_the_same_id_is_refused()
    {
        await Place(Order);
        var refused = await Assert.ThrowsAsync<DeskException>(() => Place(Order.Replace("3999.00", "4999.00", StringComparison.Ordinal)));
        Assert.Equal(DeskProblem.Conflict, refused.Problem);
    }

    [Fact]
    public async Task A_claim_is_decided_once_however_many_send_it_at_once()
    {
        await Place(Order);
        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => Submit(Drop))));
        var events = await local.Store.EventsAsync("o-1", CancellationToken.None);
        Assert.Single(events.OfType<ClaimDecided>());
        Assert.Equal(20000, Assert.Single(events.OfType<PayoutRequested>()).AmountFen);
    }

    [Fact]
    public async Task Claims_sent_at_once_are_decided_one_after_another_each_seeing_what_the_earlier_were_given()
    {
        await Place(Order);
        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() => Submit(Drop.Replace("k-1", $"k-{i}", StringComparison.Ordinal)))));
        var ledger = (await local.Store.FindAsync("o-1", CancellationToken.None))!;
        Assert.Equal(12, ledger.Claims.Count);
        Assert.Equal(20000, ledger.Payouts.Sum(payout => payout.AmountFen));
        Assert.Equal(1, ledger.Claims.Count(claim => claim.Outcome == "eligible"));
    }

    [Fact]
    public async Task Another_claim_under_the_same_id_is_refused()
    {
        await Place(Order);
        await Submit(Drop);
        var refused = await Assert.ThrowsAsync<DeskException>(() => Submit(Drop.Replace("3799.00", "3699.00", StringComparison.Ordinal)));
        Assert.Equal(DeskProblem.Conflict, refused.Problem);
    }

    [Fact]
    public async Task A_line_is_shipped_once_and_at_one_instant()
    {
        await Place(Order);
        var at = NodaTime.Instant.FromUtc(2025, 3, 2, 2, 0);
        await local.Desk.ShipAsync("o-1", "l-1", at, CancellationToken.None);
        Assert.Equal(2, (await local.Desk.ShipAsync("o-1", "l-1", at, CancellationToken.None)).EventCount);
        var refused = await Assert.ThrowsAsync<DeskException>(() => local.Desk.ShipAsync("o-1", "l-1", at + NodaTime.Duration.FromTicks(1), CancellationToken.None));
        Assert.Equal(DeskProblem.Conflict, refused.Problem);
    }

    [Theory]
    [InlineData("""{"claim":{"id":"k/1","line":"l-1","ground":"price-drop","submittedAt":"2025-03-04T10:00:00+08:00"}}""", "address")]
    [InlineData("""{"claim":{"id":"k-1","line":"l-1","ground":"price-dorp","submittedAt":"2025-03-04T10:00:00+08:00"}}""", "ground")]
    [InlineData("""{"claim":{"id":"k-1","line":"l-2","ground":"price-drop","submittedAt":"2025-03-04T10:00:00+08:00"}}""", "l-2")]
    [InlineData("""{"claims":[]}""", "claims")]
    [InlineData("""[]""", "object")]
    [InlineData("""{"claim":{},"claim":{}}""", "claim")]
    public async Task A_claim_that_cannot_be_read_is_refused_in_words(string submission, string word)
    {
        await Place(Order);
        var refused = await Assert.ThrowsAsync<DeskException>(() => Submit(submission));
        Assert.Equal(DeskProblem.Invalid, refused.Problem);
        Assert.Contains(word, refused.Message, StringComparison.Ordinal);
        Assert.Single(await local.Store.EventsAsync("o-1", CancellationToken.None));
    }

    [Fact]
    public async Task A_claim_on_an_order_that_nobody_placed_is_refused() =>
        Assert.Equal(DeskProblem.NotFound, (await Assert.ThrowsAsync<DeskException>(() => Submit(Drop))).Problem);

    public void Dispose() => local.Dispose();

    private Task<OrderLedger> Place(string order) => local.Desk.PlaceAsync(Encoding.UTF8.GetBytes(order), CancellationToken.None);

    private Task<OrderLedger> Submit(string claim) => local.Desk.SubmitAsync("o-1", Encoding.UTF8.GetBytes(claim), CancellationToken.None);
}
