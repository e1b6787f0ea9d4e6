using System.Text;
using GuaranteeRules.Clauses.Loaners;

namespace GuaranteeRules.Tests.Policies;

/// <summary>A clause family that the library does not know: terms, rules and reasons of another assembly.</summary>
public sealed class OwnFamilyTests
{
    private const string Policy = """
        { "programme": "mall.care", "platform": "mall", "label": false, "rank": 60, "inKindPaidBy": "merchant",
          "title": { "zh-CN": "商城保障", "en": "Mall Care" }, "source": { "zh-CN": "商城规则", "en": "Mall rules" },
          "clauses": [ { "id": "mall.care.scratch", "kind": "right", "family": "scratch", "offered": "with-programme", "grounds": ["transit-damage"],
            "text": { "zh-CN": "划痕包退。", "en": "A scratch brings the price back." }, "source": "rule 1",
            "versions": [ { "from": null, "until": null, "terms": { "window": { "days": 3, "from": "signed" }, "proof": ["video"] } } ] } ] }
        """;

    private static readonly GuaranteeBook Book = new(Load(Policy, Scratch.Family), Scratch.Rules);

    [Fact]
    public void Its_rules_grant()
    {
        var decision = Decide(Book, "2025-03-05T23:59:59+08:00", "video");
        Assert.Equal(Outcome.Eligible, decision.Outcome);
        Assert.Equal(Money.FromYuan(100.00m), decision.Refund);
        Assert.Equal("mall.care.scratch", Assert.Single(decision.Remedies).Clause.Id.Value);
    }

    [Fact]
    public void Its_rules_refuse_for_reasons_of_the_library() =>
        Assert.Equal(ReasonCode.WindowExpired, Assert.Single(Decide(Book, "2025-03-06T00:00:00+08:00", "video").Reasons).Code);

