using System.Net;
using System.Text;
using System.Text.Json;
using GuaranteeRules.AspNetCore;

namespace GuaranteeRules.Hosting.Tests.Http;

/// <summary>One case a request.</summary>
public sealed class DecideTests
{
    [Theory]
    [InlineData("", "en", Language.English, ResultDetail.Standard)]
    [InlineData("?detail=brief", "en", Language.English, ResultDetail.Brief)]
    [InlineData("?detail=full", "fr, en-GB;q=0.8, zh;q=0.2", Language.English, ResultDetail.Full)]
    [InlineData("?detail=standard", "en;q=0.5, zh-TW", Language.Chinese, ResultDetail.Standard)]
    [InlineData("", "en;q=0, fr", Language.Chinese, ResultDetail.Standard)]
    public async Task A_case_is_answered_with_the_bytes_of_the_result_writer_in_the_language_and_detail_asked_for(string query, string languages, Language language, ResultDetail detail)
    {
        await using var service = await Service.StartAsync();
        foreach (var (text, @case) in Samples.Texts.Zip(Samples.Cases).Take(30))
        {
            using var response = await service.PostAsync("/guarantee/decide" + query, text, headers: ("Accept-Language", languages));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(Written(service.Books.Current.Decide(@case), language, detail), await response.Content.ReadAsStringAsync());
            Assert.Equal(language == Language.English ? "en" : "zh-CN", response.Content.Headers.ContentLanguage.Single());
        }
    }

    [Fact]
    public async Task Explain_gives_the_full_result()
    {
        await using var service = await Service.StartAsync();
        using var response = await service.PostAsync("/guarantee/explain", Samples.FridgeText);
        Assert.Equal(Written(service.Books.Current.Decide(Samples.Fridge), Language.Chinese, ResultDetail.Full), await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("""{"id":"x","ordr":{}}""", "input.unknown-member", "$.ordr", "{}", "order")]
    [InlineData("""{"id":"x","order":{"id":"o","platform":"tmall","placedAt":"2025-03-01T10:00:00"}}""", "input.invalid-value", "$.order.placedAt", "\"2025-03-01T10:00:00\"", "with seconds and an offset")]
    [InlineData("""{"id":"x","order":{"id":"o","platform":"tmal","placedAt":"2025-03-01T10:00:00Z"}}""", "input.unknown-reference", "$.order.platform", "\"tmal\"", "tmall")]
    [InlineData("""{"id":"x","order":{"id":"o","platform":"tmall","placedAt":"2025-03-01T10:00:00Z"},"lines":[{"id":"l-1","paid":1.005}]}""", "input.invalid-value", "$.lines[0].paid", "1.005", "at most two decimals")]
    [InlineData("{", "input.malformed", null, null, "not JSON")]
    [InlineData("", "input.malformed", null, null, "empty")]
    public async Task An_input_error_is_told_with_code_path_value_and_what_to_write_instead(string body, string code, string? path, string? value, string instead)
    {
        await using var service = await Service.StartAsync();
        using var response = await service.PostAsync("/guarantee/decide", body);
        var problem = await ProblemOf(response, HttpStatusCode.BadRequest);
        Assert.Equal(code, Text(problem, "code"));
        Assert.Equal("urn:guaranteerules:problem:" + code, Text(problem, "type"));
        Assert.Equal(path, Text(problem, "path"));
        Assert.Equal(value, Text(problem, "value"));
        Assert.Contains(instead, Text(problem, "detail"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/guarantee/decide?detail=all", "?detail", "brief, standard, full")]
    [InlineData("/guarantee/entitlements?line=l-2", "?line", "l-1")]
    [InlineData("/guarantee/entitlements?asOf=2025-03-01", "?asOf", "%2B08:00")]
    public async Task A_wrong_parameter_is_told_with_those_there_are(string path, string parameter, string instead)
    {
        await using var service = await Service.StartAsync();
        using var response = await service.PostAsync(path, Samples.FridgeText);
        var problem = await ProblemOf(response, HttpStatusCode.BadRequest);
        Assert.Equal(parameter, Text(problem, "path"));
        Assert.Contains(instead, Text(problem, "detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_too_large_or_no_json_is_refused()
    {
        await using var service = await Service.StartAsync(new GuaranteeLimits { MostCaseBytes = Samples.FridgeText.Length });
        using var right = await service.PostAsync("/guarantee/decide", Samples.FridgeText);
        Assert.Equal(HttpStatusCode.OK, right.StatusCode);
        using var large = await service.PostAsync("/guarantee/decide", Samples.FridgeText + " ");
        Assert.Equal("input.too-large", Text(await ProblemOf(large, HttpStatusCode.RequestEntityTooLarge), "code"));
        using var larger = await service.PostAsync("/guarantee/decide", Samples.FridgeText + new string(' ', 5000));
        Assert.Equal("input.too-large", Text(await ProblemOf(larger, HttpStatusCode.RequestEntityTooLarge), "code"));
        using var xml = await service.PostAsync("/guarantee/decide", "<case/>", "application/xml");
        Assert.Equal("input.media-type", Text(await ProblemOf(xml, HttpStatusCode.UnsupportedMediaType), "code"));
    }

    [Fact]
    public async Task Entitlements_are_those_of_the_book()
    {
        await using var service = await Service.StartAsync();
        using var response = await service.PostAsync("/guarantee/entitlements?line=l-1&asOf=2025-03-02T10:00:00%2B08:00", Samples.FridgeText, headers: ("Accept-Language", "en"));
        var (line, asOf) = (Samples.Fridge.Lines[0].Id, NodaTime.Instant.FromUtc(2025, 3, 2, 2, 0));
        using var written = new MemoryStream();
        EntitlementWriter.Write(written, Samples.Fridge.Id, line, asOf, service.Books.Current.Entitlements(Samples.Fridge, line, asOf), Language.English);
        Assert.Equal($"[{Encoding.UTF8.GetString(written.ToArray())}]", await response.Content.ReadAsStringAsync());
    }

    internal static string Written(CaseResult result, Language language, ResultDetail detail)
    {
        using var output = new MemoryStream();
        ResultWriter.Write(output, result, language, detail);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    internal static async Task<JsonElement> ProblemOf(HttpResponseMessage response, HttpStatusCode status)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        using var document = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        return document.RootElement.Clone();
    }

    internal static string? Text(JsonElement problem, string name) => problem.TryGetProperty(name, out var value) ? value.GetString() : null;
}
