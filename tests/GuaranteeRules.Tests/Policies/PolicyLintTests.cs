using System.Text.Json.Nodes;
using GuaranteeRules.Tests.Cli;

namespace GuaranteeRules.Tests.Policies;

/// <summary>What lint finds: nothing in what is published, and each mistake by its code and path.</summary>
public sealed class PolicyLintTests
{
    private const string June = "2025-06-01T00:00:00+08:00";
    private const string July = "2025-07-01T00:00:00+08:00";
    private const string Consumer = "taobao.consumer-protection";
    private const string Safe = "douyin.safe-shopping";

    [Fact]
    public void The_embedded_policies_are_clean() => Assert.Empty(PolicyLint.Check(PolicyFile.Embedded));

    [Fact]
    public void A_platform_of_ones_own_is_clean() => Assert.Empty(PolicyLint.Check([PolicyFile.FromText("mall", SampleCase.MallPolicy)]));

    [Fact]
    public void Only_the_files_that_are_given_are_looked_at() => Assert.Empty(PolicyLint.Check([]));

    [Fact]
    public void Files_that_are_no_JSON_are_named()
    {
        Found([PolicyFile.FromText("broken.json", "{")], ("policy.not-json", "$"));
        Found([new PolicyFile("broken.json", new byte[] { (byte)'"', 0xFF, (byte)'"' })], ("policy.not-json", "$"));
        Found([PolicyFile.FromText("broken.json", """{ "programme": "\ud800" }""")], ("policy.not-json", "$"));
        Found([PolicyFile.FromText("broken.json", """{ "programme": "\ud83d\ude00", """)], ("policy.not-json", "$"));
    }

    [Fact]
    public void What_the_loader_refuses_is_found_with_its_path()
    {
        Found(WorryFree("price-protection", clause => clause["family"] = "price-protektion"), ("policy.invalid", ".family"));
        Found(WorryFree("price-protection", clause => clause["text"]!.AsObject().Remove("en")), ("member.missing", ".text"));
        Found(WorryFree("price-protection", clause => clause.Remove("source")), ("member.missing", ""));
        Found(WorryFree("price-protection", clause => clause["sauce"] = "x"), ("member.unknown", ".sauce"));
    }

    [Fact]
    public void Versions_that_overlap_are_found() =>
        Found(WorryFree("price-protection", clause =>
        {
            clause.AddVersion(June, _ => { });
            clause["versions"]![0]!["until"] = July;
        }), ("version.overlap", ".versions"));

    [Fact]
    public void A_version_that_ends_when_it_starts_is_never_in_force() =>
        Found(WorryFree("price-protection", clause =>
        {
            clause.AddVersion(June, _ => { });
            clause["versions"]![1]!["until"] = June;
        }), ("version.never-in-force", ".versions[1]"));

    [Theory]
    [InlineData("until", "0001-01-01T00:00:00Z", true)]
    [InlineData("until", "1900-01-01T00:00:00+08:00", true)]
    [InlineData("until", "1900-01-01T00:00:00.0000001+08:00", false)]
    [InlineData("from", "9999-01-01T00:00:00Z", true)]
    [InlineData("from", "3000-01-01T00:00:00+08:00", true)]
    [InlineData("from", "2999-12-31T23:59:59.9999999+08:00", false)]
    public void A_version_that_no_order_can_fall_under_is_never_in_force(string end, string at, bool isFound) =>
        Found(WorryFree("price-protection", clause => clause["versions"]![0]![end] = at), isFound ? [("version.never-in-force", $".versions[0].{end}")] : []);

    [Fact]
    public void An_emptied_list_of_clauses_is_found() =>
        Found([Amended.File(Amended.WorryFree, file => file["clauses"] = new JsonArray())], ("policy.invalid", "$.clauses"));

    [Fact]
    public void An_emptied_list_of_wholes_is_found() => Found(WorryFree("price-protection-late", clause => clause["partOf"] = new JsonArray()), ("policy.invalid", ".partOf"));

