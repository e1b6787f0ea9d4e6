using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using GuaranteeRules.Tests.Json;
using GuaranteeRules.Tests.Laws;

namespace GuaranteeRules.Tests.Policies;

/// <summary>The published schema and the loader accept the same policies, but for what a schema cannot say.</summary>
public sealed class SchemaAgreementTests
{
    private static readonly JsonElement Schema = SchemaCheck.Embedded("policy.schema.json");

    /// <summary>What lies between two places of a file, or between files; each has an example below.</summary>
    private static readonly string[] BeyondSchemas =
    [
        "clause.duplicate", "clause.other-programme", "reference.unknown", "duty.not-part", "grounds.other-terms", "steps.disorder",
        "item.restated", "version.overlap", "version.never-in-force", "instant.outside-calendar",
    ];

    [Fact]
    public void A_policy_is_valid_by_the_schema_if_and_only_if_it_can_be_loaded()
    {
        var (valid, invalid) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var wrong = new List<string>();
        foreach (var policy in MutatedPolicy.Any.Sample(Law.CountOr(10_000), new Rnd(20_251_127), size: 0))
        {
            var (problems, refused) = (OfSchema(policy.Text), OfLoader(policy.Text));
            (problems.Count == 0 ? valid : invalid).Add(policy.Family);
            if (problems.Count == 0 != (refused.Count == 0))
            {
                wrong.Add($"{policy.How}\nby the schema: {string.Join("; ", problems)}\nby the loader: {string.Join("; ", refused)}\n");
            }
        }

        Expect.None(wrong.Take(10));
        Assert.Equal(MutatedPolicy.Families, valid.Order(StringComparer.Ordinal));
        Assert.Equal(MutatedPolicy.Families, invalid.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void What_a_schema_cannot_say_the_loader_does(string code, string programme, string clause, Action<JsonObject> change)
    {
        var text = Text(Amended.File(programme, file => change(file.Clause($"{programme}.{clause}"))));
        Assert.Empty(OfSchema(text));
        Assert.Contains(Problems([.. PolicyFile.Embedded, PolicyFile.FromText("amended.json", text)]), problem => problem.Code == code);
    }

    [Fact]
    public void Every_such_rule_has_an_example() => Assert.Equal(BeyondSchemas.Order(StringComparer.Ordinal), Examples.Select(example => (string)example[0]).Order(StringComparer.Ordinal));

    public static TheoryData<string, string, string, Action<JsonObject>> Examples => new()
    {
        { "clause.duplicate", Amended.WorryFree, "vendor-advert", clause => clause["id"] = "tmall.worry-free.price-protection" },
        { "clause.other-programme", Amended.WorryFree, "vendor-advert", clause => clause["id"] = "tmall.worry.vendor-advert" },
        { "reference.unknown", Amended.WorryFree, "price-protection-late", clause => clause["partOf"]![0] = "tmall.worry-free.price-protektion" },
        { "duty.not-part", "douyin.safe-shopping", "fresh-spoilage", clause => clause.Terms()["answerDuty"] = "douyin.safe-shopping.ship-24h" },
        { "grounds.other-terms", "taobao.consumer-protection", "scope-quality", clause => clause["grounds"]!.AsArray().Add("wrong-item") },
        { "steps.disorder", "taobao.consumer-protection", "scope-quality", clause => clause.Terms()["byGround"]!["quality-defect"]!["steps"]![1]!["days"] = 7 },
        { "item.restated", Amended.WorryFree, "return-window", clause => clause.Terms()["excluded"]!.AsArray().Add(clause.Terms()["excluded"]![0]!.DeepClone()) },
        { "version.overlap", Amended.WorryFree, "price-protection", clause => clause["versions"]!.AsArray().Add(clause["versions"]![0]!.DeepClone()) },
        { "version.never-in-force", Amended.WorryFree, "price-protection", clause => clause["versions"]![0]!["from"] = "9999-01-01T00:00:00Z" },
        { "instant.outside-calendar", Amended.WorryFree, "price-protection", clause => clause["versions"]![0]!["until"] = "9999-12-31T23:59:59-18:00" },
    };

    private static List<string> OfSchema(string text)
    {
        using var file = JsonDocument.Parse(text);
        return SchemaCheck.Problems(Schema, file.RootElement);
    }

    private static List<string> OfLoader(string text) =>
        [.. Problems([PolicyFile.FromText("mutated.json", text)]).Where(problem => !BeyondSchemas.Contains(problem.Code, StringComparer.Ordinal)).Select(problem => problem.ToString())];

    private static IReadOnlyList<PolicyProblem> Problems(IEnumerable<PolicyFile> files)
    {
        try
        {
            GuaranteeBook.LoadPolicies(files);
            return [];
        }
        catch (PolicyException refused)
        {
            return refused.Problems;
        }
    }

    private static string Text(PolicyFile file) => System.Text.Encoding.UTF8.GetString(file.Utf8.Span);
}
