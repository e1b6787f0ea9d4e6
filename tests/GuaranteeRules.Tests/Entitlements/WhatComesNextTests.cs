using System.Text;
using System.Text.Json;
using NodaTime;

namespace GuaranteeRules.Tests.Entitlements;

/// <summary>What a line can claim is about what can happen next, and is told once.</summary>
public sealed class WhatComesNextTests
{
    private static readonly Instant AsOf = Instant.FromUtc(2025, 3, 4, 4, 0);

    [Theory]
    [InlineData("", "90.00")]
    [InlineData("", "100.00")]
    [InlineData("""{ "id": "k", "line": "l", "ground": "price-drop", "submittedAt": "2025-03-04T10:00:00+08:00" }""", "90.00")]
    [InlineData("""{ "id": "k", "line": "l", "ground": "price-drop", "submittedAt": "2025-03-04T12:00:00+08:00" }""", "90.00")]
    public void Protection_stays_open_for_the_next_drop(string claims, string quote)
    {
        var book = GuaranteeBook.Standard();
        var @case = Read(book, "tmall", claims, quote);
        var right = Assert.Single(book.Entitlements(@case, new LineId("l"), AsOf), one => one.Ground == Ground.PriceDrop && one.State != EntitlementState.Lapsed && one.Needs.Count > 0);
        Assert.Equal(Instant.FromUtc(2025, 3, 8, 16, 0), right.Until);
        Assert.Equal([NextAction.BringEvidence], right.Needs.Select(step => step.Action));
        Assert.Null(right.Remedies[0].Amount);
    }

    [Fact]
    public void But_not_where_the_whole_price_came_back()
    {
        var book = GuaranteeBook.Standard();
        var @case = Read(book, "tmall", """{ "id": "k", "line": "l", "ground": "change-of-mind", "submittedAt": "2025-03-04T10:00:00+08:00" }""", "90.00");
        Assert.DoesNotContain(book.Entitlements(@case, new LineId("l"), AsOf), one => one.Ground == Ground.PriceDrop && one.State != EntitlementState.Lapsed);
    }

    [Fact]
    public void What_two_clauses_give_alike_is_told_once_with_both()
    {
        var book = Mall(days: 7);
        var right = Assert.Single(Refunds(book));
        Assert.Equal(["mall.care.by-photo", "mall.care.by-video"], right.Clauses.Select(clause => clause.Id.Value));
        using var written = new MemoryStream();
        EntitlementWriter.Write(written, new CaseId("c"), new LineId("l"), AsOf, [right], Language.English);
        using var json = JsonDocument.Parse(written.ToArray());
        Assert.Equal(["mall.care.by-photo", "mall.care.by-video"], json.RootElement.GetProperty("entitlements")[0].GetProperty("clauses").EnumerateArray().Select(clause => clause.GetString()));
    }

    [Fact]
    public void What_ends_at_another_time_is_told_apart() =>
        Assert.Equal([["mall.care.by-photo"], ["mall.care.by-video"]], Refunds(Mall(days: 8)).Select(right => right.Clauses.Select(clause => clause.Id.Value)));

    private static IEnumerable<Entitlement> Refunds(GuaranteeBook book) =>
        book.Entitlements(Read(book, "mall", "", "100.00"), new LineId("l"), AsOf).Where(one => one.Ground == Ground.WrongItem && one.Remedies[0].Head == Head.Refund);

    private static Case Read(GuaranteeBook book, string platform, string claims, string quote) => CaseReader.Read(
        Encoding.UTF8.GetBytes($$"""
            { "id": "c", "asOf": "2025-03-04T12:00:00+08:00", "order": { "id": "o", "platform": "{{platform}}", "placedAt": "2025-03-01T10:00:00+08:00", "paidAt": "2025-03-01T10:00:00+08:00" },
              "lines": [ { "id": "l", "category": "clothing", "paid": "100.00", "programmes": [{{(platform == "tmall" ? "\"tmall.worry-free\"" : "")}}], "shippedAt": "2025-03-02T10:00:00+08:00", "signedAt": "2025-03-03T10:00:00+08:00" } ],
              "quotes": [ { "line": "l", "at": "2025-03-04T09:00:00+08:00", "unitPrice": "{{quote}}", "kind": "public" } ],
              "claims": [ {{claims}} ] }
            """),
        book.Policies);

    /// <summary>Two clauses that give a refund, one for a photo and one for a video.</summary>
    private static GuaranteeBook Mall(int days) => new(GuaranteeBook.LoadPolicies([.. PolicyFile.Embedded, PolicyFile.FromText("mall.json", $$"""
        { "programme": "mall.care", "platform": "mall", "label": false, "rank": 60, "inKindPaidBy": "merchant",
          "title": { "zh-CN": "商城保障", "en": "Mall Care" }, "source": { "zh-CN": "商城规则", "en": "Mall rules" },
          "clauses": [ {{Clause("photo", 7)}}, {{Clause("video", days)}} ] }
        """)]));

    private static string Clause(string evidence, int days) => $$$"""
        { "id": "mall.care.by-{{{evidence}}}", "kind": "right", "family": "quality-return", "offered": "with-programme", "grounds": ["wrong-item"],
          "text": { "zh-CN": "错发退款。", "en": "A wrong item is refunded." }, "source": "rule 1",
          "versions": [ { "terms": { "from": "signed", "evidence": ["{{{evidence}}}"], "burdenMonths": 0, "paidBy": "merchant",
            "byGround": { "wrong-item": { "review": false, "timing": "on-receipt", "steps": [ { "days": {{{days}}}, "heads": ["refund"] } ] } } } } ] }
        """;
}
