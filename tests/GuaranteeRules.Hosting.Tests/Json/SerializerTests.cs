using System.Text;
using System.Text.Json;
using NodaTime;

namespace GuaranteeRules.Hosting.Tests.Json;

/// <summary>System.Text.Json writes and reads the library's types as its own writers and readers do, whatever the options are.</summary>
public sealed class SerializerTests
{
    /// <summary>Options that a service may have: none, those of the web, indented ones, and the library's own.</summary>
    public static IEnumerable<object[]> Options => Of.Keys.Select(name => new object[] { name });

    private static Dictionary<string, JsonSerializerOptions> Of { get; } = new(StringComparer.Ordinal)
    {
        ["default"] = new(),
        ["web"] = new(JsonSerializerDefaults.Web),
        ["indented"] = new() { WriteIndented = true },
        ["added"] = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddGuaranteeRules(),
        ["own"] = GuaranteeJson.Options,
    };

    [Theory, MemberData(nameof(Options))]
    public void A_result_has_the_bytes_of_the_result_writer(string options)
    {
        foreach (var @case in Samples.Cases)
        {
            var result = Samples.Book.Decide(@case);
            Assert.Equal(Written(result, Language.Chinese, ResultDetail.Standard), JsonSerializer.Serialize(result, Of[options]));
        }
    }

    [Theory, MemberData(nameof(Options))]
    public void A_case_is_read_from_its_text_and_written_in_its_canonical_form(string options)
    {
        foreach (var (text, @case) in Samples.Texts.Zip(Samples.Cases))
        {
            Assert.Equal(@case, JsonSerializer.Deserialize<Case>(text, Of[options]));
            using var canonical = new MemoryStream();
            CaseWriter.Write(canonical, @case);
            Assert.Equal(canonical.ToArray(), JsonSerializer.SerializeToUtf8Bytes(@case, Of[options]));
        }
    }

    [Theory]
    [InlineData(Language.Chinese, ResultDetail.Brief)]
    [InlineData(Language.English, ResultDetail.Brief)]
    [InlineData(Language.English, ResultDetail.Standard)]
    [InlineData(Language.Chinese, ResultDetail.Full)]
    [InlineData(Language.English, ResultDetail.Full)]
    public void The_options_choose_language_and_detail(Language language, ResultDetail detail)
    {
        var own = GuaranteeJson.In(language, detail);
        var added = new JsonSerializerOptions().AddGuaranteeRules(language, detail);
        foreach (var result in Samples.Book.DecideAll(Samples.Cases.Take(40)))
        {
            Assert.Equal(Written(result, language, detail), JsonSerializer.Serialize(result, own));
            Assert.Equal(Written(result, language, detail), JsonSerializer.Serialize(result, added));
        }
    }

