using System.Net;
using System.Text;
using System.Text.Json;
using GuaranteeRules.AspNetCore;

namespace GuaranteeRules.Hosting.Tests.Http;

/// <summary>JSON lines, in and out.</summary>
public sealed class LinesTests
{
    private const string Lines = "application/x-ndjson";

    [Fact]
    public async Task Each_line_is_answered_in_its_place_with_its_result_or_its_error()
    {
        await using var service = await Service.StartAsync();
        var body = string.Join('\n', Samples.Texts.Take(50)) + "\n\n{\"id\":\"bad\"}\r\nnonsense\n" + Samples.FridgeText;
        using var response = await service.PostAsync("/guarantee/decide", body, Lines);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Lines, response.Content.Headers.ContentType?.MediaType);
        var answers = (await response.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var expected = Samples.Cases.Take(50).Select(@case => Result(service, @case)).ToList();
        Assert.Equal(expected, answers.Take(50));
        Assert.StartsWith("""{"case":"bad","line":52,"error":{"code":"input.missing-member","path":"$.order",""", answers[50], StringComparison.Ordinal);
        Assert.StartsWith("""{"case":null,"line":53,"error":{"code":"input.malformed","path":null,""", answers[51], StringComparison.Ordinal);
        Assert.Equal(Result(service, Samples.Fridge), answers[52]);
        Assert.Equal(53, answers.Length);
    }

    [Fact]
    public async Task A_line_that_is_too_long_is_refused_and_the_others_go_on()
    {
        await using var service = await Service.StartAsync(new GuaranteeLimits { MostCaseBytes = Samples.FridgeText.Length });
        var long200000 = Samples.FridgeText.Replace("fridge", new string('x', 200_000), StringComparison.Ordinal);
        using var response = await service.PostAsync("/guarantee/decide", $"{Samples.FridgeText}\n{long200000}\n{Samples.FridgeText}\n{long200000}", Lines);
        var answers = (await response.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(4, answers.Length);
        Assert.Equal([answers[0], answers[0]], [Result(service, Samples.Fridge), answers[2]]);
        Assert.All([(answers[1], 2), (answers[3], 4)], answer => Assert.StartsWith($$"""{"case":null,"line":{{answer.Item2}},"error":{"code":"input.too-large",""", answer.Item1, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_comes_before_the_next_line_is_sent()
    {
        await using var service = await Service.StartAsync();
        using var talk = await Talk.StartAsync(service);
        for (var i = 0; i < 5; i++)
        {
            await talk.SendAsync(Samples.FridgeText + "\n");
            Assert.Equal(Result(service, Samples.Fridge), talk.Receive());
        }
    }

    [Fact]
    public async Task A_client_that_does_not_read_is_made_to_wait()
    {
        await using var service = await Service.StartAsync();
        using var talk = await Talk.StartAsync(service);
        var lines = string.Concat(Enumerable.Repeat(Samples.FridgeText + "\n", 100));

        // Far more than all buffers on the way hold: sending must come to a halt before it is through.
        const int Most = 1000;
        var sent = 0;
        var sending = Task.Run(async () =>
        {
            for (; sent < Most; sent++)
            {
                await talk.SendAsync(lines);
            }
        });
        for (var before = -1; sent == 0 || before != sent;)
        {
            before = sent;
            await Task.Delay(TimeSpan.FromSeconds(1));
        }

        Assert.InRange(sent, 1, Most - 1);

        // Reading lets it go on, to the last line.
        for (var i = 0; i < Most * 100; i++)
        {
            Assert.NotEmpty(talk.Receive());
        }

        await sending;
    }

    [Fact]
    public async Task A_client_that_goes_away_is_let_go()
    {
        await using var service = await Service.StartAsync();
        for (var i = 0; i < 20; i++)
        {
            using var talk = await Talk.StartAsync(service);
            await talk.SendAsync(Samples.FridgeText + "\n" + Samples.FridgeText[..40]);
        }

        using var response = await service.PostAsync("/guarantee/decide", Samples.FridgeText);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static string Result(Service service, Case @case) => DecideTests.Written(service.Books.Current.Decide(@case), Language.Chinese, ResultDetail.Standard);
}
