using ClaimDesk.Deciding;
using ClaimDesk.Orders;
using ClaimDesk.Storage;

namespace ClaimDesk.Web.Stories;

/// <summary>An order, as it is told: what happened, and how it stands.</summary>
/// <param name="Ledger">How it stands.</param>
/// <param name="Events">What happened, in the order it was written.</param>
/// <param name="Units">What each unit has had; null: the policies in force cannot read the order any more.</param>
public sealed record OrderStory(OrderLedger Ledger, IReadOnlyList<OrderEvent> Events, IReadOnlyList<UnitStory>? Units)
{
    internal static async Task<OrderStory?> OfAsync(string order, IOrderStore store, GuaranteeBook book, CancellationToken cancellation)
    {
        if (await store.FindAsync(order, cancellation) is not { } ledger)
        {
            return null;
        }

        var units = CaseReader.TryRead(CaseText.Of(ledger), book.Policies, out var @case, out _) ? UnitStory.Of(@case, ledger).ToList() : null;
        return new OrderStory(ledger, await store.EventsAsync(order, cancellation), units);
    }
}
