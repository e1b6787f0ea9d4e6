using System.Globalization;
using ClaimDesk.StandIn;
using GuaranteeRules.Desk.Tests.Running;
using NodaTime;
using Xunit.Abstractions;

namespace GuaranteeRules.Desk.Tests.Kills;

/// <summary>Whoever is killed, every claim is decided once and every payout made once, as if one thread had done it in peace.</summary>
[Trait("needs", "postgres")]
public sealed class KillTests(ITestOutputHelper output) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kills").FullName;
    private bool survived;

    /// <summary>One small round; <c>GUARANTEE_KILL_ROUNDS</c> asks for so many full ones.</summary>
    [Fact]
    public async Task Nothing_is_lost_and_nothing_doubled_whoever_is_killed()
    {
        var rounds = Environment.GetEnvironmentVariable("GUARANTEE_KILL_ROUNDS") is { Length: > 0 } asked ? int.Parse(asked, CultureInfo.InvariantCulture) : 0;
        var first = Environment.GetEnvironmentVariable("GUARANTEE_KILL_SEED") is { Length: > 0 } given ? int.Parse(given, CultureInfo.InvariantCulture) : 1;
        foreach (var seed in Enumerable.Range(first, Math.Max(rounds, 1)))
        {
            Say($"seed {seed}");
            var own = Directory.CreateDirectory(Path.Combine(folder, $"{seed}")).FullName;
            await using var round = rounds == 0 ? new KillRound(seed, orders: 40, claims: 800, own) : new KillRound(seed, orders: 200, claims: 5000, own);
            await round.RunAsync();
            Say($"seed {seed}: {round.Story}");
            await CompareAsync(round);
            await ReplayAsync(round.Connection);
            Say($"seed {seed}: lost 0, doubled 0, as one thread did it, replayed without a difference");
        }

        survived = true;
    }

    public void Dispose()
    {
        if (survived)
        {
            Directory.Delete(folder, recursive: true);
        }
        else
        {
            Say($"What the processes said is kept in {folder}.");
        }
    }

    /// <summary>One thread does on a local file what the nodes did, in the order they did it, and comes to the same events, ledgers and payments.</summary>
    private static async Task CompareAsync(KillRound round)
    {
        await using var desk = PostgresDesk.Reader(round.Connection);
        using var alone = new LocalDesk();
        var confirmations = round.Payments.ToDictionary(payment => payment.Payout, payment => payment.Confirmation, StringComparer.Ordinal);
        var requested = new List<(string Payout, string Order, long Fen)>();
        foreach (var order in round.Workload.Orders)
        {
            var events = await desk.Store.EventsAsync(order.Id, CancellationToken.None);
            Assert.Equal(order.Claims.Select(claim => claim.Id).Order(StringComparer.Ordinal), events.OfType<ClaimSubmitted>().Select(submitted => submitted.Claim).Order(StringComparer.Ordinal));
            Assert.Equal(order.Claims.Where(claim => claim.Ruling is not null).Select(claim => claim.Id).Order(StringComparer.Ordinal), events.OfType<ClaimRuled>().Select(ruled => ruled.Claim).Order(StringComparer.Ordinal));
            await DoAgainAsync(alone, order, events, confirmations);
            Assert.Equal((await alone.Store.EventsAsync(order.Id, CancellationToken.None)).Select(DeskJson.Write), events.Select(DeskJson.Write));
            Assert.Equal(DeskJson.Write(await alone.Store.FindAsync(order.Id, CancellationToken.None)), DeskJson.Write(await desk.Store.FindAsync(order.Id, CancellationToken.None)));
            requested.AddRange(events.OfType<PayoutRequested>().Select(payout => (payout.Payout, order.Id, payout.AmountFen)));
        }

        Assert.Equal(requested.Order(), round.Payments.Select(payment => (payment.Payout, payment.Order, payment.AmountFen)).Order());
    }

    private static async Task DoAgainAsync(LocalDesk alone, OrderToPlace order, IReadOnlyList<OrderEvent> events, Dictionary<string, string> confirmations)
    {
        var claims = order.Claims.ToDictionary(claim => claim.Id, claim => claim.Body, StringComparer.Ordinal);
        foreach (var @event in events)
        {
            alone.Now = @event.At;
            await (@event switch
            {
                OrderPlaced => alone.Desk.PlaceAsync(order.Body, CancellationToken.None),
                ClaimSubmitted submitted => alone.Desk.SubmitAsync(order.Id, claims[submitted.Claim], CancellationToken.None),
                ClaimRuled ruled => alone.Desk.RuleAsync(order.Id, ruled, CancellationToken.None),
                PayoutConfirmed confirmed => alone.Desk.ConfirmAsync(order.Id, confirmed.Payout, confirmations[confirmed.Payout], CancellationToken.None),
                _ => Task.CompletedTask,
            });
        }
    }

    private static async Task ReplayAsync(string connection)
    {
        var replay = await DeskProcess.RunAsync("replay", "--postgres", connection);
        Assert.True(replay.Status == 0, replay.Output + replay.Errors);
        Assert.Contains(" 0 differences", replay.Output, StringComparison.Ordinal);
        var rebuild = await DeskProcess.RunAsync("rebuild", "--postgres", connection);
        Assert.True(rebuild.Status == 0, rebuild.Output + rebuild.Errors);
        Assert.Contains(" 0 changed", rebuild.Output, StringComparison.Ordinal);
    }

    /// <summary>A round that fails leaves its seed; one that takes minutes says where it is.</summary>
    private void Say(string line)
    {
        output.WriteLine(line);
        Console.WriteLine(line);
    }
}
