using ClaimDesk.Payouts;
using NodaTime;

namespace ClaimDesk.Storage.Sqlite;

/// <summary>Makes the payouts of the outbox, each until it is confirmed. One process writes to a local file, so one pump is enough.</summary>
internal sealed partial class SqlitePayoutPump(SqliteOutbox outbox, PayoutMaker maker, ILogger<SqlitePayoutPump> log) : BackgroundService
{
    private const int AtOnce = 8;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var due = await outbox.DueAsync(AtOnce, stoppingToken);
            await Task.WhenAll(due.Select(one => TryAsync(one.Order, one.Payout, one.Tries, stoppingToken)));
            if (due.Count == 0)
            {
                await outbox.WaitAsync(Duration.FromSeconds(1), stoppingToken);
            }
        }
    }

    private async Task TryAsync(string order, string payout, int tries, CancellationToken cancellation)
    {
        try
        {
            await maker.MakeAsync(new MakePayout(order, payout), cancellation);
        }
        catch (Exception problem) when (problem is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            PutOff(payout, tries + 1, problem.Message);
            await outbox.PutOffAsync(payout, PayoutMaker.Wait(tries), cancellation);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Payout {Payout} is not confirmed after {Tries} tries and will be tried again: {Problem}")]
    private partial void PutOff(string payout, int tries, string problem);
}
