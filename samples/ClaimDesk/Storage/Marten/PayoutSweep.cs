using ClaimDesk.Orders;
using ClaimDesk.Payouts;
using Marten;
using Marten.Linq.LastModified;
using NodaTime;
using Wolverine;

namespace ClaimDesk.Storage.Marten;

/// <summary>Sends the message of a payout again that was requested a while ago and is not confirmed: a database that was killed under a node can leave a message that no node holds.</summary>
internal sealed partial class PayoutSweep(IDocumentStore store, IServiceScopeFactory scopes, IClock clock, ILogger<PayoutSweep> log) : BackgroundService
{
    private static readonly Duration Every = Duration.FromSeconds(10);
    private static readonly Duration LongAgo = Duration.FromSeconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every.ToTimeSpan());
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await SweepAsync(stoppingToken);
            }
            catch (Exception problem) when (!stoppingToken.IsCancellationRequested)
            {
                Failed(problem.Message);
            }
        }
    }

    private async Task SweepAsync(CancellationToken cancellation)
    {
        await using var session = store.QuerySession();
        var longAgo = (clock.GetCurrentInstant() - LongAgo).ToDateTimeOffset();
        var waiting = await session.Query<OrderLedger>().Where(ledger => ledger.OpenPayouts > 0 && ledger.ModifiedBefore(longAgo)).Take(200).ToListAsync(cancellation);
        await using var scope = scopes.CreateAsyncScope();
        var bus = scope.ServiceProvider.GetRequiredService<IMessageBus>();
        foreach (var ledger in waiting)
        {
            foreach (var payout in ledger.Payouts.Where(one => one.Confirmation is null))
            {
                await bus.PublishAsync(new MakePayout(ledger.Id, payout.Id));
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "Open payouts could not be looked for, and will be: {Problem}")]
    private partial void Failed(string problem);
}
