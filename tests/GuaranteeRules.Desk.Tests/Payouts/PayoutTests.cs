using System.Text;
using NodaTime;

namespace GuaranteeRules.Desk.Tests.Payouts;

/// <summary>A payout waits in the outbox from the grant to the gateway's confirmation, and is asked for with one id.</summary>
public sealed class PayoutTests : IDisposable
{
    private readonly LocalDesk local = new();

    [Fact]
    public async Task A_payout_is_asked_for_with_the_same_id_until_it_is_confirmed()
    {
        var payout = await GrantAsync();
        local.Unanswered = 2;
        for (var i = 0; i < 2; i++)
        {
            await Assert.ThrowsAsync<PayoutNotConfirmedException>(() => local.Maker.MakeAsync(new MakePayout("o-1", payout), CancellationToken.None));
            Assert.Equal(payout, Assert.Single(await local.Outbox.DueAsync(10, CancellationToken.None)).Payout);
        }

        await local.Maker.MakeAsync(new MakePayout("o-1", payout), CancellationToken.None);
        Assert.Empty(await local.Outbox.DueAsync(10, CancellationToken.None));
        Assert.Equal([(payout, Money.FromYuan(200)), (payout, Money.FromYuan(200)), (payout, Money.FromYuan(200))], local.Asked);
        Assert.Equal(0, (await local.Store.FindAsync("o-1", CancellationToken.None))!.OpenPayouts);
    }

    [Fact]
    public async Task A_message_that_comes_again_after_the_confirmation_asks_nobody()
    {
        var payout = await GrantAsync();
        await local.Maker.MakeAsync(new MakePayout("o-1", payout), CancellationToken.None);
        await local.Maker.MakeAsync(new MakePayout("o-1", payout), CancellationToken.None);
        Assert.Single(local.Asked);
        Assert.Single((await local.Store.EventsAsync("o-1", CancellationToken.None)).OfType<PayoutConfirmed>());
    }

    [Fact]
    public async Task A_confirmation_that_comes_twice_is_written_once_and_another_one_is_refused()
    {
        var payout = await GrantAsync();
        await local.Desk.ConfirmAsync("o-1", payout, "paid-7", CancellationToken.None);
        await local.Desk.ConfirmAsync("o-1", payout, "paid-7", CancellationToken.None);
        Assert.Single((await local.Store.EventsAsync("o-1", CancellationToken.None)).OfType<PayoutConfirmed>());
        Assert.Equal(DeskProblem.Conflict, (await Assert.ThrowsAsync<DeskException>(() => local.Desk.ConfirmAsync("o-1", payout, "paid-8", CancellationToken.None))).Problem);
    }

    [Fact]
    public async Task A_payout_that_was_put_off_is_due_again_when_its_time_has_come()
    {
        var payout = await GrantAsync();
        await local.Outbox.PutOffAsync(payout, Duration.FromSeconds(10), CancellationToken.None);
        Assert.Empty(await local.Outbox.DueAsync(10, CancellationToken.None));
        local.Now += Duration.FromSeconds(10);
        Assert.Equal(("o-1", payout, 1), Assert.Single(await local.Outbox.DueAsync(10, CancellationToken.None)));
    }

    public void Dispose() => local.Dispose();

    private async Task<string> GrantAsync()
    {
        var fridge = SampleCases.All.Single(sample => sample["id"]!.GetValue<string>() == "wf-001-fridge-price-drop");
        fridge["order"]!["id"] = "o-1";
        await local.Desk.PlaceAsync(SampleCases.Order(fridge), CancellationToken.None);
        return Assert.Single((await local.Desk.SubmitAsync("o-1", SampleCases.Claim(fridge), CancellationToken.None)).Payouts).Id;
    }
}
