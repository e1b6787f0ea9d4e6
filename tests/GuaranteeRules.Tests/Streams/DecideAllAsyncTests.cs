using GuaranteeRules.Tests.Json;

namespace GuaranteeRules.Tests.Streams;

/// <summary>However many threads decide, the results are those of one, in the order of the source; nothing runs away and nothing is kept waiting.</summary>
public sealed class DecideAllAsyncTests
{
    private static readonly Case[] Cases = [.. Enumerable.Repeat(Texts.Samples.Select(Texts.Read), 10).SelectMany(x => x)];
    private static readonly Case Bad = Cases[0] with { Order = Cases[0].Order with { Platform = new("amazon") } };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public async Task The_results_are_those_of_one_thread_in_order(int threads)
    {
        var results = await Texts.Book.DecideAllAsync(Cases.ToAsyncEnumerable(), threads).ToListAsync();
        Assert.Equal(Cases.Select(Texts.Book.Decide), results);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_bad_case_throws_in_its_own_place_and_takes_no_other_with_it(int threads)
    {
        Case[] cases = [.. Cases[..40], Bad, .. Cases[40..90], Bad, Cases[90]];
        await using var results = Texts.Book.DecideAllAsync(cases.ToAsyncEnumerable(), threads).GetAsyncEnumerator();
        foreach (var @case in cases)
        {
            if (ReferenceEquals(@case, Bad))
            {
                await Assert.ThrowsAsync<CaseFormatException>(async () => await results.MoveNextAsync());
            }
            else
            {
                Assert.True(await results.MoveNextAsync());
                Assert.Equal(@case.Id, results.Current.Case);
            }
        }

        Assert.False(await results.MoveNextAsync());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task A_result_does_not_wait_for_the_next_case(int threads)
    {
        var more = new TaskCompletionSource();
        await using var results = Texts.Book.DecideAllAsync(Source(), threads).GetAsyncEnumerator();
        Assert.True(await results.MoveNextAsync());
        Assert.Equal(Cases[0].Id, results.Current.Case);
        more.SetResult();
        Assert.True(await results.MoveNextAsync());
        Assert.False(await results.MoveNextAsync());

        async IAsyncEnumerable<Case> Source()
        {
            yield return Cases[0];
            await more.Task;
            yield return Cases[1];
        }
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 100)]
    public async Task No_more_is_taken_than_is_being_decided(int threads, int most)
    {
        var taken = 0;
        await using var results = Texts.Book.DecideAllAsync(Cases.Select(Counted).ToAsyncEnumerable(), threads).GetAsyncEnumerator();
        Assert.True(await results.MoveNextAsync());
        Assert.InRange(taken, 1, most);

        Case Counted(Case @case)
        {
            taken++;
            return @case;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task It_ends_when_it_is_cancelled(int threads)
    {
        using var cancellation = new CancellationTokenSource();
        await using var results = Texts.Book.DecideAllAsync(Cases.ToAsyncEnumerable(), threads, cancellation.Token).GetAsyncEnumerator();
        Assert.True(await results.MoveNextAsync());
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await results.MoveNextAsync());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task What_the_source_throws_comes_after_what_it_gave(int threads)
    {
        await using var results = Texts.Book.DecideAllAsync(Source(), threads).GetAsyncEnumerator();
        Assert.True(await results.MoveNextAsync());
        Assert.True(await results.MoveNextAsync());
        await Assert.ThrowsAsync<InvalidDataException>(async () => await results.MoveNextAsync());
        Assert.False(await results.MoveNextAsync());

        static async IAsyncEnumerable<Case> Source()
        {
            await Task.Yield();
            yield return Cases[0];
            yield return Cases[1];
            throw new InvalidDataException();
        }
    }

    [Fact]
    public void There_is_no_deciding_on_no_thread() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Texts.Book.DecideAllAsync(Cases.ToAsyncEnumerable(), threads: 0));
}