    [Fact]
    public void What_a_list_names_twice_is_found()
    {
        Found(WorryFree("price-protection", clause => clause.Terms()["comparable"]!.AsArray().Add("public")), ("item.duplicate", ".versions[0].terms.comparable[1]"));
        Found(WorryFree("price-protection-late", clause => clause["partOf"]!.AsArray().Add((string)clause["partOf"]![0]!)), ("item.duplicate", ".partOf[1]"));
        Found(WorryFree("return-window", clause => clause["grounds"]!.AsArray().Add("change-of-mind")), ("item.duplicate", $".grounds[{2}]"));
    }

    [Theory]
    [InlineData("Tmall")]
    [InlineData("TMALL")]
    public void A_platform_that_differs_in_case_is_found(string platform) =>
        Found([Amended.File(Amended.WorryFree, file => file["platform"] = platform)], ("policy.invalid", "$.platform"));

    [Fact]
    public void A_duty_that_belongs_to_another_clause_is_found()
    {
        const string Duty = ".versions[0].terms.answerDuty";
        Found([Amended.File(Safe, file => file.Clause(Safe + ".fresh-spoilage").Terms()["answerDuty"] = Safe + ".ship-24h")], ("duty.not-part", Duty));
        Found([Amended.File(Safe, file => file.Clause(Safe + ".fresh-merchant-24h")["partOf"] = new JsonArray(Safe + ".allergy"))], ("duty.not-part", Duty));
        Found([Amended.File(Safe, file => file.Clause(Safe + ".fresh-merchant-24h")["partOf"]!.AsArray().Add(Safe + ".allergy"))]);
    }

    [Fact]
    public void A_clause_outside_its_programme_is_found() =>
        Found(WorryFree("vendor-advert", clause => clause["id"] = "tmall.guarantee.vendor-advert"), ("clause.other-programme", ".id"));

    [Fact]
    public void A_gap_between_versions_is_found() =>
        Found(WorryFree("price-protection", clause =>
        {
            clause.AddVersion(June, _ => { });
            clause["versions"]![1]!["from"] = July;
        }), ("version.gap", ".versions[1].from"));

    [Fact]
    public void A_version_that_changes_nothing_is_found() => Found(WorryFree("price-protection", clause => clause.AddVersion(June, _ => { })), ("version.same-terms", ".versions[1].terms"));

    [Fact]
    public void A_clause_that_nobody_carries_out_is_found()
    {
        Found(WorryFree("price-protection-late", clause => clause["partOf"] = new JsonArray("tmall.worry-free.vendor-advert")), ("clause.unjudged", ".partOf"));
        Found(WorryFree("price-protection-late", clause => clause["partOf"] = new JsonArray("tmall.worry-free.price-protection-late")), ("clause.unjudged", ".partOf"));
        Found(WorryFree("price-protection-late", clause => clause["partOf"] = new JsonArray("tmall.worry-free.price-protection-steps")));
        Found(WorryFree("price-protection-late", clause => clause["partOf"] = new JsonArray("tmall.worry-free")));
    }

    [Theory]
    [InlineData("price-protection", "comparable")]
    [InlineData("return-window", "goods")]
    public void Terms_that_nobody_can_meet_are_found(string clause, string member) =>
        Found(WorryFree(clause, changed => changed.Terms()[member] = new JsonArray()), ("clause.never-grants", $".versions[0].terms.{member}"));

    [Theory]
    [InlineData(Amended.WorryFree, "platform-intervention", "proof")]
    [InlineData(Amended.WorryFree, "free-repair", "proof")]
    [InlineData("tmall.guarantee", "instant-refund", "proof")]
    [InlineData("tmall.guarantee", "quality-return", "evidence")]
    [InlineData(Consumer, "transit-damage", "evidence")]
    [InlineData(Safe, "allergy", "evidence")]
    public void A_clause_that_asks_for_no_evidence_is_one_that_can_be_met(string programme, string clause, string member) =>
        Found([Amended.File(programme, file => file.Clause($"{programme}.{clause}").Terms()[member] = new JsonArray())]);

    [Fact]
    public void Terms_that_together_nobody_can_meet_are_found() =>
        Found([Amended.File(Safe, file => file.Clause(Safe + ".pickup").Terms()["always"] = false)], ("clause.never-grants", ".versions[0].terms"));

