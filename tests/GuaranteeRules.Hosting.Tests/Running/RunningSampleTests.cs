using System.Net;
using GuaranteeRules.Hosting.Tests.Http;

namespace GuaranteeRules.Hosting.Tests.Running;

/// <summary>The samples that are services: started, called and stopped.</summary>
public sealed class RunningSampleTests
{
    [Fact]
    public async Task The_service_decides_tells_its_health_and_stops_when_it_is_asked_to()
    {
        using var service = await SampleProcess.StartAsync("Service");
        using var decided = await service.PostAsync("/guarantee/decide?detail=brief", Samples.FridgeText);
        Assert.Contains("\"outcome\":\"eligible\"", await decided.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var refused = await service.PostAsync("/guarantee/decide", """{"id":"x","ordr":{}}""");
        Assert.Equal("input.unknown-member", DecideTests.Text(await DecideTests.ProblemOf(refused, HttpStatusCode.BadRequest), "code"));
        Assert.Contains("mall.care", await service.Client.GetStringAsync("/guarantee/clauses"), StringComparison.Ordinal);
        Assert.Equal("Healthy", await service.Client.GetStringAsync("/health"));
        Assert.Contains("/guarantee/decide", await service.Client.GetStringAsync("/openapi/v1.json"), StringComparison.Ordinal);
        Assert.Equal(0, await service.StopAsync());
    }

    [Fact]
    public async Task The_worker_takes_claims_and_has_their_results_later()
    {
        using var worker = await SampleProcess.StartAsync("Worker");
        using var taken = await worker.PostAsync("/claims", Samples.FridgeText);
        Assert.Equal(HttpStatusCode.Accepted, taken.StatusCode);
        using var refused = await worker.PostAsync("/claims", """{"id":"x","ordr":{}}""");
        Assert.Equal("$.ordr", DecideTests.Text(await DecideTests.ProblemOf(refused, HttpStatusCode.BadRequest), "path"));
        Assert.Equal(DecideTests.Written(Samples.Book.Decide(Samples.Fridge), Language.Chinese, ResultDetail.Standard), await ResultOf(worker, taken.Headers.Location!));
        Assert.Equal(0, await worker.StopAsync());
    }

    private static async Task<string> ResultOf(SampleProcess worker, Uri place)
    {
        while (true)
        {
            using var response = await worker.Client.GetAsync(place);
            if (response.StatusCode == HttpStatusCode.OK)
            {
                return await response.Content.ReadAsStringAsync();
            }

            await Task.Delay(20);
        }
    }
}
