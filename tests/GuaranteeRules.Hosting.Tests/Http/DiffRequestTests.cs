using System.Net;
using System.Text.Json;
using GuaranteeRules.Hosting.Tests.Books;

namespace GuaranteeRules.Hosting.Tests.Http;

/// <summary>An amendment, compared with the policies in force.</summary>
public sealed class DiffRequestTests
{
    [Fact]
    public async Task Tells_the_terms_that_change_the_cases_and_the_money_and_puts_nothing_in_force()
    {
        await using var service = await Service.StartAsync();
        var old = service.Version;
        using var response = await service.PostAsync("/guarantee/diff", $$"""{"policies":[{{Amendment.TwoDays}}],"cases":[{{Samples.FridgeText}},{"id":"bad"}]}""", headers: ("Accept-Language", "en"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using var document = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        var diff = document.RootElement;
        Assert.Equal(old, diff.GetProperty("old").GetString());
        Assert.NotEqual(old, diff.GetProperty("new").GetString());
        Assert.Equal(old, service.Version);

        var member = diff.GetProperty("clauses").EnumerateArray().Single().GetProperty("terms")[0].GetProperty("members")[0];
        Assert.Equal(("terms.window.days", 7, 2), (member.GetProperty("path").GetString(), member.GetProperty("old").GetInt32(), member.GetProperty("new").GetInt32()));
        var claim = diff.GetProperty("changes")[0].GetProperty("claims")[0];
        Assert.Equal("eligible", claim.GetProperty("old").GetProperty("outcome").GetString());
        Assert.Equal("ineligible", claim.GetProperty("new").GetProperty("outcome").GetString());
        Assert.Contains("You submitted", claim.GetProperty("new").GetProperty("reasons")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        var money = diff.GetProperty("money").EnumerateArray().Single();
        Assert.Equal(("200.00", "0.00"), (money.GetProperty("old").GetString(), money.GetProperty("new").GetString()));
        var error = diff.GetProperty("errors").EnumerateArray().Single();
        Assert.Equal((1, "bad", "input.missing-member"), (error.GetProperty("place").GetInt32(), error.GetProperty("case").GetString(), error.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task A_bad_amendment_is_refused_with_every_problem()
    {
        await using var service = await Service.StartAsync();
        using var response = await service.PostAsync("/guarantee/diff", $$"""{"policies":[{{Amendment.NoDays}}]}""");
        var problem = await DecideTests.ProblemOf(response, HttpStatusCode.BadRequest);
        var listed = problem.GetProperty("problems")[0];
        Assert.Equal("policies[0]", listed.GetProperty("file").GetString());
        Assert.EndsWith(".window.days", listed.GetProperty("path").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "$", "policies")]
    [InlineData("{}", "$.policies", "give a list of policy files")]
    [InlineData("""{"policies":[],"case":[]}""", "$.case", "write 'policies' or 'cases'")]
    [InlineData("""{"policies":{}}""", "$.policies", "is not a list")]
    [InlineData("{", null, "not JSON")]
    public async Task A_body_that_is_no_amendment_is_refused_with_what_to_write(string body, string? path, string instead)
    {
        await using var service = await Service.StartAsync();
        using var response = await service.PostAsync("/guarantee/diff", body);
        var problem = await DecideTests.ProblemOf(response, HttpStatusCode.BadRequest);
        Assert.Equal(path, DecideTests.Text(problem, "path"));
        Assert.Contains(instead, DecideTests.Text(problem, "detail"), StringComparison.Ordinal);
    }
}
