using System.Text;
using ClaimDesk.Orders;
using ClaimDesk.Storage;

namespace ClaimDesk.Web.Amending;

/// <summary>The cases that were decided before: the samples, and whatever the desk decided, as its receipts have it.</summary>
internal sealed class PastCases(IOrderStore store)
{
    /// <summary>The most orders that are looked at for one reader.</summary>
    private const int MostOrders = 20_000;

    /// <summary>How many steps <see cref="ReadAsync"/> has.</summary>
    internal async Task<int> CountAsync(CancellationToken cancellation) => SampleCases.All.Count + await store.OrdersAsync(cancellation).Take(MostOrders).CountAsync(cancellation);

    /// <summary>The cases, step by step: one of each sample, those of each order together.</summary>
    internal async IAsyncEnumerable<IReadOnlyList<ReadOnlyMemory<byte>>> ReadAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var sample in SampleCases.All)
        {
            yield return [Encoding.UTF8.GetBytes(sample.Text)];
        }

        await foreach (var order in store.OrdersAsync(cancellation).Take(MostOrders))
        {
            var events = await store.EventsAsync(order, cancellation);
            yield return [.. events.OfType<ClaimDecided>().Select(decided => Receipt.Read(Encoding.UTF8.GetBytes(decided.Receipt)).Input)];
        }
    }
}
