using System.Net;
using ClaimDesk;
using ClaimDesk.Web.Access;

namespace GuaranteeRules.Desk.Tests.Web;

/// <summary>Who may write, how much, and that nothing typed is ever markup.</summary>
public sealed class AccessTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5080", true)]
    [InlineData("http://localhost:5080", true)]
    [InlineData("http://[::1]:5080", true)]
    [InlineData("http://127.0.0.1:5080;http://0.0.0.0:5080", false)]
    [InlineData("http://*:5080", false)]
    [InlineData("http://desk.example:5080", false)]
    public void Only_this_machine_reaches_loopback(string listen, bool isLoopback) => Assert.Equal(isLoopback, ListenAddress.IsLoopback(listen));

    [Fact]
    public async Task Whoever_can_be_reached_by_others_has_a_key() =>
        Assert.Equal(2, await CommandLine.Define().Parse(["--listen", "http://0.0.0.0:1"]).InvokeAsync());

    [Fact]
    public async Task Writing_takes_the_key_and_reading_does_not()
    {
        await using var desk = await ServedDesk.StartAsync("open sesame");
        using var http = new HttpClient { BaseAddress = desk.Address };
        var order = new ByteArrayContent(SampleCases.Order(SampleCases.All[0]));
        Assert.Equal(HttpStatusCode.Unauthorized, (await http.PostAsync("/api/orders/", order)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await http.PostAsync("/API/orders/", order)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await http.PostAsync("/stand-in/payouts", order)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/api/orders/")).StatusCode);
        http.DefaultRequestHeaders.Add("X-Api-Key", "open sesame");
        Assert.Equal(HttpStatusCode.OK, (await http.PostAsync("/api/orders/", order)).StatusCode);
    }

    [Fact]
    public async Task Pages_of_other_sites_cannot_write_and_other_names_are_not_this_desk()
    {
        await using var desk = await ServedDesk.StartAsync();
        using var http = new HttpClient { BaseAddress = desk.Address };
        using var foreign = new HttpRequestMessage(HttpMethod.Post, "/api/orders/") { Content = new ByteArrayContent(SampleCases.Order(SampleCases.All[0])) };
        foreign.Headers.Add("Sec-Fetch-Site", "cross-site");
        Assert.Equal(HttpStatusCode.Forbidden, (await http.SendAsync(foreign)).StatusCode);
        using var rebound = new HttpRequestMessage(HttpMethod.Get, "/");
        rebound.Headers.Host = "evil.example";
        Assert.Equal(HttpStatusCode.BadRequest, (await http.SendAsync(rebound)).StatusCode);
    }

    [Fact]
    public async Task Forms_take_their_token_and_sizes_and_rates_are_limited()
    {
        await using var desk = await ServedDesk.StartAsync();
        using var http = new HttpClient { BaseAddress = desk.Address };
        using var form = new FormUrlEncodedContent([new("json", "{}")]);
        Assert.Equal(HttpStatusCode.BadRequest, (await http.PostAsync("/", form)).StatusCode);
        using var much = new HttpRequestMessage(HttpMethod.Post, "/api/orders/") { Content = new ByteArrayContent(new byte[Limits.MostBytes + 1]) };
        much.Headers.ExpectContinue = true;
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await http.SendAsync(much)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/orders")).StatusCode);
        var often = await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => http.GetAsync("/orders")));
        Assert.Contains(often, answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task What_is_typed_is_never_markup()
    {
        await using var desk = await ServedDesk.StartAsync();
        using var http = new HttpClient { BaseAddress = desk.Address };
        var sample = SampleCases.All[0];
        sample["order"]!["id"] = "<script>alert(1)<script>";
        (await http.PostAsync("/api/orders/", new ByteArrayContent(SampleCases.Order(sample)))).EnsureSuccessStatusCode();
        foreach (var path in new[] { "/orders", "/orders/" + Uri.EscapeDataString("<script>alert(1)<script>"), "/orders?q=" + Uri.EscapeDataString("\"><script>alert(1)"), "/book?q=" + Uri.EscapeDataString("\"><script>alert(1)") })
        {
            var answer = await http.GetAsync(path);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.DoesNotContain("<script>alert", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Contains("script-src 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        }
    }
}
