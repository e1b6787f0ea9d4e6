using System.Collections.Concurrent;
using System.Net;

namespace GuaranteeRules.Desk.Tests.Kills;

/// <summary>Many clients that send to whichever node answers, some of it twice, and send again what was not answered.</summary>
internal sealed class Crowd(IReadOnlyList<Uri> nodes, int seed)
{
    private const int Clients = 32;

    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(10) };
    private int twice;
    private int again;

    /// <summary>How much was sent twice on purpose.</summary>
    internal int SentTwice => twice;

    /// <summary>How much was sent once more because nobody answered, which tells nothing of whether it was done.</summary>
    internal int SentAgain => again;

    internal async Task PlaceAsync(Workload workload) => await Parallel.ForEachAsync(
        workload.Orders, new ParallelOptions { MaxDegreeOfParallelism = Clients }, async (order, _) => await SendAsync(Random.Shared, "api/orders", order.Body));

    /// <summary>Sends all claims in an order of chance, and the merchant's answers after them.</summary>
    internal async Task ClaimAsync(Workload workload)
    {
        var random = new Random(seed);
        List<ClaimToSubmit> all = [.. workload.Orders.SelectMany(order => order.Claims)];
        List<ClaimToSubmit> sent = [.. all, .. all.Where(_ => random.Next(5) == 0)];
        twice = sent.Count - all.Count;
        var claims = new ConcurrentQueue<ClaimToSubmit>(sent.OrderBy(_ => random.Next()));
        await Task.WhenAll(Enumerable.Range(1, Clients).Select(client => ClientAsync(claims, new Random(seed + client))));
    }

    private async Task ClientAsync(ConcurrentQueue<ClaimToSubmit> claims, Random random)
    {
        while (claims.TryDequeue(out var claim))
        {
            await SendAsync(random, $"api/orders/{claim.Order}/claims", claim.Body);
            if (claim.Ruling is { } ruling)
            {
                await SendAsync(random, $"api/orders/{claim.Order}/claims/{claim.Id}/ruling", ruling);
            }

            // People are not in a hurry: the round is as long as the kills need.
            await Task.Delay(random.Next(200));
        }
    }

    private async Task SendAsync(Random random, string path, byte[] body)
    {
        while (true)
        {
            try
            {
                using var content = new ByteArrayContent(body);
                using var answer = await http.PostAsync(new Uri(nodes[random.Next(nodes.Count)], path), content);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }

                Assert.True(answer.StatusCode == HttpStatusCode.ServiceUnavailable, $"{path}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
            }
            catch (Exception unanswered) when (unanswered is HttpRequestException or OperationCanceledException)
            {
                // The node is away, or was killed under the request.
            }

            Interlocked.Increment(ref again);
            await Task.Delay(random.Next(100, 400));
        }
    }
}
