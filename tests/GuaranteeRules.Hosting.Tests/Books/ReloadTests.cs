using System.Collections.Concurrent;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;

namespace GuaranteeRules.Hosting.Tests.Books;

/// <summary>A changed policy folder takes the place of the old one as a whole, or not at all.</summary>
public sealed class ReloadTests
{
    [Fact]
    public async Task An_amended_policy_is_judged_by_without_a_restart()
    {
        await using var hosted = new HostedBooks(Amendment.SevenDays);
        await hosted.StartAsync();
        var old = hosted.Books.Current;
        Assert.Equal(Outcome.Eligible, hosted.Books.Decide(Samples.Fridge).Decisions[0].Outcome);

        hosted.Write(Amendment.TwoDays);
        await HostedBooks.Until(() => hosted.Books.Current != old);

        var amended = hosted.Books.Decide(Samples.Fridge);
        Assert.Equal(Outcome.Ineligible, amended.Decisions[0].Outcome);
        Assert.Equal(hosted.Books.Current.Policies.Version, amended.Policy);
        Assert.NotEqual(old.Policies.Version, amended.Policy);
        Assert.Equal(Outcome.Eligible, old.Decide(Samples.Fridge).Decisions[0].Outcome);
        Assert.Contains(hosted.Log.At(LogLevel.Information), line => line.Contains(amended.Policy, StringComparison.Ordinal) && line.Contains(old.Policies.Version, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_bad_amendment_is_refused_with_its_paths_and_the_old_book_stays_until_it_is_mended()
    {
        await using var hosted = new HostedBooks(Amendment.SevenDays);
        await hosted.StartAsync();
        var old = hosted.Books.Current;
        Assert.Equal(HealthStatus.Healthy, (await hosted.HealthAsync()).Status);

        hosted.Write(Amendment.NoDays);
        await HostedBooks.Until(() => hosted.Log.At(LogLevel.Error).Any());

        var told = hosted.Log.At(LogLevel.Error).Single();
        Assert.Matches($@"{Amendment.FileName}:\d+:\d+: \$\.clauses\[", told);
        Assert.Contains(".versions[0].terms.window.days", told, StringComparison.Ordinal);
        Assert.Same(old, hosted.Books.Current);
        var health = await hosted.HealthAsync();
        Assert.Equal(HealthStatus.Degraded, health.Status);
        Assert.Equal(old.Policies.Version, health.Data["policy"]);

        hosted.Write(Amendment.TwoDays);
        await HostedBooks.Until(() => hosted.Books.Current != old);
        health = await hosted.HealthAsync();
        Assert.Equal(HealthStatus.Healthy, health.Status);
        Assert.Equal(hosted.Books.Current.Policies.Version, health.Data["policy"]);
        Assert.Single(hosted.Log.At(LogLevel.Error));
    }

    [Fact]
    public async Task A_folder_that_went_away_is_told_once_and_its_return_is_noticed()
    {
        await using var hosted = new HostedBooks(Amendment.SevenDays);
        await hosted.StartAsync();
        var old = hosted.Books.Current;
        Directory.Delete(Path.GetDirectoryName(hosted.PolicyPath)!, recursive: true);
        await HostedBooks.Until(() => hosted.Log.At(LogLevel.Error).Any());
        Assert.Same(old, hosted.Books.Current);

        hosted.Write(Amendment.SevenDays);
        await HostedBooks.Until(() => hosted.Books.Current != old);
        Assert.Equal(old.Policies.Version, hosted.Books.Current.Policies.Version);
        Assert.Equal(HealthStatus.Healthy, (await hosted.HealthAsync()).Status);
        Assert.Single(hosted.Log.At(LogLevel.Error));
    }

    [Fact]
    public async Task An_amendment_is_tried_without_being_put_in_force()
    {
        await using var hosted = new HostedBooks(Amendment.SevenDays);
        await hosted.StartAsync();
        var old = hosted.Books.Current;
        var amended = hosted.Books.Amended([PolicyFile.FromText("amended.json", Amendment.TwoDays)]);
        Assert.Equal(Outcome.Ineligible, amended.Decide(Samples.Fridge).Decisions[0].Outcome);
        Assert.Equal(old.Policies.Clauses.Count, amended.Policies.Clauses.Count);
        Assert.Same(old, hosted.Books.Current);
    }

    [Fact]
    public async Task Every_case_is_judged_wholly_by_one_book_while_books_change()
    {
        await using var hosted = new HostedBooks(Amendment.SevenDays);
        await hosted.StartAsync();
        var results = new ConcurrentDictionary<string, CaseResult>(StringComparer.Ordinal);
        using var enough = new CancellationTokenSource();
        var judging = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            while (!enough.IsCancellationRequested)
            {
                var result = hosted.Books.Decide(Samples.Fridge);
                Assert.Equal(results.GetOrAdd(result.Policy, result), result);
            }
        })).ToList();

        for (var round = 0; round < 6; round++)
        {
            var before = hosted.Books.Current;
            hosted.Write(round % 2 == 0 ? Amendment.TwoDays : Amendment.SevenDays);
            await HostedBooks.Until(() => hosted.Books.Current != before);
        }

        await HostedBooks.Until(() => results.Count == 2);
        await enough.CancelAsync();
        await Task.WhenAll(judging);
        Assert.Equal([Outcome.Eligible, Outcome.Ineligible], results.Values.Select(result => result.Decisions[0].Outcome).Order());
    }
}
