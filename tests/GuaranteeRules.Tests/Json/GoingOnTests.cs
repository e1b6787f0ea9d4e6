using System.Text;

namespace GuaranteeRules.Tests.Json;

/// <summary>One bad case ends nothing: the next one is read, decided, explained.</summary>
public sealed class GoingOnTests
{
    private const string Most = "\"999999999999.99\"";

    private static readonly Case Good = Texts.Read(Texts.Least);
    private static readonly Case Bad = Good with { Order = Good.Order with { Platform = new("amazon") } };

    /// <summary>Three times what was paid for it is more than an amount can be.</summary>
    private static readonly Case Overflowing = Texts.Read(Texts.Least.With("taobao", "douyin").With("\"10.00\"", Most + ", \"programmes\": [ \"douyin.safe-shopping\" ]").With("\"quality-defect\"", "\"counterfeit\", \"evidence\": [ { \"kind\": \"authentication-report\", \"official\": true, \"finding\": \"counterfeit\" } ]")
        .With("\"placedAt\": \"2025-03-01T10:00:00+08:00\"", "\"placedAt\": \"2025-03-01T10:00:00+08:00\", \"paidAt\": \"2025-03-01T10:00:00+08:00\""));

    [Fact]
    public void A_bad_text_is_told_without_a_throw()
    {
        Assert.True(CaseReader.TryRead(Encoding.UTF8.GetBytes(Texts.Least), Texts.Policies, out var @case, out var problem));
        Assert.Equal(Good, @case);
        Assert.Null(problem);
        foreach (var text in new[] { "", "{", "null", Texts.Least.With("taobao", "amazon"), Texts.Least.With("\"paid\"", "\"piad\"") })
        {
            Assert.False(CaseReader.TryRead(Encoding.UTF8.GetBytes(text), Texts.Policies, out @case, out problem));
            Assert.Null(@case);
            Assert.Equal(Texts.Error(text).Message, problem.Message);
        }
    }

    [Fact]
    public void A_stream_goes_on_after_a_bad_case_and_after_an_overflow()
    {
        using var results = Texts.Book.DecideAll([Good, Bad, Overflowing, Good]).GetEnumerator();
        Assert.True(results.MoveNext());
        Assert.Throws<CaseFormatException>(() => results.MoveNext());
        Assert.Throws<OverflowException>(() => results.MoveNext());
        Assert.True(results.MoveNext());
        Assert.Equal(Good.Id, results.Current.Case);
        Assert.False(results.MoveNext());
    }

    [Fact]
    public async Task So_does_an_asynchronous_one()
    {
        await using var results = Texts.Book.DecideAllAsync(Source()).GetAsyncEnumerator();
        Assert.True(await results.MoveNextAsync());
        await Assert.ThrowsAsync<CaseFormatException>(async () => await results.MoveNextAsync());
        await Assert.ThrowsAsync<OverflowException>(async () => await results.MoveNextAsync());
        Assert.True(await results.MoveNextAsync());
        Assert.False(await results.MoveNextAsync());
    }

    [Fact]
    public void What_was_decided_can_be_explained_whatever_the_hypotheses_come_to()
    {
        foreach (var ground in Enum.GetValues<Ground>())
        {
            var most = Overflowing with { Claims = [Overflowing.Claims[0] with { Ground = ground, Evidence = [], Service = ground == Ground.Service ? new("douyin.safe-shopping.pickup") : null }] };
            var decision = Assert.Single(Texts.Book.Decide(most).Decisions);
            var explanation = decision.Explain();
            using var written = new MemoryStream();
            ResultWriter.Write(written, Texts.Book.Decide(most), Language.English, ResultDetail.Full);
            Assert.NotEqual(0, written.Length);
            Assert.DoesNotContain(explanation.Counterfactuals, helped => helped.Decision.Remedies.Any(remedy => remedy.Head == Head.Multiple));
        }
    }

    private static async IAsyncEnumerable<Case> Source()
    {
        foreach (var @case in new[] { Good, Bad, Overflowing, Good })
        {
            await Task.Yield();
            yield return @case;
        }
    }
}
