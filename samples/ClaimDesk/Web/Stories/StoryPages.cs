using ClaimDesk.Storage;

namespace ClaimDesk.Web.Stories;

/// <summary>The orders of the desk, and the story of each.</summary>
internal static class StoryPages
{
    private const int MostListed = 100;

    internal static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/orders", async (string? q, IOrderStore store, CancellationToken cancellation) =>
        {
            var ids = new List<string>();
            await foreach (var id in store.OrdersAsync(cancellation))
            {
                if (id.Contains(q?.Trim() ?? "", StringComparison.OrdinalIgnoreCase))
                {
                    ids.Add(id);
                }

                if (ids.Count > MostListed)
                {
                    break;
                }
            }

            return Pages.Show<OrdersPage>(("Query", q), ("Orders", ids.Take(MostListed).ToList()), ("HasMore", ids.Count > MostListed));
        });
        app.MapGet("/orders/{order}", async (string order, IOrderStore store, GuaranteeBook book, CancellationToken cancellation) =>
            await OrderStory.OfAsync(order, store, book, cancellation) is { } story ? Pages.Show<StoryPage>(("Story", story)) : (IResult)Results.NotFound());
    }
}
