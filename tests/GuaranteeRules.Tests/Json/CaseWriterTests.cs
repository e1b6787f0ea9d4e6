using System.Text;
using System.Text.Json;
using NodaTime;

namespace GuaranteeRules.Tests.Json;

/// <summary>The one form of a case; that equal cases share it is a law, see <see cref="Laws.EqualCasesHaveOneForm"/>.</summary>
public sealed class CaseWriterTests
{
    [Fact]
    public void Members_stand_in_the_order_of_their_names_without_white_space() =>
        Assert.Equal(
            """{"claims":[{"ground":"quality-defect","id":"k-1","line":"l-1","submittedAt":"2025-03-04T10:00:00+08:00"}],"id":"case-1","lines":[{"id":"l-1","paid":"10.00"}],"order":{"id":"o-1","placedAt":"2025-03-01T10:00:00+08:00","platform":"taobao"}}""",
            Written(Texts.Read(Texts.Least)));

    [Fact]
    public void Every_member_that_has_not_its_default_is_written()
    {
        using var given = JsonDocument.Parse(Texts.Whole.With("\"note\": \"free\", \"$schema\": \"case.schema.json\",", "").With("\"currency\": \"CNY\",", "\"currency\": \"USD\","));
        Assert.Equal(Rfc8785.Of(given.RootElement), Written(Texts.Read(given.RootElement.GetRawText())));
    }

    [Fact]
    public void Defaults_that_are_stated_are_left_out()
    {
        const string Stated = """
            { "id": "case-1", "currency": "CNY", "asOf": null, "quotes": [], "payouts": null, "note": "x", "$schema": "y", "x-own": { "any": [1] },
              "order": { "id": "o-1", "platform": "taobao", "placedAt": "2025-03-01T02:00:00.0000000Z", "paidAt": null, "region": "standard", "freight": 0, "buyer": { "credit": "ordinary" }, "merchant": { "enrolments": [] } },
              "lines": [ { "id": "l-1", "paid": 10, "category": "other", "quantity": 1, "traits": [], "programmes": [], "services": [], "terms": { "nonReturnableConfirmed": false } } ],
              "claims": [ { "id": "k-1", "line": "l-1", "ground": "quality-defect", "submittedAt": "2025-03-03T21:00:00-05:00", "goods": "intact", "evidence": [] } ] }
            """;
        Assert.Equal(Written(Texts.Read(Texts.Least)), Written(Texts.Read(Stated)));
    }

    [Theory]
    [InlineData("\"pickup\": {}", "\"pickup\":{}")]
    [InlineData("\"repair\": { \"feasible\": true, \"failedRepairs\": 0, \"daysInRepair\": 0 }", "\"repair\":{}")]
    [InlineData("\"quantity\": 1", "\"quantity\":1")]
    [InlineData("\"wants\": \"refund\"", "\"wants\":\"refund\"")]
    [InlineData("\"evidence\": [ { \"kind\": \"photo\", \"official\": false } ]", "\"evidence\":[{\"kind\":\"photo\"}]")]
    public void What_is_a_fact_by_being_there_is_written(string given, string written) =>
        Assert.Contains(written, Written(Texts.Read(Texts.Least.With("\"ground\"", given + ", \"ground\""))), StringComparison.Ordinal);

    [Fact]
    public void An_empty_list_of_what_a_merchant_provides_is_not_an_absent_one() =>
        Assert.Contains("\"merchant\":{\"provides\":[]}", Written(Texts.Read(Texts.Least.With("\"platform\"", "\"merchant\": { \"provides\": [] }, \"platform\""))), StringComparison.Ordinal);

    [Theory]
    [InlineData("\\u0041\\/\\u00e9\\u4e2d", "A/é中")]
    [InlineData("\\\"\\\\\\b\\f\\n\\r\\t\\u0000\\u001F", "\\\"\\\\\\b\\f\\n\\r\\t\\u0000\\u001f")]
    [InlineData("<&'+>\\u007f\\u2028\\ud83d\\ude00\\uE000\\u0378", "<&'+>\u007f\u2028😀\uE000\u0378")]
    public void Texts_are_escaped_only_where_they_must_be(string given, string written) =>
        Assert.Contains($"\"sku\":\"{written}\"", Written(Texts.Read(Texts.Least.With("\"paid\"", $"\"sku\": \"{given}\", \"paid\""))), StringComparison.Ordinal);

    [Fact]
    public void Decimals_of_a_second_are_as_many_as_are_needed() =>
        Assert.Contains("\"placedAt\":\"2025-03-01T10:00:00.0000001+08:00\"", Written(Texts.Read(Texts.Least.With("2025-03-01T10:00:00+08:00", "2025-03-01T02:00:00.0000001Z"))), StringComparison.Ordinal);

    [Fact]
    public void What_the_format_cannot_carry_is_refused_not_cut()
    {
        var least = Texts.Read(Texts.Least);
        Assert.Contains("'placedAt'", Assert.Throws<ArgumentException>(() => Written(least with { Order = least.Order with { PlacedAt = Instant.FromUtc(2025, 3, 1, 2, 0) + Duration.FromNanoseconds(1) } })).Message, StringComparison.Ordinal);
        Assert.ThrowsAny<ArgumentException>(() => Written(least with { Id = new("\uD800") }));
    }

    private static string Written(Case @case)
    {
        using var output = new MemoryStream();
        CaseWriter.Write(output, @case);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
