using System.Net;
using System.Text;
using GuaranteeRules.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GuaranteeRules.Hosting.Tests.Http;

/// <summary>Endpoints that a service developer writes: bind a case, return a result.</summary>
public sealed class OwnEndpointTests
{
    [Fact]
    public async Task A_bound_case_is_decided_and_its_result_returned()
    {
        await using var app = await StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        using var response = await client.PostAsync("/own", new StringContent(Samples.FridgeText, Encoding.UTF8, "application/json"));
        Assert.Equal(DecideTests.Written(Samples.Book.Decide(Samples.Fridge), Language.Chinese, ResultDetail.Standard), await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("3999.00", "39.990", "input.invalid-value", "$.lines[0].paid")]
    [InlineData("tmall.worry-free", "tmall.worry-fee", "input.unknown-reference", "$.lines[0].programmes[0]")]
    public async Task A_case_that_breaks_the_format_is_told_whether_it_cannot_be_bound_or_not_be_decided(string right, string wrong, string code, string path)
    {
        await using var app = await StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        using var response = await client.PostAsync("/own", new StringContent(Samples.FridgeText.Replace(right, wrong, StringComparison.Ordinal), Encoding.UTF8, "application/json"));
        var problem = await DecideTests.ProblemOf(response, HttpStatusCode.BadRequest);
        Assert.Equal((code, path), (DecideTests.Text(problem, "code"), DecideTests.Text(problem, "path")));
    }

    private static async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddGuaranteeRules();
        builder.Services.AddGuaranteeProblemDetails();
        var app = builder.Build();
        app.UseExceptionHandler();
        app.MapPost("/own", (Case @case, IGuaranteeBooks books) => books.Decide(@case));
        await app.StartAsync();
        return app;
    }
}
