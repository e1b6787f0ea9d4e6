namespace ClaimDesk.Payouts;

/// <summary>The message that a payout is to be made. It may come more than once.</summary>
/// <param name="Order">The order's id.</param>
/// <param name="Payout">The payout's id.</param>
public sealed record MakePayout(string Order, string Payout);
