using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GuaranteeRules.Hosting.Tests.Books;

/// <summary>A service starts with a book that judges, or does not start and says why.</summary>
public sealed class HostStartTests
{
    [Fact]
    public async Task The_book_is_loaded_before_the_first_request()
    {
        await using var hosted = new HostedBooks(Amendment.TwoDays);
        Assert.Empty(hosted.Log.At(LogLevel.Information));
        await hosted.StartAsync();
        Assert.Contains(hosted.Books.Current.Policies.Version, hosted.Log.At(LogLevel.Information).Single(), StringComparison.Ordinal);
        Assert.Equal(Outcome.Ineligible, hosted.Books.Decide(Samples.Fridge).Decisions[0].Outcome);
    }

    [Fact]
    public async Task A_bad_policy_stops_the_start_with_its_path()
    {
        await using var hosted = new HostedBooks(Amendment.NoDays);
        var refused = await Assert.ThrowsAsync<PolicyException>(hosted.StartAsync);
        Assert.Contains(refused.Problems, problem => problem.File == Amendment.FileName && problem.Path.EndsWith(".window.days", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Wrong_options_stop_the_start(string expected, Action<GuaranteeOptions> wrong)
    {
        await using var hosted = new HostedBooks(Amendment.SevenDays, wrong);
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(hosted.StartAsync);
        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, Action<GuaranteeOptions>> Wrong => new()
    {
        { "There is no PolicyFolder '/", options => options.PolicyFolder = "policys" },
        { "ReloadOnChange has nothing to look at", options => options.PolicyFolder = null },
        { "has no policies", options => (options.PolicyFolder, options.IncludeEmbedded) = (null, false) },
        { "ReloadInterval is 00:00:00", options => options.ReloadInterval = TimeSpan.Zero },
        { "'size-exchange' is added twice", options => options.AddFamily(Family).AddFamily(Family) },
    };

    [Fact]
    public void Without_a_host_the_book_is_loaded_when_it_is_asked_for()
    {
        using var services = new ServiceCollection().AddLogging().AddGuaranteeRules().AddGuaranteeRules().BuildServiceProvider();
        var books = services.GetRequiredService<IGuaranteeBooks>();
        Assert.Equal(Samples.Book.Policies.Version, books.Current.Policies.Version);
        Assert.Equal(Samples.Book.Decide(Samples.Fridge), books.Decide(Samples.Fridge));
    }

    [Fact]
    public async Task Only_the_folder_is_judged_by_where_the_embedded_programmes_are_left_out()
    {
        await using var hosted = new HostedBooks(Amendment.SevenDays, options => options.IncludeEmbedded = false);
        await hosted.StartAsync();
        Assert.Equal(["tmall.worry-free"], hosted.Books.Current.Policies.Clauses.Select(clause => clause.Programme.Id.Value).Distinct());
    }

    private static ClauseFamily Family { get; } = ClauseFamily.Of<NoTerms>("size-exchange", _ => new NoTerms());

    private sealed record NoTerms : Terms;
}
