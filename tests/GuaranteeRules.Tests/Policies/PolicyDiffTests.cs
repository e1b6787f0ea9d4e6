using System.Text.Json.Nodes;
using GuaranteeRules.Tests.Cli;
using NodaTime;

namespace GuaranteeRules.Tests.Policies;

/// <summary>What an amendment changes, clause by clause.</summary>
public sealed class PolicyDiffTests
{
    private const string June = "2025-06-01T00:00:00+08:00";

    private static readonly Instant FirstOfJune = Instant.FromUtc(2025, 5, 31, 16, 0);

    [Fact]
    public void The_same_policies_do_not_differ() => Assert.True(PolicyDiff.Between(Amended.Standard, GuaranteeBook.LoadPolicies(PolicyFile.Embedded.Reverse())).IsEmpty);

    [Fact]
    public void Layout_and_a_null_that_is_written_out_do_not_count() =>
        Assert.True(PolicyDiff.Between(Amended.Standard, Amended.Clause(Amended.WorryFree, "price-protection", clause =>
        {
            clause["versions"]![0]!.AsObject().Remove("from");
            clause["notJudged"] = null;
        })).IsEmpty);

    [Fact]
    public void Terms_are_told_with_their_path_and_both_values()
    {
        var change = Changed(clause => clause.Terms()["window"]!["days"] = 15);
        Assert.Empty(change.Members);
        Assert.Equal([new TermsChange(null, null, [new MemberChange("terms.window.days", "7", "15")])], change.Terms);
    }

    [Fact]
    public void A_later_version_is_told_for_the_orders_it_is_for()
    {
        var change = Changed(clause => clause.AddVersion(June, terms => terms["window"]!["days"] = 15));
        Assert.Equal([new TermsChange(FirstOfJune, null, [new MemberChange("terms.window.days", "7", "15")])], change.Terms);
    }

    [Fact]
    public void A_version_that_is_cut_in_two_changes_nothing() =>
        Assert.True(PolicyDiff.Between(Amended.Standard, Amended.Clause(Amended.WorryFree, "price-protection", clause => clause.AddVersion(June, _ => { }))).IsEmpty);

    [Fact]
    public void Periods_that_meet_and_differ_alike_are_one()
    {
        var change = Changed(clause =>
        {
            clause.AddVersion("2025-01-01T00:00:00+08:00", terms => terms["window"]!["days"] = 15);
            clause.AddVersion(June, _ => { });
        });
        Assert.Equal((Instant.FromUtc(2024, 12, 31, 16, 0), (Instant?)null), (Assert.Single(change.Terms).From, change.Terms[0].Until));
    }

    [Fact]
    public void A_clause_that_ends_has_no_terms_from_then_on()
    {
        var terms = Assert.Single(Changed(clause => clause["versions"]![0]!["until"] = June).Terms);
        Assert.Equal((FirstOfJune, (Instant?)null, "terms", (string?)null), (terms.From, terms.Until, terms.Members[0].Path, terms.Members[0].New));
        Assert.StartsWith("{\"window\":{\"days\":7,", terms.Members[0].Old, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_grounds_and_how_it_is_offered_are_told_apart_from_the_terms()
    {
        var change = Changed(clause =>
        {
            clause["text"]!["en"] = "New words.";
            clause["offered"] = "when-listed";
            clause["kind"] = "information";
        });
        Assert.Equal(["kind", "text.en", "offered"], change.Members.Select(member => member.Path));
        Assert.Equal(("\"right\"", "\"information\""), (change.Members[0].Old, change.Members[0].New));
        Assert.Empty(change.Terms);
        var fewer = Assert.Single(PolicyDiff.Between(Amended.Standard, Amended.Clause(Amended.WorryFree, "return-window", clause => clause["grounds"]!.AsArray().RemoveAt(1))).Clauses);
        Assert.Equal(("grounds", "[\"change-of-mind\",\"cancel-unshipped\"]", "[\"change-of-mind\"]"), Assert.Single(fewer.Members.Select(member => (member.Path, member.Old, member.New))));
    }

    [Fact]
    public void Clauses_that_come_and_go_are_named()
    {
        var without = Amended.Book(Amended.WorryFree, file => file["clauses"]!.AsArray().Remove(file.Clause("tmall.worry-free.vendor-advert")));
        var gone = Assert.Single(PolicyDiff.Between(Amended.Standard, without).Clauses);
        Assert.Equal(("tmall.worry-free.vendor-advert", true), (gone.Id.Value, gone is { New: null, Old: not null }));
        var come = Assert.Single(PolicyDiff.Between(without, Amended.Standard).Clauses);
        Assert.Equal((gone.Id, true), (come.Id, come is { Old: null, New: not null, Terms.Count: 0, Members.Count: 0 }));
    }

    [Fact]
    public void Programmes_that_come_and_go_are_named_with_their_clauses()
    {
        var mall = GuaranteeBook.LoadPolicies([.. PolicyFile.Embedded, PolicyFile.FromText("mall", SampleCase.MallPolicy)]);
        var diff = PolicyDiff.Between(Amended.Standard, mall);
        Assert.Equal(("mall.care", true, "mall.care.price-protection"), (Assert.Single(diff.Programmes).Id.Value, diff.Programmes[0].Old is null, Assert.Single(diff.Clauses).Id.Value));
        Assert.Null(Assert.Single(PolicyDiff.Between(mall, Amended.Standard).Programmes).New);
    }

    [Fact]
    public void A_programme_that_changes_is_told_apart_from_its_clauses()
    {
        var diff = PolicyDiff.Between(Amended.Standard, Amended.Book(Amended.WorryFree, file => file["rank"] = 60));
        Assert.Equal([new MemberChange("rank", "10", "60")], Assert.Single(diff.Programmes).Members);
        Assert.Empty(diff.Clauses);
    }

    private static ClauseChange Changed(Action<JsonObject> change)
    {
        var diff = PolicyDiff.Between(Amended.Standard, Amended.Clause(Amended.WorryFree, "price-protection", change));
        Assert.Empty(diff.Programmes);
        var clause = Assert.Single(diff.Clauses);
        Assert.Equal(new ClauseId("tmall.worry-free.price-protection"), clause.Id);
        return clause;
    }
}
