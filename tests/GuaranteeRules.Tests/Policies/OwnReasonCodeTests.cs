namespace GuaranteeRules.Tests.Policies;

/// <summary>Reason codes of users.</summary>
public sealed class OwnReasonCodeTests
{
    private static readonly LocalText Words = new("不行。", "No.");

    [Fact]
    public void Is_one_code_however_often_and_from_wherever_it_is_asked_for()
    {
        var first = ReasonCode.Custom("tests.asked-often", Outcome.Ineligible, Words);
        Parallel.For(0, 100, _ => Assert.Same(first, ReasonCode.Custom("tests.asked-often", Outcome.Ineligible, Words with { })));
        Assert.Equal(Outcome.Ineligible, first.Verdict);
        Assert.DoesNotContain(first.Id, ReasonCode.All.Keys);
    }

    [Fact]
    public void Is_refused_where_its_id_stands_for_something_else()
    {
        ReasonCode.Custom("tests.taken", Outcome.Ineligible, Words);
        Assert.Throws<ArgumentException>(() => ReasonCode.Custom("tests.taken", Outcome.NotYet, Words));
        Assert.Throws<ArgumentException>(() => ReasonCode.Custom("tests.taken", Outcome.Ineligible, Words with { English = "Never." }));
        Assert.Throws<ArgumentException>(() => ReasonCode.Custom("window.expired", Outcome.Ineligible, Words));
    }

    [Theory]
    [InlineData("")]
    [InlineData("tests")]
    [InlineData("Tests.code")]
    [InlineData("1tests.code")]
    [InlineData("tests..code")]
    [InlineData("tests.code\n")]
    [InlineData("tests.划痕")]
    public void Is_refused_where_its_id_has_not_the_form_of_results(string id) =>
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => ReasonCode.Custom(id, Outcome.Ineligible, Words)).ParamName);

    [Fact]
    public void Is_refused_without_words_or_verdict()
    {
        Assert.Throws<ArgumentException>(() => ReasonCode.Custom("tests.no-words", Outcome.Ineligible, new LocalText("不行。", " ")));
        Assert.Throws<ArgumentException>(() => ReasonCode.Custom("tests.no-words", Outcome.Ineligible, new LocalText(string.Empty, "No.")));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReasonCode.Custom("tests.no-verdict", (Outcome)17, Words));
    }
}
