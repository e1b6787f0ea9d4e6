using ClaimDesk.Orders;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace ClaimDesk.Storage.Marten;

/// <summary>Has Marten keep each order's ledger beside its stream, in the transaction that appends.</summary>
internal sealed partial class LedgerProjection : SingleStreamProjection<OrderLedger, string>
{
    public override OrderLedger? Evolve(OrderLedger? snapshot, string id, IEvent e) => snapshot.After(id, (OrderEvent)e.Data);
}
