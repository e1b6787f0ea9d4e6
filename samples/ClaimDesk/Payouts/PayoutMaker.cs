using ClaimDesk.Deciding;
using ClaimDesk.Storage;
using NodaTime;

namespace ClaimDesk.Payouts;

/// <summary>Makes a payout: asks the gateway and writes down its confirmation. Done twice, it pays once: the gateway knows the payout by its id, and the order does.</summary>
public sealed class PayoutMaker(IOrderStore store, IPayoutGateway gateway, Desk desk)
{
    private static readonly int[] Seconds = [1, 2, 5, 10, 30];

    /// <exception cref="PayoutNotConfirmedException">The gateway did not confirm it: try again.</exception>
    public async Task MakeAsync(MakePayout message, CancellationToken cancellation)
    {
        var payout = (await store.FindAsync(message.Order, cancellation))?.Payouts.Find(one => one.Id == message.Payout)
            ?? throw new DeskException(DeskProblem.NotFound, $"Order '{message.Order}' has no payout '{message.Payout}'.");
        if (payout.Confirmation is null)
        {
            var confirmation = await gateway.PayAsync(message.Order, payout.Id, Money.FromFen(payout.AmountFen), cancellation);
            await desk.ConfirmAsync(message.Order, payout.Id, confirmation, cancellation);
        }
    }

    /// <summary>How long to wait after so many tries that failed before this one.</summary>
    internal static Duration Wait(int tries) => Duration.FromSeconds(Seconds[Math.Min(tries, Seconds.Length - 1)]);

    /// <summary>The waits one after another; the last one goes on for ever.</summary>
    internal static TimeSpan[] Waits => [.. Seconds.Select(seconds => TimeSpan.FromSeconds(seconds))];
}
