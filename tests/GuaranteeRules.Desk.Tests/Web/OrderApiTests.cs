using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ClaimDesk;
using GuaranteeRules.Desk.Tests.Running;
using GuaranteeRules.Receipts;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace GuaranteeRules.Desk.Tests.Web;

/// <summary>The desk over HTTP, as a program uses it: from the order to the confirmed payout, and what it answers to what it cannot do.</summary>
public sealed class OrderApiTests : IAsyncLifetime
{
    private const string Order = """{"id":"x","order":{"id":"o-1","platform":"tmall","placedAt":"2025-03-01T10:00:00+08:00","paidAt":"2025-03-01T10:02:00+08:00"},"lines":[{"id":"l-1","category":"clothing","paid":"100.00"}]}""";
    private const string Defect = """{"claim":{"id":"k-1","line":"l-1","ground":"quality-defect","submittedAt":"2025-03-04T10:00:00+08:00","evidence":[{"kind":"photo"}]}}""";

    private readonly string folder = Directory.CreateTempSubdirectory("api").FullName;
    private readonly HttpClient http = new() { BaseAddress = new Uri($"http://127.0.0.1:{FreePort.Next()}/api/orders/") };
    private WebApplication app = null!;

    public async Task InitializeAsync()
    {
        app = DeskHost.Build(new DeskOptions { Listen = http.BaseAddress!.GetLeftPart(UriPartial.Authority), File = Path.Combine(folder, "orders.db") });
        await app.StartAsync();
    }

    [Fact]
    public async Task An_order_goes_from_its_placing_to_the_confirmed_payout()
    {
        await LedgerAsync("", Order);
        await LedgerAsync("o-1/lines/l-1/shipped", """{"at":"2025-03-01T16:00:00+08:00"}""");
        await LedgerAsync("o-1/lines/l-1/signed", """{"at":"2025-03-03T10:00:00+08:00"}""");
        Assert.Equal("needs-review", (await LedgerAsync("o-1/claims", Defect)).Claims[0].Outcome);
        var approved = await LedgerAsync("o-1/claims/k-1/ruling", """{"by":"merchant","verdict":"approved","at":"2025-03-04T12:00:00+08:00"}""");
        Assert.Equal(("eligible", 10000L), (approved.Claims[0].Outcome!, approved.Claims[0].RefundFen));
        await Patience.UntilAsync("the stand-in confirms", async () => DeskJson.Read<OrderLedger>(await http.GetStringAsync(new Uri("o-1", UriKind.Relative))).OpenPayouts == 0);
        var events = DeskJson.Read<List<OrderEvent>>(await http.GetStringAsync(new Uri("o-1/events", UriKind.Relative)));
        Assert.Equal("paid-1", Assert.IsType<PayoutConfirmed>(events[^1]).Confirmation);
        var receipt = Receipt.Read(await http.GetByteArrayAsync(new Uri("o-1/claims/k-1/receipt", UriKind.Relative)));
        Assert.Empty(receipt.Verify(app.Services.GetRequiredService<GuaranteeBook>()).Differences);
        Assert.Equal("""["o-1"]""", await http.GetStringAsync(http.BaseAddress));
    }

    [Theory]
    [InlineData("", "no JSON", HttpStatusCode.BadRequest)]
    [InlineData("o-2/claims", Defect, HttpStatusCode.NotFound)]
    [InlineData("o-1/lines/l-9/signed", """{"at":"2025-03-03T10:00:00+08:00"}""", HttpStatusCode.NotFound)]
    [InlineData("o-1/lines/l-1/signed", """{"at":"2025-03-03T10:00:00"}""", HttpStatusCode.BadRequest)]
    [InlineData("o-1/claims", """{"claim":{"id":"k-1"}}""", HttpStatusCode.BadRequest)]
    [InlineData("o-1/claims/k-9/ruling", """{"by":"merchant","verdict":"approved","at":"2025-03-04T12:00:00+08:00"}""", HttpStatusCode.NotFound)]
    [InlineData("o-1/claims/k-9/ruling", """{"by":"buyer","verdict":"approved","at":"2025-03-04T12:00:00+08:00"}""", HttpStatusCode.BadRequest)]
    [InlineData("o-1/claims/k-9/ruling", """{"by":"merchant","verdict":"perhaps","at":"2025-03-04T12:00:00+08:00"}""", HttpStatusCode.BadRequest)]
    [InlineData("o-1/payouts/p-9/confirmation", """{"payout":"p-9","amountFen":1,"confirmation":"paid-9"}""", HttpStatusCode.NotFound)]
    public async Task What_it_cannot_do_it_answers_with_a_problem_that_says_why(string path, string body, HttpStatusCode status)
    {
        await LedgerAsync("", Order);
        using var answer = await SendAsync(path, body);
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Equal((status, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.NotEmpty(problem["detail"]!.GetValue<string>());
    }

    [Fact]
    public async Task Another_order_under_the_same_id_is_a_conflict()
    {
        await LedgerAsync("", Order);
        using var answer = await SendAsync("", Order.Replace("100.00", "200.00", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        foreach (var path in new[] { "o-9", "o-9/claims/k-1/receipt" })
        {
            using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    public async Task DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<OrderLedger> LedgerAsync(string path, string body)
    {
        using var answer = await SendAsync(path, body);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return DeskJson.Read<OrderLedger>(text);
    }

    private async Task<HttpResponseMessage> SendAsync(string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await http.PostAsync(new Uri(path, UriKind.Relative), content);
    }
}
