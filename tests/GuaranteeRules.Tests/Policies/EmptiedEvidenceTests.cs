using System.Text;
using System.Text.Json.Nodes;

namespace GuaranteeRules.Tests.Policies;

/// <summary>A list of evidence that a policy empties asks for none; one that it keeps still does. What else a clause asks for stays.</summary>
public sealed class EmptiedEvidenceTests
{
    private const string Approved = """, "review": { "verdict": "approved" }""";

    [Theory]
    [InlineData("tmall.guarantee", "quality-return", "evidence", "tmall", "clothing", "quality-defect", Approved)]
    [InlineData("tmall.guarantee", "damage-return", "evidence", "tmall", "clothing", "transit-damage", "")]
    [InlineData("douyin.safe-shopping", "allergy", "evidence", "douyin", "beauty", "allergy", Approved)]
    public void Nothing_need_be_brought(string programme, string clause, string member, string platform, string category, string ground, string more)
    {
        var text = Case(platform, programme, category, $$"""{ "id": "k", "line": "l", "ground": "{{ground}}", "submittedAt": "2025-03-04T10:00:00+08:00"{{more}} }""");
        Assert.Equal(Outcome.Eligible, Verdict(programme, clause, terms => terms[member] = new JsonArray(), text));
        Assert.Equal(Outcome.NeedsEvidence, Verdict(programme, clause, _ => { }, text));
    }

    [Fact]
    public void A_ground_may_ask_for_none_where_the_clause_asks_for_some()
    {
        var text = Case("tmall", "tmall.guarantee", "clothing", """{ "id": "k", "line": "l", "ground": "wrong-item", "submittedAt": "2025-03-04T10:00:00+08:00" }""");
        Assert.Equal(Outcome.Eligible, Verdict("tmall.guarantee", "quality-return", terms => terms["byGround"]!["wrong-item"]!["evidence"] = new JsonArray(), text));
        Assert.Equal(Outcome.NeedsEvidence, Verdict("tmall.guarantee", "quality-return", terms => terms["byGround"]!["wrong-item"]!["evidence"] = null, text));
    }

    [Fact]
    public void An_intervention_without_proof_still_waits_for_the_merchant()
    {
        const string Escalated = """{ "id": "e", "line": "l", "ground": "escalation", "submittedAt": "2025-03-05T10:00:00+08:00", "of": "k" }""";
        const string Refused = """{ "id": "k", "line": "l", "ground": "quality-defect", "submittedAt": "2025-03-04T10:00:00+08:00" """;
        var waiting = Case("taobao", "taobao.consumer-protection", "clothing", Refused + "}", Escalated);
        var rejected = Case("taobao", "taobao.consumer-protection", "clothing", Refused + """, "review": { "verdict": "rejected" } }""", Escalated);
        Action<JsonNode> none = terms => terms["proof"] = new JsonArray();
        Assert.Equal(Outcome.NotYet, Verdict("taobao.after-sales", "platform-intervention", none, waiting, "e"));
        Assert.Equal(Outcome.Eligible, Verdict("taobao.after-sales", "platform-intervention", none, rejected, "e"));
        Assert.Equal(Outcome.NeedsEvidence, Verdict("taobao.after-sales", "platform-intervention", _ => { }, rejected, "e"));
    }

    [Theory]
    [InlineData("2026-03-03T23:59:59.9999999+08:00", "", Outcome.Eligible)]
    [InlineData("2026-03-04T00:00:00+08:00", "", Outcome.Ineligible)]
    [InlineData("2026-03-04T00:00:00+08:00", "\"extendedWarrantyMonths\": 1", Outcome.Eligible)]
    [InlineData("2026-04-03T23:59:59.9999999+08:00", "\"extendedWarrantyMonths\": 1", Outcome.Eligible)]
    [InlineData("2026-04-04T00:00:00+08:00", "\"extendedWarrantyMonths\": 1", Outcome.Ineligible)]
    public void An_extension_that_counts_refuses_no_line_without_one(string submitted, string listing, Outcome outcome)
    {
        var text = Case("tmall", "tmall.worry-free", "appliance", $$"""{ "id": "k", "line": "l", "ground": "malfunction", "submittedAt": "{{submitted}}" }""").Replace("\"terms\": {", "\"terms\": {" + listing, StringComparison.Ordinal);
        Assert.Equal(outcome, Verdict("tmall.worry-free", "free-repair", terms => terms["extension"] = true, text));
    }

    private static string Case(string platform, string label, string category, params string[] claims) => $$"""
        { "id": "c", "order": { "id": "o", "platform": "{{platform}}", "placedAt": "2025-03-01T10:00:00+08:00", "paidAt": "2025-03-01T10:00:00+08:00" },
          "lines": [ { "id": "l", "category": "{{category}}", "paid": "100.00", "programmes": ["{{label}}"], "terms": {}, "shippedAt": "2025-03-02T10:00:00+08:00", "signedAt": "2025-03-03T10:00:00+08:00" } ],
          "claims": [ {{string.Join(", ", claims)}} ] }
        """;

    /// <summary>What the changed clause says of a claim.</summary>
    private static Outcome Verdict(string programme, string clause, Action<JsonNode> change, string @case, string claim = "k")
    {
        var book = new GuaranteeBook(Amended.Clause(programme, clause, changed => change(changed.Terms())));
        var decision = book.Decide(CaseReader.Read(Encoding.UTF8.GetBytes(@case), book.Policies)).Decisions.Single(decision => decision.Claim.Value == claim);
        return decision.Considered.Single(considered => considered.Clause.Id.Value == $"{programme}.{clause}").Verdict;
    }
}
