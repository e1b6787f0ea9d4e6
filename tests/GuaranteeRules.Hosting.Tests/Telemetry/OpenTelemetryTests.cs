using System.Diagnostics;
using GuaranteeRules.Hosting.Tests.Books;

namespace GuaranteeRules.Hosting.Tests.Telemetry;

/// <summary>What OpenTelemetry sees of decisions, through its own SDK.</summary>
/// <remarks>Spans are seen by every listener of the process: no other test runs meanwhile.</remarks>
[Collection(nameof(AloneInTheProcess))]
public sealed class OpenTelemetryTests
{
    private static readonly Case Unknown = Samples.Fridge with { Lines = [Samples.Fridge.Lines[0] with { Programmes = [new ProgrammeId("tmall.worry-fee")] }] };

    [Fact]
    public async Task Decisions_are_counted_by_outcome_programme_and_clause_and_money_by_head()
    {
        await using var listening = new Listening();
        await listening.Hosted.StartAsync();
        for (var i = 0; i < 3; i++)
        {
            listening.Hosted.Books.Decide(Samples.Fridge);
        }

        var decisions = listening.Measured("guarantee.decisions");
        Assert.Equal("clause=tmall.worry-free.price-protection outcome=eligible programme=tmall.worry-free", Assert.Single(decisions.Keys));
        Assert.Equal(3, decisions.Values.Single().GetSumLong());
        var granted = listening.Measured("guarantee.money.granted");
        Assert.Equal(("head=price-difference", 60000L), (granted.Keys.Single(), granted.Values.Single().GetSumLong()));
        Assert.Equal(3, listening.Measured("guarantee.decide.duration").Values.Single().GetHistogramCount());
    }

    [Fact]
    public async Task The_counts_are_those_of_the_decisions_themselves()
    {
        await using var listening = new Listening();
        await listening.Hosted.StartAsync();
        var results = Samples.Cases.Select(listening.Hosted.Books.Decide).ToList();
        var decisions = results.SelectMany(result => result.Decisions).ToList();
        Assert.Equal(decisions.Count, listening.Measured("guarantee.decisions").Values.Sum(point => point.GetSumLong()));
        Assert.Equal(decisions.Sum(decision => decision.Refund.Fen + decision.Compensation.Fen), listening.Measured("guarantee.money.granted").Values.Sum(point => point.GetSumLong()));
        foreach (var outcome in decisions.GroupBy(decision => Names<Outcome>.Of(decision.Outcome), StringComparer.Ordinal))
        {
            Assert.Equal(outcome.Count(), listening.Measured("guarantee.decisions").Where(point => point.Key.Contains($"outcome={outcome.Key}", StringComparison.Ordinal)).Sum(point => point.Value.GetSumLong()));
        }
    }

    [Fact]
    public async Task Input_errors_are_counted_by_code_and_fail_their_span()
    {
        await using var listening = new Listening();
        await listening.Hosted.StartAsync();
        Assert.Throws<CaseFormatException>(() => listening.Hosted.Books.Decide(Unknown));
        Assert.Equal("code=input.unknown-reference", listening.Measured("guarantee.input.errors").Keys.Single());
        var span = listening.Spans.Single(span => span.Status == ActivityStatusCode.Error);
        Assert.Equal(("input.unknown-reference", "$.lines[0].programmes[0]"), ((string?)span.GetTagItem("guarantee.error.code"), (string?)span.GetTagItem("guarantee.error.path")));
    }

    [Fact]
    public async Task A_span_tells_the_case_its_outcomes_and_the_policy()
    {
        await using var listening = new Listening();
        await listening.Hosted.StartAsync();
        listening.Hosted.Books.Decide(Samples.Fridge);
        var span = Assert.Single(listening.Spans);
        Assert.Equal("guarantee.decide", span.OperationName);
        Assert.Equal("fridge", span.GetTagItem("guarantee.case"));
        Assert.Equal(listening.Hosted.Books.Current.Policies.Version, span.GetTagItem("guarantee.policy"));
        Assert.Equal(["eligible"], (IEnumerable<string>)span.GetTagItem("guarantee.outcomes")!);
    }

    [Fact]
    public async Task The_book_in_force_and_its_changes_are_shown()
    {
        await using var listening = new Listening();
        await listening.Hosted.StartAsync();
        var old = listening.Hosted.Books.Current;
        Assert.Equal($"policy={old.Policies.Version}", listening.Measured("guarantee.book").Keys.Single());

        listening.Hosted.Write(Amendment.NoDays);
        await HostedBooks.Until(() => listening.Hosted.Log.At(Microsoft.Extensions.Logging.LogLevel.Error).Any());
        listening.Hosted.Write(Amendment.TwoDays);
        await HostedBooks.Until(() => listening.Hosted.Books.Current != old);
        Assert.Contains($"policy={listening.Hosted.Books.Current.Policies.Version}", listening.Measured("guarantee.book").Keys);
        await HostedBooks.Until(() => listening.Measured("guarantee.book.reloads").Count == 2);
        Assert.Equal(["result=accepted", "result=refused"], listening.Measured("guarantee.book.reloads").Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Where_nobody_listens_deciding_allocates_not_a_byte_more()
    {
        var telemetry = new Hosting.Telemetry.GuaranteeTelemetry();
        Samples.Book.Decide(Samples.Fridge);
        telemetry.Decide(Samples.Book, Samples.Fridge);
        Assert.Equal(BytesOf(() => Samples.Book.Decide(Samples.Fridge)), BytesOf(() => telemetry.Decide(Samples.Book, Samples.Fridge)));
    }

    /// <summary>What 200 calls allocate on this thread; the least of a few rounds, since a pool may be filled in one.</summary>
    private static long BytesOf(Func<CaseResult> decide) => Enumerable.Range(0, 5).Min(_ =>
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 200; i++)
        {
            decide();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    });
}