    [Fact]
    public void The_parts_of_a_result_have_the_bytes_they_have_within_it()
    {
        var options = new JsonSerializerOptions().AddGuaranteeRules(Language.English);
        foreach (var result in Samples.Book.DecideAll(Samples.Cases))
        {
            var whole = JsonSerializer.Serialize(result, options);
            Assert.Contains($"\"decisions\":{JsonSerializer.Serialize(result.Decisions, options)}", whole, StringComparison.Ordinal);
            Assert.Contains($"\"breaches\":{JsonSerializer.Serialize(result.Breaches, options)}", whole, StringComparison.Ordinal);
            foreach (var decision in result.Decisions)
            {
                Assert.Contains($"\"remedies\":{JsonSerializer.Serialize(decision.Remedies, options)}", whole, StringComparison.Ordinal);
                Assert.Contains($"\"reasons\":{JsonSerializer.Serialize(decision.Reasons, options)}", whole, StringComparison.Ordinal);
                Assert.Contains($"\"considered\":{JsonSerializer.Serialize(decision.Considered, options)}", whole, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Entitlements_have_the_bytes_of_the_entitlement_writer()
    {
        var line = Samples.Fridge.Lines[0];
        var asOf = Samples.Fridge.InstantOfJudging;
        var rights = Samples.Book.Entitlements(Samples.Fridge, line.Id, asOf);
        using var written = new MemoryStream();
        EntitlementWriter.Write(written, Samples.Fridge.Id, line.Id, asOf, rights, Language.Chinese);
        Assert.NotEmpty(rights);
        Assert.EndsWith($"\"entitlements\":{JsonSerializer.Serialize(rights)}}}", Encoding.UTF8.GetString(written.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_response_of_ones_own_holds_ids_money_instants_and_names_as_the_format_writes_them()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddGuaranteeRules();
        var answer = new Answer(new ClaimId("k-1"), Money.FromYuan(12.5m), Instant.FromUtc(2025, 3, 1, 2, 0), Ground.PriceDrop, new() { [new LineId("l-1")] = Head.PriceDifference });
        var text = JsonSerializer.Serialize(answer, options);
        Assert.Equal("""{"claim":"k-1","amount":"12.50","at":"2025-03-01T10:00:00+08:00","ground":"price-drop","given":{"l-1":"price-difference"}}""", text.Replace("\\u002B", "+", StringComparison.Ordinal));
        var read = JsonSerializer.Deserialize<Answer>(text, options)!;
        Assert.Equal(answer with { Given = read.Given }, read);
        Assert.Equal(answer.Given, read.Given);
        Assert.Equal(Money.FromYuan(300m), JsonSerializer.Deserialize<Money>("300"));
    }

    [Theory]
    [InlineData("""{"claim":""}""", "$.claim", "an id, a text of 1 to 128 characters")]
    [InlineData("""{"amount":1.005}""", "$.amount", "at most two decimals")]
    [InlineData("""{"at":"2025-03-01T10:00:00"}""", "$.at", "with seconds and an offset")]
    [InlineData("""{"ground":"price-drops"}""", "$.ground", "one of change-of-mind")]
    [InlineData("""{"given":{"l-1":3}}""", "$.given.l-1", "one of refund")]
    public void A_wrong_value_is_refused_at_its_place_with_what_may_stand_there(string text, string path, string expected)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddGuaranteeRules();
        var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Answer>(text, options));
        Assert.Equal(path, refused.Path);
        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"x","ordr":{}}""", "input.unknown-member", "$.ordr", 0)]
    [InlineData("{\"id\":\"x\",\n\"order\":{\"id\":\"o\",\"platform\":\"tmall\",\"placedAt\":\"soon\"}}", "input.invalid-value", "$.order.placedAt", 1)]
    [InlineData("""{"id":"x","id":"y"}""", "input.duplicate-member", "$.id", 0)]
    [InlineData("""[]""", "input.invalid-value", "$", 0)]
    public void A_case_that_breaks_the_format_tells_the_readers_code_and_path(string text, string code, string path, long line)
    {
        var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Case>(text));
        var problem = Assert.IsType<CaseFormatException>(refused.InnerException);
        Assert.Equal((code, path, path, line), (problem.Code, problem.Path, refused.Path, refused.LineNumber ?? -1));
        Assert.Equal(problem.Message, refused.Message);
    }

    [Fact]
    public void What_only_policies_can_answer_is_refused_when_the_case_is_decided()
    {
        var read = JsonSerializer.Deserialize<Case>(Samples.FridgeText.Replace("tmall.worry-free", "tmall.worry-fee", StringComparison.Ordinal))!;
        Assert.Equal("$.lines[0].programmes[0]", Assert.Throws<CaseFormatException>(() => Samples.Book.Decide(read)).Path);
    }

    [Fact]
    public void A_result_is_not_read_back()
    {
        var refused = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<CaseResult>("{}"));
        Assert.Contains("written, not read", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cases_stream_in_and_out()
    {
        using var input = new MemoryStream(Samples.Bytes($"[{string.Join(',', Samples.Texts)}]"));
        var read = new List<Case>();
        await foreach (var @case in JsonSerializer.DeserializeAsyncEnumerable<Case>(input, GuaranteeJson.Options))
        {
            read.Add(@case!);
        }

        Assert.Equal(Samples.Cases, read);
        using var output = new MemoryStream();
        await JsonSerializer.SerializeAsync(output, Samples.Book.DecideAllAsync(read.ToAsyncEnumerable()), GuaranteeJson.Options);
        var results = string.Join(',', Samples.Book.DecideAll(read).Select(result => Written(result, Language.Chinese, ResultDetail.Standard)));
        Assert.Equal($"[{results}]", Encoding.UTF8.GetString(output.ToArray()));
    }

    private static string Written(CaseResult result, Language language, ResultDetail detail)
    {
        using var output = new MemoryStream();
        ResultWriter.Write(output, result, language, detail);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private sealed record Answer(ClaimId Claim, Money? Amount, Instant At, Ground? Ground, Dictionary<LineId, Head> Given);
}
