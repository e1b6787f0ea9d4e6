namespace ClaimDesk.Payouts;

/// <summary>A payment provider. Put your own here.</summary>
public interface IPayoutGateway
{
    /// <summary>Pays, once for one id however often it is asked.</summary>
    /// <param name="order">The order's id.</param>
    /// <param name="payout">The payout's id: the idempotency key.</param>
    /// <param name="amount">How much.</param>
    /// <param name="cancellation">Stops the wait, not the payment.</param>
    /// <returns>The provider's number of the payment.</returns>
    /// <exception cref="PayoutNotConfirmedException">It is not known whether it paid.</exception>
    Task<string> PayAsync(string order, string payout, Money amount, CancellationToken cancellation);
}

/// <summary>It is not known whether the gateway paid: it must be asked again, with the same id.</summary>
public sealed class PayoutNotConfirmedException(string message, Exception? inner = null) : Exception(message, inner);