    [Theory]
    [InlineData("30.01", true)]
    [InlineData("30.00", false)]
    public void A_floor_above_its_ceiling_is_found(string floor, bool isFound) =>
        Found(
            WorryFree("freight-subsidy", clause =>
            {
                clause.Terms()["floor"] = floor;
                clause["text"] = new JsonObject { ["zh-CN"] = $"补贴{floor}至30.00元。", ["en"] = $"A subsidy of {floor} to 30.00 yuan." };
            }),
            isFound ? [("terms.floor-above-ceiling", ".versions[0].terms.floor")] : []);

    [Fact]
    public void A_side_remedy_that_follows_nothing_is_found()
    {
        var mall = Mall("return-freight", "spoilage", """{ "pays": "actual", "paidBy": "merchant" }""");
        var labelled = Mall("return-freight", "price-drop", """{ "pays": "actual", "paidBy": "merchant" }""");

        // Labels of other platforms cover a line of this one, and 抖音's 生鲜 clause has one.
        Found([mall]);
        Found([labelled]);
        Found([mall, Amended.File(Safe, file => file["label"] = false)], ("ground.unanswered", ".grounds[0]"));
    }

    [Fact]
    public void A_shipping_promise_whose_breach_nobody_records_is_found() =>
        Found([Amended.File(Safe, file => file.Clause(Safe + ".ship-24h")["offered"] = "with-programme")], ("version.unchecked", ".offered"));

    [Theory]
    [InlineData(6, true)]
    [InlineData(7, false)]
    [InlineData(8, false)]
    public void A_window_shorter_than_the_platforms_own_is_found(int days, bool isFound) =>
        Found(
            WorryFree("return-window", clause => Days(clause, days, clause.Terms()["window"]!, "days")),
            isFound ? [("window.shorter-than-platform", ".versions[0].terms.window.days")] : []);

    [Theory]
    [InlineData(167, true)]
    [InlineData(168, false)]
    public void Hours_are_held_against_whole_days(int hours, bool isFound) =>
        Found(
            WorryFree("return-window", clause =>
            {
                Days(clause, hours, clause.Terms()["window"]!, "hours");
                clause.Terms()["window"]!.AsObject().Remove("days");
                clause.Terms()["window"]!.AsObject().Remove("listing");
            }),
            isFound ? [("window.shorter-than-platform", ".versions[0].terms.window.hours")] : []);

    [Fact]
    public void A_last_step_earlier_than_the_platforms_own_is_found() =>
        Found(
            [Amended.File(Consumer, file =>
            {
                var clause = file.Clause(Consumer + ".scope-quality");
                Days(clause, 14, clause.Terms()["byGround"]!["quality-defect"]!["steps"]![1]!, "days");
            })],
            ("window.shorter-than-platform", ".versions[0].terms.byGround.quality-defect.steps[1].days"));

    [Fact]
    public void A_text_that_states_other_numbers_than_the_terms_is_found_in_each_language()
    {
        const string Path = ".versions[0].terms.window.days";
        Found(WorryFree("price-protection", clause => clause.Terms()["window"]!["days"] = 15), ("text.number", Path), ("text.number", Path));
        Found(WorryFree("price-protection", clause => clause["text"]!["en"] = "If, within 15 days of payment, the price falls, the difference is paid."), ("text.number", Path));
    }

    [Theory]
    [InlineData("付款后七天内降价，退差价。", "Within seven days of payment.")]
    [InlineData("付款后７天内（7天）降价，退差价。", "A sevenfold promise.")]
    public void Numbers_in_words_count_too(string chinese, string english) =>
        Found(WorryFree("price-protection", clause => clause["text"] = new JsonObject { ["zh-CN"] = chinese, ["en"] = english }));

    [Theory]
    [InlineData("三十天", 30)]
    [InlineData("十五日", 15)]
    [InlineData("一百零五日", 105)]
    [InlineData("两千元", 2000)]
    [InlineData("1,000.50 yuan", 1000.50)]
    [InlineData("before 16:30", 16.30)]
    [InlineData("Twelve days", 12)]
    public void Numbers_are_read_as_they_are_written(string text, decimal number) => Assert.Equal(number, Assert.Single(TextNumbers.In(text)));

