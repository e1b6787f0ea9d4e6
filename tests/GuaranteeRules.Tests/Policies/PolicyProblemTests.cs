using System.Text;
using GuaranteeRules.Tests.Cli;

namespace GuaranteeRules.Tests.Policies;

/// <summary>What cannot be loaded is told with its line and column, in both languages, all of it at once.</summary>
public sealed class PolicyProblemTests : IDisposable
{
    private const string Policy = """
        {
          "programme": "mall.care", "platform": "mall", "label": false, "rank": 60, "inKindPaidBy": "merchant",
          "title": { "zh-CN": "商城保障", "en": "Mall Care" }, "source": { "zh-CN": "商城规则", "en": "Mall rules" },
          "clauses": [
            { "id": "mall.care.one", "kind": "right", "family": "price-protection", "offered": "with-programme", "grounds": ["price-drop"],
              "text": { "zh-CN": "付款后30天内降价，退差价。", "en": "Within 30 days." }, "source": "rule 1",
              "versions": [ { "terms": { "window": { "days": 30, "from": "paid" }, "comparable": ["public"], "instrument": "original-route", "paidBy": "merchant" } } ] }
          ]
        }
        """;

    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Fact]
    public void The_policy_is_sound() => Assert.Single(GuaranteeBook.LoadPolicies([PolicyFile.FromText("mall.json", Policy)]).Clauses);

    [Theory]
    [InlineData("\"days\": 30", "\"days\": -1", 7, 54, "$.clauses[0].versions[0].terms.window.days", "is -1, not a whole number from 0 to 36500.", "为 -1，应为 0 至 36500 的整数。")]
    [InlineData("\"Mall Care\"", "\"\"", 3, 37, "$.title.en", "is \"\", not a text that is not empty.", "为 \"\"，应为非空文本。")]
    [InlineData("\"rank\": 60, ", "", 1, 1, "$", "misses the member 'rank'.", "缺少成员“rank”。")]
    [InlineData("\"rank\": 60, ", "\"rank\": 60, \"rank\": 6, ", 2, 85, "$.rank", "is given twice.", "重复给出。")]
    [InlineData("\"terms\": { \"window\"", "\"terms\": { \"colour\": {}, \"window\"", 7, 44, "$.clauses[0].versions[0].terms.colour", "is not a member that is known here.", "不是此处的已知成员。")]
    [InlineData("mall.care.one", "mall.cares.one", 5, 13, "$.clauses[0].id", "is 'mall.cares.one', which is no clause of 'mall.care': its id begins with 'mall.care.'.", "为“mall.cares.one”，不是服务“mall.care”的条款：编号须以“mall.care.”开头。")]
    [InlineData("[\"price-drop\"]", "[\"price-drop\", \"late-delivery\"]", 5, 132, "$.clauses[0].grounds[1]", "is \"late-delivery\", not one of price-drop.", "为 \"late-delivery\"，应为以下之一：price-drop。")]
    [InlineData("[\"price-drop\"]", "[]", 5, 5, "$.clauses[0]", "is judged but names no ground it answers.", "须由规则判定，却没有列出受理的事由。")]
    [InlineData("\"text\": {", "\"text\": 5, \"txt\": {", 6, 15, "$.clauses[0].text", "is 5, not an object.", "为 5，应为对象。")]
    public void A_problem_has_its_place_and_speaks_both_languages(string good, string bad, int line, int column, string path, string english, string chinese)
    {
        Assert.Contains(good, Policy, StringComparison.Ordinal);
        var problem = Problems(Policy.Replace(good, bad, StringComparison.Ordinal))[0];
        Assert.Equal((path, english, chinese, new TextPlace(line, column)), (problem.Path, problem.Message.English, problem.Message.Chinese, problem.Place));
        Assert.Equal($"mall.json:{line}:{column}: {path}: {chinese}", problem.In(Language.Chinese));
    }

    [Theory]
    [InlineData("\"rank\": 60", "\"rank\": x", 2, 73)]
    [InlineData("\"商城规则\", \"en\": \"Mall rules\" },", "\"商城规则\", \"en\": \"Mall rules\" ", 4, 3)]
    [InlineData("}\n  ]\n}", "}\n  ]\n", 9, 1)]
    [InlineData("\"商城规则\"", "\"商\\ud800\"", 3, 73)]
    public void What_is_not_JSON_is_told_where_it_is_not(string good, string bad, int line, int column)
    {
        Assert.Contains(good, Policy.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        var problem = Assert.Single(Problems(Policy.ReplaceLineEndings("\n").Replace(good, bad, StringComparison.Ordinal) + (bad.EndsWith("]\n", StringComparison.Ordinal) ? "" : "\n")));
        Assert.Equal(("policy.not-json", "$", new TextPlace(line, column)), (problem.Code, problem.Path, problem.Place));
        Assert.StartsWith("is not JSON: ", problem.Message.English, StringComparison.Ordinal);
        Assert.StartsWith("不是 JSON：", problem.Message.Chinese, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_that_is_no_text_is_told_where_it_is()
    {
        byte[] broken = [.. Encoding.UTF8.GetBytes("{ \"a\": 1,\n  \"商"), 0xFF, .. "\": 2 }"u8];
        var problem = Assert.Single(Assert.Throws<PolicyException>(() => GuaranteeBook.LoadPolicies([new PolicyFile("mall.json", broken)])).Problems);
        Assert.Equal(("policy.not-json", new TextPlace(2, 5)), (problem.Code, problem.Place));
    }

    [Fact]
    public void All_problems_are_told_at_once_in_the_order_of_the_file()
    {
        var broken = Policy.Replace("\"rank\": 60", "\"rank\": -1", StringComparison.Ordinal).Replace("\"days\": 30", "\"days\": 1.5", StringComparison.Ordinal).Replace("\"paid\"", "\"sent\"", StringComparison.Ordinal);
        var thrown = Assert.Throws<PolicyException>(() => GuaranteeBook.LoadPolicies([PolicyFile.FromText("a.json", broken), PolicyFile.FromText("b.json", broken)]));
        Assert.Equal(["$.rank", "$.clauses[0].versions[0].terms.window.from", "$.clauses[0].versions[0].terms.window.days"], thrown.Problems.Take(3).Select(problem => problem.Path));
        Assert.Equal(thrown.Problems.Take(3).Select(problem => problem with { File = "b.json" }), thrown.Problems.Skip(3));
        Assert.Equal(thrown.Message, thrown.In(Language.English));
        Assert.Equal(6, thrown.In(Language.Chinese).Split('\n').Count(line => line.Contains("应为", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("2.0", 2)]
    [InlineData("20e-1", 2)]
    [InlineData("0.2E+1", 2)]
    [InlineData("-0.0", 0)]
    [InlineData("0e99", 0)]
    [InlineData("36500.000000000000000000000000000000000000", 36500)]
    [InlineData("1.5", null)]
    [InlineData("2.00000000000000000000000000000000000001", null)]
    [InlineData("1e-1", null)]
    [InlineData("1e99", null)]
    [InlineData("1e99999999999999999999", null)]
    [InlineData("4294967298", null)]
    public void A_whole_number_may_be_written_in_any_way(string written, int? days)
    {
        var policy = Policy.Replace("\"days\": 30", "\"days\": " + written, StringComparison.Ordinal);
        if (days is null)
        {
            Assert.Equal("$.clauses[0].versions[0].terms.window.days", Assert.Single(Problems(policy)).Path);
        }
        else
        {
            Assert.Equal(days, GuaranteeBook.LoadPolicies([PolicyFile.FromText("mall.json", policy)]).Clauses[0].Versions[0].AnyTerms.LengthOn(Ground.PriceDrop)!.Days);
        }
    }

    [Theory]
    [InlineData("en", ":2:73: $.rank: is -1, not a whole number from 0 to 1000000.")]
    [InlineData("zh-CN", ":2:73: $.rank: 为 -1，应为 0 至 1000000 的整数。")]
    public void The_tool_tells_them_in_its_language(string language, string message)
    {
        var file = tool.File("mall.json", Policy.Replace("\"rank\": 60", "\"rank\": -1", StringComparison.Ordinal));
        var ran = tool.Run("decide", Repository.PathOf("samples", "cases", "tmall-guarantee.jsonl"), "--policy", file, "--lang", language);
        Assert.Equal((1, ""), (ran.Status, ran.Output));
        Assert.Contains(file + message, ran.Error, StringComparison.Ordinal);
        Assert.Contains(file + message + " [policy.invalid]", tool.Run("lint", file, "--lang", language).Output, StringComparison.Ordinal);
    }

    private static IReadOnlyList<PolicyProblem> Problems(string policy) => Assert.Throws<PolicyException>(() => GuaranteeBook.LoadPolicies([PolicyFile.FromText("mall.json", policy)])).Problems;
}
