using ClaimDesk.Payouts;

namespace ClaimDesk.Storage.Marten;

/// <summary>Receives payout messages from Wolverine's durable queue; one that throws is delivered again.</summary>
public static class MakePayoutHandler
{
    /// <summary>Makes the payout.</summary>
    public static Task HandleAsync(MakePayout message, PayoutMaker maker, CancellationToken cancellation) => maker.MakeAsync(message, cancellation);
}