    [Theory]
    [InlineData(Amended.WorryFree, "price-protection", "window", "days")]
    [InlineData(Amended.WorryFree, "free-repair", null, "burdenMonths")]
    public void No_days_and_no_months_are_numbers_too(string programme, string clause, string? within, string member) =>
        Found(
            [Amended.File(programme, file =>
            {
                var terms = file.Clause($"{programme}.{clause}").Terms();
                (within is null ? terms : terms[within]!)[member] = 0;
            })],
            [.. Enumerable.Repeat(("text.number", $".versions[0].terms.{(within is null ? "" : within + ".")}{member}"), 2)]);

    [Fact]
    public void But_a_multiple_of_nothing_is_told_by_telling_none() =>
        Found([Amended.File(Consumer, file => file.Clause(Consumer + ".scope-counterfeit").Terms()["multiple"] = 0)]);

    [Fact]
    public void The_text_is_that_of_the_version_in_force_last() =>
        Found(WorryFree("price-protection", clause =>
        {
            clause.Terms()["window"]!["days"] = 15;
            clause.AddVersion(June, terms => terms["window"]!["days"] = 7);
        }));

    [Fact]
    public void Texts_that_are_not_in_their_language_are_found()
    {
        Found(WorryFree("vendor-advert", clause => clause["text"]!["zh-CN"] = "An advertisement."), ("text.untranslated", ".text.zh-CN"));
        Found(WorryFree("vendor-advert", clause => clause["notJudged"]!["en"] = "广告"), ("text.untranslated", ".notJudged.en"));
        Found(WorryFree("vendor-advert", clause => clause["text"]!["en"] = " "), ("text.untranslated", ".text.en"));
        Assert.Equal("$.title.en", Assert.Single(PolicyLint.Check([Amended.File(Amended.WorryFree, file => file["title"]!["en"] = "无忧购")])).Path);
    }

    [Fact]
    public void A_blank_source_is_found() => Found(WorryFree("vendor-advert", clause => clause["source"] = " "), ("source.blank", ".source"));

    private static PolicyFile[] WorryFree(string clause, Action<JsonObject> change) => [Amended.File(Amended.WorryFree, file => change(file.Clause($"{Amended.WorryFree}.{clause}")))];

    private static PolicyFile Mall(string family, string ground, string terms) => PolicyFile.FromText("mall.json", $$"""
        { "programme": "mall.care", "platform": "mall", "label": false, "rank": 60, "inKindPaidBy": "merchant",
          "title": { "zh-CN": "商城保障", "en": "Mall Care" }, "source": { "zh-CN": "商城规则", "en": "Mall rules" },
          "clauses": [ { "id": "mall.care.one", "kind": "right", "family": "{{family}}", "offered": "with-programme", "grounds": ["{{ground}}"],
            "text": { "zh-CN": "退货运费由商家承担。", "en": "The merchant bears the freight." }, "source": "rule 1",
            "versions": [ { "from": null, "until": null, "terms": {{terms}} } ] } ] }
        """);

    /// <summary>A number in the terms, and in the texts too, so that only the terms are wrong.</summary>
    private static void Days(JsonObject clause, int number, JsonNode of, string member)
    {
        of[member] = number;
        clause["text"]!["zh-CN"] = (string)clause["text"]!["zh-CN"]! + $"共{number}。";
        clause["text"]!["en"] = (string)clause["text"]!["en"]! + $" That is {number}.";
    }

    /// <summary>Exactly these are found, in the clause that was changed.</summary>
    private static void Found(PolicyFile[] files, params (string Code, string Path)[] expected) =>
        Assert.Equal(expected, PolicyLint.Check(files).Select(finding => (finding.Code, finding.Path.StartsWith("$.clauses[", StringComparison.Ordinal) ? finding.Path[(finding.Path.IndexOf(']', StringComparison.Ordinal) + 1)..] : finding.Path)));
}
