using NodaTime;

namespace GuaranteeRules.Tests.Policies;

/// <summary>An era holds of every clause the version that an order placed in it falls under: on both sides of every instant at which one begins or ends.</summary>
public sealed class ErasTests
{
    private static readonly Duration Tick = Duration.FromTicks(1);

    private static readonly PolicyFile TurningOften = Amended.File(Amended.WorryFree, file =>
    {
        file.Clause("tmall.worry-free.price-protection").AddVersion("2024-06-18T00:00:00+08:00", _ => { });
        file.Clause("tmall.worry-free.price-protection").AddVersion("2025-03-01T00:00:00+08:00", _ => { });
        file.Clause("tmall.worry-free.counterfeit-x4").AddVersion("2022-01-01T00:00:00+08:00", _ => { });
        file.Clause("tmall.worry-free.counterfeit-x4").AddVersion("2024-06-18T00:00:00+08:00", _ => { });
    });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_era_holds_the_versions_of_its_orders(bool reachesBack)
    {
        var book = GuaranteeBook.LoadPolicies([.. PolicyFile.Embedded, TurningOften], reachesBack);
        var turns = book.Clauses.SelectMany(clause => clause.Versions).SelectMany(version => new[] { version.From, version.Until }).OfType<Instant>().Distinct().ToList();
        Assert.True(turns.Count >= 4);

        // Every era is asked for twice: the second time, from its other end, it is the one that was kept.
        foreach (var placed in turns.Concat(turns.Select(turn => turn - Tick)).Append(Instant.MinValue).Append(Instant.MaxValue))
        {
            var reached = new[] { "tmall", "taobao", "douyin" }.SelectMany(platform => Reached(book.EraOf(placed).For(platform))).Concat(book.EraOf(placed).Binding).ToList();
            Assert.All(reached, inForce => Assert.Same(book.VersionFor(inForce.Clause, placed), inForce.Version));
            Assert.Equal(book.Clauses.Where(clause => clause.Role != ClauseRole.None), reached.Select(inForce => inForce.Clause).Distinct().OrderBy(clause => clause.Order));
        }
    }

    [Fact]
    public void A_turn_begins_an_era_and_its_orders_share_it()
    {
        var book = GuaranteeBook.LoadPolicies([.. PolicyFile.Embedded, TurningOften]);
        var turn = Instant.FromUtc(2024, 6, 17, 16, 0);

        Assert.NotSame(book.EraOf(turn - Tick), book.EraOf(turn));
        Assert.Same(book.EraOf(turn), book.EraOf(turn + Duration.FromDays(100)));
    }

    private static IEnumerable<ClauseInForce> Reached(PlatformClauses clauses) =>
        Names<Ground>.Values.SelectMany(ground => clauses.Own.Of(ground, ClauseRole.Answers).Concat(clauses.Own.Of(ground, ClauseRole.Follows)));
}
