using System.Collections.Concurrent;
using System.Net;
using GuaranteeRules.Hosting.Tests.Books;

namespace GuaranteeRules.Hosting.Tests.Http;

/// <summary>Policies change while requests run: none is lost, and none is judged half by the old and half by the new book.</summary>
public sealed class ReloadUnderLoadTests
{
    [Fact]
    public async Task Requests_and_streams_go_on_each_judged_by_one_book()
    {
        await using var service = await Service.StartAsync();
        var expected = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        Expect(service, expected);
        using var enough = new CancellationTokenSource();
        var stream = string.Concat(Enumerable.Repeat(Samples.FridgeText + "\n", 200));
        var answered = 0;
        var clients = Enumerable.Range(0, 4).Select(client => Task.Run(async () =>
        {
            while (!enough.IsCancellationRequested)
            {
                var isStream = client == 0;
                using var response = await service.PostAsync("/guarantee/decide", isStream ? stream : Samples.FridgeText, isStream ? "application/x-ndjson" : "application/json");
                Assert.Equal(HttpStatusCode.OK, response.StatusCode);
                var answers = (await response.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
                Assert.Equal(isStream ? 200 : 1, answers.Length);
                Assert.Contains(Assert.Single(answers.Distinct(StringComparer.Ordinal)), expected.Values);
                Interlocked.Increment(ref answered);
            }
        })).ToList();

        for (var round = 0; round < 6; round++)
        {
            var (before, so) = (service.Version, answered);
            var amended = round % 2 == 0 ? Amendment.TwoDays : Amendment.SevenDays;
            Expect(service.Books.Amended([PolicyFile.FromText(Amendment.FileName, amended)]), expected);
            service.Amend(amended);
            await HostedBooks.Until(() => service.Version != before && answered > so + 4);
        }

        await enough.CancelAsync();
        await Task.WhenAll(clients);
        Assert.Equal(2, expected.Count);
    }

    private static void Expect(Service service, ConcurrentDictionary<string, string> expected) => Expect(service.Books.Current, expected);

    private static void Expect(GuaranteeBook book, ConcurrentDictionary<string, string> expected) =>
        expected[book.Policies.Version] = DecideTests.Written(book.Decide(Samples.Fridge), Language.Chinese, ResultDetail.Standard);
}
