using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GuaranteeRules.Tests.Cli;
using GuaranteeRules.Tests.Json;
using NodaTime;

namespace GuaranteeRules.Tests.Receipts;

/// <summary>What a receipt says, and what verifying it says of each kind of change.</summary>
public sealed class ReceiptTests
{
    private static readonly GuaranteeBook Book = Texts.Book;
    private static readonly Receipt Fridge = Receipt.Of(Book, Texts.Read(SampleCase.PriceDrop()), Language.English);

    [Fact]
    public void It_says_what_was_judged_by_what_and_with_which_result()
    {
        Assert.Equal(("price-drop", "0.2.0", Book.Policies.Version, Language.English), (Fridge.Case?.Value, Fridge.Library, Fridge.Policy, Fridge.Language));
        var members = Parse(Fridge);
        Assert.Equal(["receipt", "library", "language", "policy", "reachesBack", "programmes", "clauses", "inputHash", "input", "result"], members.Select(member => member.Key));
        Assert.Equal(5, members["programmes"]!.AsObject().Count);
        Assert.Equal(["tmall.worry-free.price-protection", "tmall.guarantee.price-protection"], members["result"]!["decisions"]![0]!["considered"]!.AsArray().Select(one => (string)one!["clause"]!));
        Assert.Equal(["tmall.guarantee.price-protection", "tmall.worry-free.price-protection"], members["clauses"]!.AsObject().Select(member => member.Key));
        Assert.Equal("sha256:" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Fridge.Input.Span)), Fridge.InputHash);
    }

    [Fact]
    public void It_is_what_its_schema_says()
    {
        using var text = JsonDocument.Parse(Written(Fridge));
        Assert.Empty(SchemaCheck.Problems(SchemaCheck.Embedded("receipt.schema.json"), text.RootElement));
        Assert.Empty(SchemaCheck.Problems(SchemaCheck.Embedded("case.schema.json"), text.RootElement.GetProperty("input")));
    }

    [Fact]
    public void Layout_and_the_order_of_members_do_not_matter()
    {
        var turned = new JsonObject(Parse(Fridge).Reverse().Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
        Assert.True(Receipt.Read(Encoding.UTF8.GetBytes("\uFEFF" + turned.ToJsonString(new JsonSerializerOptions { WriteIndented = true }))).Verify(Book).IsReproduced);
    }

    [Fact]
    public void Changed_facts_are_an_input_that_differs_and_are_replayed_as_they_stand()
    {
        var verified = Verify(receipt => receipt["input"]!["lines"]![0]!["paid"] = "3998.00");
        Assert.Equal([(ReceiptPart.Input, "$.inputHash"), (ReceiptPart.Result, "$.result.decisions[0].compensation")], verified.Differences.Take(2).Select(one => (one.Part, one.Path)));
        Assert.Contains(new ReceiptDifference(ReceiptPart.Result, "$.result.decisions[0].compensation", "\"200.00\"", "\"199.00\""), verified.Differences);
    }

    [Fact]
    public void An_input_that_says_more_than_facts_differs() =>
        Assert.Equal([new ReceiptDifference(ReceiptPart.Input, "$.input.note", "\"added\"", null)], Verify(receipt => receipt["input"]!["note"] = "added").Differences);

    [Fact]
    public void An_input_that_states_a_default_differs() =>
        Assert.Equal([new ReceiptDifference(ReceiptPart.Input, "$.input.order.region", "\"standard\"", null)], Verify(receipt => receipt["input"]!["order"]!["region"] = "standard").Differences);

    [Fact]
    public void An_input_that_is_no_case_differs_and_says_where()
    {
        var difference = Assert.Single(Verify(receipt => receipt["input"]!["order"]!["platfrom"] = "tmall").Differences);
        Assert.Equal((ReceiptPart.Input, "$.input.order.platfrom", "is not a member that is known here. The nearest is 'platform'."), (difference.Part, difference.Path, difference.Problem));
    }

    [Fact]
    public void A_changed_result_is_told_by_its_path_with_both_values()
    {
        var verified = Verify(receipt => receipt["result"]!["decisions"]![0]!["outcome"] = "ineligible");
        Assert.Equal([new ReceiptDifference(ReceiptPart.Result, "$.result.decisions[0].outcome", "\"ineligible\"", "\"eligible\"")], verified.Differences);
    }

    [Fact]
    public void A_decision_that_was_taken_out_or_put_in_is_told_whole()
    {
        var taken = Assert.Single(Verify(receipt => receipt["result"]!["decisions"]!.AsArray().Clear()).Differences);
        Assert.Equal(("$.result.decisions[0]", null), (taken.Path, taken.Recorded));
        var put = Assert.Single(Verify(receipt => receipt["result"]!["breaches"]!.AsArray().Add(new JsonObject())).Differences);
        Assert.Equal(("$.result.breaches[0]", "{}", null), (put.Path, put.Recorded, put.Replayed));
    }

    [Fact]
    public void A_result_that_names_other_policies_than_the_receipt_differs() =>
        Assert.Equal("$.result.policy", Assert.Single(Verify(receipt => receipt["result"]!["policy"] = "2024.1+sha256:0").Differences).Path);

    [Theory]
    [InlineData("inputHash", ReceiptPart.Input)]
    [InlineData("policy", ReceiptPart.Policy)]
    public void A_changed_hash_is_noticed(string member, ReceiptPart part) =>
        Assert.Contains(Verify(receipt => receipt[member] = "sha256:0").Differences, difference => difference.Part == part && difference.Path == "$." + member && difference.Recorded == "\"sha256:0\"");

    [Fact]
    public void A_list_of_clauses_that_was_shortened_or_lengthened_differs()
    {
        const string First = "$.clauses['tmall.guarantee.price-protection']";
        const string Second = "$.clauses['tmall.worry-free.price-protection']";
        Assert.Equal([First, Second], Verify(receipt => receipt["clauses"]!.AsObject().Clear()).Differences.Select(one => one.Path));
        Assert.Equal([First], Verify(receipt => receipt["clauses"]!.AsObject().Remove("tmall.guarantee.price-protection")).Differences.Select(one => one.Path));
        Assert.Equal(["$.clauses['tmall.worry-free.loaner']"], Verify(receipt => receipt["clauses"]!["tmall.worry-free.loaner"] = Fridge.InputHash).Differences.Select(one => one.Path));
    }

    [Fact]
    public void An_instant_out_of_the_calendar_is_an_input_that_differs() =>
        Assert.Equal((ReceiptPart.Input, "$.input.order.placedAt"), Verify(receipt => receipt["input"]!["order"]!["placedAt"] = "9999-12-31T23:59:59-18:00").Differences.Select(one => (one.Part, one.Path)).First());

    [Fact]
    public void A_policy_that_changed_is_told_by_programme_and_by_the_clauses_that_were_considered()
    {
        var other = Amended("\"days\": 7,\n              \"from\": \"paid\"", "\"days\": 8,\n              \"from\": \"paid\"");
        var verified = Fridge.Verify(other);
        Assert.Equal(["$.policy", "$.programmes['tmall.worry-free']", "$.clauses['tmall.worry-free.price-protection']"], verified.Differences.Where(difference => difference.Part == ReceiptPart.Policy).Select(difference => difference.Path));

        // The outcome is the same, but the window ends a day later, and its condition tells when.
        Assert.All(verified.Differences.Where(difference => difference.Part == ReceiptPart.Result), difference => Assert.Contains(".conditions[", difference.Path, StringComparison.Ordinal));
    }

    [Fact]
    public void A_policy_that_changed_elsewhere_differs_by_its_programme_only()
    {
        var verified = Fridge.Verify(Amended("\"targetHours\": 24", "\"targetHours\": 48"));
        Assert.Equal(["$.policy", "$.programmes['tmall.worry-free']"], verified.Differences.Select(difference => difference.Path));
    }

    [Fact]
    public void A_programme_that_is_not_loaded_is_told_with_what_it_leaves_unreadable()
    {
        var mall = new GuaranteeBook(GuaranteeBook.LoadPolicies([.. PolicyFile.Embedded, PolicyFile.FromText("mall.json", SampleCase.MallPolicy)]));
        var verified = Receipt.Of(mall, CaseReader.Read(Encoding.UTF8.GetBytes(SampleCase.OnMall), mall.Policies)).Verify(Book);
        Assert.Equal(["$.input.order.platform", "$.policy", "$.programmes['mall.care']", "$.clauses['mall.care.price-protection']"], verified.Differences.Select(difference => difference.Path));
        Assert.Equal("is 'mall', a platform that no loaded policy names. The nearest is 'tmall'.", verified.Differences[0].Problem);
        Assert.Null(verified.Differences[2].Replayed);
    }

    [Fact]
    public void A_book_that_reaches_back_is_another_one()
    {
        var back = new GuaranteeBook(GuaranteeBook.LoadPolicies(PolicyFile.Embedded, allowEarlier: true));
        Assert.Equal([new ReceiptDifference(ReceiptPart.Policy, "$.reachesBack", "false", "true")], Fridge.Verify(back).Differences);
    }

    [Fact]
    public void Another_library_is_told_but_is_no_difference()
    {
        var verified = Verify(receipt => receipt["library"] = "0.0.9");
        Assert.Equal((true, "0.0.9", "0.2.0"), (verified.IsReproduced, verified.RecordedLibrary, verified.Library));
    }

    [Fact]
    public void An_amount_too_large_to_calculate_with_is_a_result_that_differs()
    {
        var verified = Verify(receipt =>
        {
            receipt["input"]!["lines"]![0]!["paid"] = "999999999999.99";
            receipt["input"]!["claims"]![0]!["ground"] = "counterfeit";
            receipt["input"]!["claims"]![0]!["evidence"] = JsonNode.Parse("""[ { "kind": "authentication-report", "official": true, "finding": "counterfeit" } ]""");
        });
        Assert.Contains(verified.Differences, difference => difference.Path == "$.result" && difference.Problem!.StartsWith("cannot be replayed", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("[]", "$")]
    [InlineData("{", "$")]
    [InlineData("""{"receipt":1,"receipt":1}""", "$")]
    [InlineData("""{"receipt":2}""", "$.receipt")]
    [InlineData("""{"receipt":1.5}""", "$.receipt")]
    [InlineData("""{"receipt":1}""", "$.library")]
    [InlineData("""{"receipt":1,"library":1}""", "$.library")]
    [InlineData("""{"receipt":1,"libary":"1"}""", "$.libary")]
    [InlineData("""{"receipt":1,"library":"1","language":"fr"}""", "$.language")]
    [InlineData("""{"receipt":1,"library":"\ud800"}""", "$")]
    public void A_text_that_is_no_receipt_says_where(string text, string path)
    {
        var problem = Assert.Throws<ReceiptFormatException>(() => Receipt.Read(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(path, problem.Path);
        Assert.StartsWith(path + " ", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\uDC00")]
    public void Half_a_surrogate_pair_in_the_result_is_refused_at_once(string half)
    {
        var text = Encoding.UTF8.GetString(Written(Fridge)).With("\"outcome\":\"eligible\"", $"\"outcome\":\"{half}\"");
        Assert.Contains("not a text of valid Unicode", Assert.Throws<ReceiptFormatException>(() => Receipt.Read(Encoding.UTF8.GetBytes(text))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_refused_at_once()
    {
        var text = Written(Fridge);
        text[^30] = 0xFF;
        Assert.Equal("$ is not valid UTF-8.", Assert.Throws<ReceiptFormatException>(() => Receipt.Read(text)).Message);
    }

    [Fact]
    public void Every_member_is_needed_and_no_other_is_taken()
    {
        foreach (var name in Parse(Fridge).Select(member => member.Key))
        {
            Assert.Equal("$." + name, Assert.Throws<ReceiptFormatException>(() => Verify(receipt => receipt.Remove(name))).Path);
            Assert.Throws<ReceiptFormatException>(() => Verify(receipt => receipt[name] = null));
        }
    }

    [Fact]
    public void A_case_that_could_not_be_replayed_gets_no_receipt()
    {
        var least = Texts.Read(Texts.Least);
        Assert.Throws<CaseFormatException>(() => Receipt.Of(Book, least with { Order = least.Order with { Platform = new("nowhere") } }));
        Assert.Throws<CaseFormatException>(() => Receipt.Of(Book, least with { AsOf = Instant.FromUtc(3001, 1, 1, 0, 0) }));
        Assert.ThrowsAny<ArgumentException>(() => Receipt.Of(Book, least with { Id = new("\uDC00") }));
    }

    private static ReceiptVerification Verify(Action<JsonObject> change)
    {
        var members = Parse(Fridge);
        change(members);
        return Receipt.Read(Encoding.UTF8.GetBytes(members.ToJsonString())).Verify(Book);
    }

    private static GuaranteeBook Amended(string old, string @new)
    {
        var file = PolicyFile.Embedded.Single(file => file.Name.Contains("worry-free", StringComparison.Ordinal));
        var text = Encoding.UTF8.GetString(file.Utf8.Span).ReplaceLineEndings("\n");
        Assert.Contains(old, text, StringComparison.Ordinal);
        return new GuaranteeBook(GuaranteeBook.LoadPolicies([.. PolicyFile.Embedded, PolicyFile.FromText("amended", text.Replace(old, @new, StringComparison.Ordinal))]));
    }

    private static JsonObject Parse(Receipt receipt) => JsonNode.Parse(Written(receipt))!.AsObject();

    private static byte[] Written(Receipt receipt)
    {
        using var output = new MemoryStream();
        receipt.Write(output);
        return output.ToArray();
    }
}
