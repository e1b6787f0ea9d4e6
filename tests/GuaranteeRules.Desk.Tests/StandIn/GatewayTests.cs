using ClaimDesk;
using ClaimDesk.StandIn;
using Microsoft.AspNetCore.Builder;

namespace GuaranteeRules.Desk.Tests.StandIn;

/// <summary>What the desk makes of a gateway that misbehaves, over HTTP: it knows only what was confirmed, and asking again pays nothing twice.</summary>
public sealed class GatewayTests : IAsyncLifetime
{
    private static readonly Money Amount = Money.FromYuan(200);
    private static readonly Troubles None = new(Slow: 0, Fail: 0, Twice: 0, Silent: 0, Seed: 1);

    private readonly string folder = Directory.CreateTempSubdirectory("gateway").FullName;
    private readonly List<IAsyncDisposable> open = [];
    private readonly PaymentBook book;

    public GatewayTests() => book = new PaymentBook(Path.Combine(folder, "payments.db"));

    public Task InitializeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_payout_is_confirmed_with_the_number_of_its_one_payment_however_often_it_is_asked_for()
    {
        var gateway = await OpenAsync(None);
        var first = await gateway.PayAsync("o-1", "p-1", Amount, CancellationToken.None);
        Assert.Equal(first, await gateway.PayAsync("o-1", "p-1", Amount, CancellationToken.None));
        Assert.NotEqual(first, await gateway.PayAsync("o-1", "p-2", Amount, CancellationToken.None));
        Assert.Equal([new Payment("p-1", "o-1", 20000, first, Asked: 2)], book.All().Take(1));
    }

    [Fact]
    public async Task A_gateway_that_fails_confirms_nothing_and_pays_nothing()
    {
        var gateway = await OpenAsync(None with { Fail = 1 });
        await Assert.ThrowsAsync<PayoutNotConfirmedException>(() => gateway.PayAsync("o-1", "p-1", Amount, CancellationToken.None));
        Assert.Empty(book.All());
    }

    [Fact]
    public async Task A_gateway_that_pays_and_does_not_answer_is_asked_again_and_pays_once()
    {
        var silent = await OpenAsync(None with { Silent = 1 });
        await Assert.ThrowsAsync<PayoutNotConfirmedException>(() => silent.PayAsync("o-1", "p-1", Amount, CancellationToken.None));
        var confirmation = await (await OpenAsync(None)).PayAsync("o-1", "p-1", Amount, CancellationToken.None);
        Assert.Equal(new Payment("p-1", "o-1", 20000, confirmation, Asked: 2), Assert.Single(book.All()));
    }

    [Fact]
    public async Task A_gateway_that_is_slower_than_the_desk_waits_has_not_confirmed()
    {
        var gateway = await OpenAsync(None with { Slow = 1 }, TimeSpan.FromMilliseconds(200));
        await Assert.ThrowsAsync<PayoutNotConfirmedException>(() => gateway.PayAsync("o-1", "p-1", Amount, CancellationToken.None));
        Assert.Single(book.All());
    }

    [Fact]
    public async Task The_same_payout_of_another_amount_is_refused()
    {
        var gateway = await OpenAsync(None);
        await gateway.PayAsync("o-1", "p-1", Amount, CancellationToken.None);
        await Assert.ThrowsAsync<PayoutNotConfirmedException>(() => gateway.PayAsync("o-1", "p-1", Money.FromYuan(300), CancellationToken.None));
        Assert.Equal(20000, Assert.Single(book.All()).AmountFen);
    }

    [Fact]
    public async Task A_gateway_that_is_not_there_has_not_confirmed()
    {
        using var http = new HttpClient { BaseAddress = new Uri("http://127.0.0.1:9/") };
        await Assert.ThrowsAsync<PayoutNotConfirmedException>(() => new HttpPayoutGateway(http).PayAsync("o-1", "p-1", Amount, CancellationToken.None));
    }

    public async Task DisposeAsync()
    {
        foreach (var one in open)
        {
            await one.DisposeAsync();
        }

        book.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<HttpPayoutGateway> OpenAsync(Troubles troubles, TimeSpan? patience = null)
    {
        var app = DeskHost.Builder("http://127.0.0.1:0").Build();
        open.Add(app);
        GatewayEndpoints.Map(app, book, troubles, desk: null);
        await app.StartAsync();
        return new HttpPayoutGateway(new HttpClient { BaseAddress = new Uri(app.Urls.Single()), Timeout = patience ?? TimeSpan.FromSeconds(30) });
    }
}