    [Fact]
    public void Its_rules_refuse_for_reasons_of_their_own_in_both_languages()
    {
        var decision = Decide(Book, "2025-03-05T10:00:00+08:00", "photo");
        Assert.Equal(Outcome.NeedsEvidence, decision.Outcome);
        var reason = Assert.Single(decision.Reasons);
        Assert.Same(Scratch.NoProof, reason.Code);
        Assert.Equal("Please show the scratch of your clothing.", reason.Message(Language.English));
        Assert.StartsWith("请为", reason.Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void The_next_step_names_the_evidence_that_the_terms_ask_for() =>
        Assert.Equal([EvidenceKind.Video], Assert.Single(Decide(Book, "2025-03-05T10:00:00+08:00", "photo").Explain().Next, step => step.Action == NextAction.BringEvidence).Evidence);

    [Fact]
    public void The_order_of_its_rules_does_not_matter()
    {
        var book = new GuaranteeBook(Book.Policies, Scratch.Rules.Reverse());
        Assert.Equal(Decide(Book, "2025-03-06T00:00:00+08:00", "photo"), Decide(book, "2025-03-06T00:00:00+08:00", "photo"));
    }

    [Fact]
    public void The_librarys_clauses_are_decided_as_ever_beside_it()
    {
        var book = new GuaranteeBook(GuaranteeBook.LoadPolicies([.. PolicyFile.Embedded, PolicyFile.FromText("mall.json", Policy)], families: [Scratch.Family]), Scratch.Rules);
        var @case = CaseReader.Read(Encoding.UTF8.GetBytes("""
            { "id": "c", "order": { "id": "o", "platform": "tmall", "placedAt": "2025-03-01T10:00:00+08:00", "paidAt": "2025-03-01T10:00:00+08:00" },
              "lines": [ { "id": "l", "category": "clothing", "paid": "100.00", "programmes": ["tmall.worry-free"], "signedAt": "2025-03-02T10:00:00+08:00" } ],
              "claims": [ { "id": "k", "line": "l", "ground": "transit-damage", "submittedAt": "2025-03-03T10:00:00+08:00" } ] }
            """), book.Policies);
        Assert.Equal(GuaranteeBook.Standard().Decide(@case).Decisions, book.Decide(@case).Decisions);
    }

    [Theory]
    [InlineData("\"days\": 3", "\"days\": -1", ".window.days", "is -1, not a whole number from 0 to 36500.")]
    [InlineData("\"days\": 3", "\"days\": 3, \"colour\": 1", ".window.colour", "is not a member that is known here.")]
    [InlineData("\"proof\": [\"video\"]", "\"proof\": [\"video\"], \"colour\": 1", ".colour", "is not a member that is known here.")]
    [InlineData("\"proof\": [\"video\"]", "\"proof\": [\"film\"]", ".proof[0]", "is \"film\", not one of")]
    [InlineData("\"proof\": [\"video\"]", "\"proof\": null", ".proof", "is null, not a list.")]
    [InlineData(", \"proof\": [\"video\"]", "", "", "misses the member 'proof'.")]
    public void Load_reports_a_problem_of_its_terms_with_its_path(string good, string bad, string path, string message)
    {
        var broken = Policy.Replace(good, bad, StringComparison.Ordinal);
        var problem = Assert.Single(Assert.Throws<PolicyException>(() => Load(broken, Scratch.Family)).Problems);
        Assert.Equal("$.clauses[0].versions[0].terms" + path, problem.Path);
        Assert.StartsWith(message, problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_reports_a_family_that_it_was_not_given()
    {
        var problem = Assert.Single(Assert.Throws<PolicyException>(() => Load(Policy)).Problems);
        Assert.Equal("$.clauses[0].family", problem.Path);
        Assert.StartsWith("is 'scratch', which is not a known family: category-care, ", problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_refuses_a_family_of_a_name_that_is_taken()
    {
        Assert.Contains("'scratch'", Assert.Throws<ArgumentException>(() => Load(Policy, Scratch.Family, Scratch.Family)).Message, StringComparison.Ordinal);
        var taken = ClauseFamily.Of("repair", _ => new LoanerTerms());
        Assert.Contains("'repair'", Assert.Throws<ArgumentException>(() => Load(Policy, taken)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_that_gives_no_terms_is_named() =>
        Assert.Contains("'scratch'", Assert.Throws<InvalidOperationException>(() => Load(Policy, ClauseFamily.Of<LoanerTerms>("scratch", _ => null!))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_circle_between_its_rules_and_the_librarys_is_refused_with_its_path()
    {
        var cycle = Assert.Throws<RuleCycleException>(() => new GuaranteeBook(Book.Policies, [.. Scratch.Rules, RulePlan.Of<Scratch.RefuseWhatIsGranted>()]));
        Assert.Contains("Scratch.RefuseWhatIsGranted", cycle.RuleNames);
        Assert.Contains("'Scratch.RefuseWhatIsGranted' yields Refusal, which '", cycle.Message, StringComparison.Ordinal);
        Assert.Contains("yields Grant, which 'Scratch.RefuseWhatIsGranted' matches", cycle.Message, StringComparison.Ordinal);
        Assert.Equal(2, cycle.RuleNames.Count);
    }

    [Fact]
    public void A_book_refuses_the_librarys_rules_among_the_users()
    {
        var refused = Assert.Throws<ArgumentException>(() => new GuaranteeBook(Book.Policies, [RulePlan.Of<GuaranteeRules.Clauses.Services.Service.GiveTheService>()]));
        Assert.Contains("GiveTheService", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_book_refuses_a_family_whose_rules_were_forgotten()
    {
        var refused = Assert.Throws<ArgumentException>(() => new GuaranteeBook(Book.Policies));
        Assert.Contains("'scratch', which the clause 'mall.care.scratch' is of", refused.Message, StringComparison.Ordinal);
        Assert.Contains("RuleCatalog.All", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_book_refuses_a_rule_that_is_listed_twice()
    {
        var rules = Scratch.Rules;
        Assert.Contains("'Scratch.GiveThePrice' is listed twice", Assert.Throws<ArgumentException>(() => new GuaranteeBook(Book.Policies, [.. rules, .. rules])).Message, StringComparison.Ordinal);
    }

    private static PolicyBook Load(string policy, params ClauseFamily[] families) => GuaranteeBook.LoadPolicies([PolicyFile.FromText("mall.json", policy)], families: families);

    private static Decision Decide(GuaranteeBook book, string submitted, string evidence)
    {
        var json = $$"""
            { "id": "c", "order": { "id": "o", "platform": "mall", "placedAt": "2025-03-01T10:00:00+08:00", "paidAt": "2025-03-01T10:00:00+08:00" },
              "lines": [ { "id": "l", "category": "clothing", "paid": "100.00", "signedAt": "2025-03-02T10:00:00+08:00" } ],
              "claims": [ { "id": "k", "line": "l", "ground": "transit-damage", "submittedAt": "{{submitted}}", "evidence": [ { "kind": "{{evidence}}" } ] } ] }
            """;
        return Assert.Single(book.Decide(CaseReader.Read(Encoding.UTF8.GetBytes(json), book.Policies)).Decisions);
    }
}
