namespace GuaranteeRules.Tests.Cli;

/// <summary>Small cases to hand to the tool, each on one line.</summary>
internal static class SampleCase
{
    internal static string PriceDrop(string id = "price-drop") => $$"""{"id":"{{id}}","order":{"id":"o-1","platform":"tmall","placedAt":"2025-03-01T10:00:00+08:00","paidAt":"2025-03-01T10:02:00+08:00"},"lines":[{"id":"l-1","sku":"fridge-500l","category":"appliance","paid":"3999.00","programmes":["tmall.worry-free"]}],"quotes":[{"line":"l-1","at":"2025-03-04T09:00:00+08:00","unitPrice":"3799.00","kind":"public"}],"claims":[{"id":"k-1","line":"l-1","ground":"price-drop","submittedAt":"2025-03-04T10:00:00+08:00"}]}""";

    /// <summary>Two claims: one in time, one too late.</summary>
    internal static string ChangeOfMind(string id = "change-of-mind") => $$"""{"id":"{{id}}","order":{"id":"o-2","platform":"tmall","placedAt":"2025-03-01T10:00:00+08:00","paidAt":"2025-03-01T10:02:00+08:00"},"lines":[{"id":"l-1","sku":"coat","category":"clothing","paid":"300.00","signedAt":"2025-03-03T10:00:00+08:00"},{"id":"l-2","category":"clothing","paid":"80.00","signedAt":"2025-03-03T10:00:00+08:00"}],"claims":[{"id":"k-1","line":"l-1","ground":"change-of-mind","submittedAt":"2025-03-10T23:59:59+08:00"},{"id":"k-2","line":"l-2","ground":"change-of-mind","submittedAt":"2025-03-11T00:00:00+08:00"}]}""";

    /// <summary>A claim on a platform that only a further policy knows.</summary>
    internal const string OnMall = """{"id":"mall","order":{"id":"o-3","platform":"mall","placedAt":"2025-03-01T10:00:00+08:00","paidAt":"2025-03-01T10:00:00+08:00"},"lines":[{"id":"l-1","category":"other","paid":"100.00"}],"quotes":[{"line":"l-1","at":"2025-03-05T10:00:00+08:00","unitPrice":"90.00","kind":"public"}],"claims":[{"id":"k-1","line":"l-1","ground":"price-drop","submittedAt":"2025-03-06T10:00:00+08:00"}]}""";

    internal const string MallPolicy = """
        { "programme": "mall.care", "platform": "mall", "label": false, "rank": 60, "inKindPaidBy": "merchant",
          "title": { "zh-CN": "商城保障", "en": "Mall Care" }, "source": { "zh-CN": "商城规则", "en": "Mall rules" },
          "clauses": [ { "id": "mall.care.price-protection", "kind": "right", "family": "price-protection", "offered": "with-programme", "grounds": ["price-drop"],
            "text": { "zh-CN": "付款后30天内降价，退还差价。", "en": "A lower price within 30 days of payment is refunded." }, "source": "rule 1",
            "versions": [ { "from": null, "until": null, "terms": { "window": { "days": 30, "from": "paid" }, "comparable": ["public"], "instrument": "store-card", "paidBy": "merchant" } } ] } ] }
        """;
}
