using GuaranteeRules.Tests.Laws.Cases;

namespace GuaranteeRules.Tests.Laws;

/// <summary>Law 11, first part. The same case always gives the same bytes: again, after other cases, by another book, on other threads.</summary>
public sealed class TheSameCaseGivesTheSameBytes
{
    private static readonly GuaranteeBook Other = Judged.NewBook();

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Decided_again_by_another_book(Language language) =>
        Law.Holds(
            CaseGenerator.SeveralClaims,
            @case => Trial.Of(Judged.Written(Judged.Decide(@case), language) == Judged.Written(Other.Decide(@case), language), () => "Decided differently."),
            count: 1_000,
            atLeast: 1_000);

    [Fact]
    public void Decided_one_after_another_or_each_by_itself()
    {
        var cases = CaseGenerator.SeveralClaims.First(Law.CountOr(2_000));
        Assert.Equal(cases.Select(Judged.Written), Judged.Book.DecideAll(cases).Select(result => Judged.Written(result)));
    }

    [Fact]
    public void Decided_on_several_threads()
    {
        var cases = CaseGenerator.SeveralClaims.First(Law.CountOr(2_000)).ToArray();
        var together = new string[cases.Length];
        Parallel.For(0, cases.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => together[i] = Judged.Written(cases[i]));
        Assert.Equal(cases.Select(Judged.Written), together);
    }
}
