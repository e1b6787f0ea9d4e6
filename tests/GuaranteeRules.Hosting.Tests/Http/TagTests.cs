using System.Net;

namespace GuaranteeRules.Hosting.Tests.Http;

/// <summary>The policies' version as an entity tag.</summary>
public sealed class TagTests
{
    [Theory]
    [InlineData("/guarantee/version", "")]
    [InlineData("/guarantee/clauses", ";zh-CN")]
    public async Task What_a_client_has_is_not_sent_again_until_the_policies_change(string path, string suffix)
    {
        await using var service = await Service.StartAsync();
        using var first = await service.Client.GetAsync(path);
        var tag = first.Headers.ETag!;
        Assert.Equal($"\"{service.Version}{suffix}\"", tag.Tag);
        Assert.Contains(path == "/guarantee/version" ? service.Version : "天猫无忧购", await first.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var again = await Get(service, path, tag.Tag);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());

        var old = service.Version;
        service.Amend(Books.Amendment.TwoDays);
        await Books.HostedBooks.Until(() => service.Version != old);
        using var changed = await Get(service, path, tag.Tag);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.Equal($"\"{service.Version}{suffix}\"", changed.Headers.ETag!.Tag);
    }

    [Fact]
    public async Task Clauses_in_another_language_are_another_answer()
    {
        await using var service = await Service.StartAsync();
        using var chinese = await service.Client.GetAsync("/guarantee/clauses");
        using var english = await Get(service, "/guarantee/clauses", chinese.Headers.ETag!.Tag, "en");
        Assert.Equal(HttpStatusCode.OK, english.StatusCode);
        Assert.Contains("Tmall Worry-Free", await english.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("Accept-Language", english.Headers.Vary);
    }

    [Fact]
    public async Task A_case_is_not_judged_for_a_client_that_counts_on_other_policies()
    {
        await using var service = await Service.StartAsync();
        using var right = await service.PostAsync("/guarantee/decide", Samples.FridgeText, headers: ("If-Match", $"\"{service.Version}\""));
        Assert.Equal(HttpStatusCode.OK, right.StatusCode);
        using var wrong = await service.PostAsync("/guarantee/decide", Samples.FridgeText, headers: ("If-Match", "\"2024.1\""));
        var problem = await DecideTests.ProblemOf(wrong, HttpStatusCode.PreconditionFailed);
        Assert.Equal("policy.other-version", DecideTests.Text(problem, "code"));
        Assert.Contains(service.Version, DecideTests.Text(problem, "detail"), StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> Get(Service service, string path, string known, string language = "zh-CN")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("If-None-Match", known);
        request.Headers.TryAddWithoutValidation("Accept-Language", language);
        return await service.Client.SendAsync(request);
    }
}
