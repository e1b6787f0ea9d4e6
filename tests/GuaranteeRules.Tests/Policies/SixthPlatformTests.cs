using System.Text;

namespace GuaranteeRules.Tests.Policies;

/// <summary>A new platform is a policy file and no code.</summary>
public sealed class SixthPlatformTests
{
    private const string Policy = """
        { "programme": "mall.care", "platform": "mall", "label": false, "rank": 60, "inKindPaidBy": "merchant",
          "title": { "zh-CN": "商城保障", "en": "Mall Care" }, "source": { "zh-CN": "商城规则", "en": "Mall rules" },
          "clauses": [ { "id": "mall.care.price-protection", "kind": "right", "family": "price-protection", "offered": "with-programme", "grounds": ["price-drop"],
            "text": { "zh-CN": "付款后30天内降价，退还差价。", "en": "A lower price within 30 days of payment is refunded." }, "source": "rule 1",
            "versions": [ { "from": null, "until": null, "terms": { "window": { "days": 30, "from": "paid" }, "comparable": ["public"], "instrument": "original-route", "paidBy": "merchant" } } ] } ] }
        """;

    [Theory]
    [InlineData("2025-03-31T23:59:59+08:00", Outcome.Eligible)]
    [InlineData("2025-04-01T00:00:00+08:00", Outcome.Ineligible)]
    public void Thirty_days_of_price_protection_end_at_midnight(string submitted, Outcome outcome)
    {
        var book = new GuaranteeBook(GuaranteeBook.LoadPolicies([.. PolicyFile.Embedded, PolicyFile.FromText("mall.json", Policy)]));
        var json = $$"""
            { "id": "c", "order": { "id": "o", "platform": "mall", "placedAt": "2025-03-01T10:00:00+08:00", "paidAt": "2025-03-01T10:00:00+08:00" },
              "lines": [ { "id": "l", "category": "other", "paid": "100.00" } ],
              "quotes": [ { "line": "l", "at": "2025-03-05T10:00:00+08:00", "unitPrice": "90.00", "kind": "public" } ],
              "claims": [ { "id": "k", "line": "l", "ground": "price-drop", "submittedAt": "{{submitted}}" } ] }
            """;
        Assert.Equal(outcome, Assert.Single(book.Decide(CaseReader.Read(Encoding.UTF8.GetBytes(json), book.Policies)).Decisions).Outcome);
    }

    [Fact]
    public void Load_reports_every_problem_with_its_path()
    {
        var broken = Policy.Replace("\"days\": 30", "\"days\": -1", StringComparison.Ordinal).Replace("\"paidBy\": \"merchant\"", "\"payer\": \"merchant\"", StringComparison.Ordinal);
        var problems = Assert.Throws<PolicyException>(() => GuaranteeBook.LoadPolicies([PolicyFile.FromText("mall.json", broken)])).Problems;
        Assert.Contains(problems, problem => problem.Path == "$.clauses[0].versions[0].terms.window.days");
        Assert.Contains(problems, problem => problem.Path == "$.clauses[0].versions[0].terms.payer");
        Assert.Contains(problems, problem => problem.Message.English.Contains("'paidBy'", StringComparison.Ordinal));
    }
}
