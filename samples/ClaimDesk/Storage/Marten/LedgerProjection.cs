using ClaimDesk.Orders;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace ClaimDesk.Storage.Marten;

/// <summary>Has Marten keep each order's ledger beside its stream, in the transaction that appends.</summary>
internal sealed partial class LedgerProjection : SingleStreamProjection<OrderLedger, string>
{
    // A rebuild also meets the tombstones that Marten leaves for what a broken connection kept from being written.
    public override OrderLedger? Evolve(OrderLedger? snapshot, string id, IEvent e) => e.Data is OrderEvent happened ? snapshot.After(id, happened) : snapshot;
}
