namespace GuaranteeRules.Tests.Cli;

/// <summary>What a buyer is told fits what happened.</summary>
public sealed class WhatBuyersReadTests : IDisposable
{
    private const string Signed = """ "shippedAt":"2025-03-02T09:00:00+08:00","signedAt":"2025-03-03T09:00:00+08:00" """;

    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Fact]
    public void Who_has_answered_is_not_waited_for()
    {
        var told = Told("taobao", Signed, """ "ground":"counterfeit","review":{"verdict":"rejected"},"evidence":[{"kind":"authentication-report","finding":"counterfeit"}] """);
        Assert.DoesNotContain("Wait for the merchant", told, StringComparison.Ordinal);
        Assert.Contains("Bring this: an authentication report from an official channel.", told, StringComparison.Ordinal);
        Assert.Contains("You can ask the platform to step in", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Proven_misuse_leaves_the_platform_to_turn_to() =>
        Assert.Contains("You can ask the platform to step in", Told("taobao", Signed, """ "ground":"quality-defect","review":{"verdict":"misuse"},"evidence":[{"kind":"photo"},{"kind":"misuse-proof"}] """), StringComparison.Ordinal);

    [Fact]
    public void A_lost_parcel_is_not_to_be_signed_for()
    {
        var told = Told("tmall", """ "shippedAt":"2025-03-02T09:00:00+08:00" """, """ "ground":"missing-item","evidence":[{"kind":"photo"}] """);
        Assert.Contains("do not sign for it", told, StringComparison.Ordinal);
        Assert.Contains("You can claim for “change of mind” instead.", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_window_is_told_by_the_end_of_what_is_given()
    {
        Assert.Contains("in time: this can be asked for until 2025-03-11 00:00:00", Told("tmall", Signed, Approved("")), StringComparison.Ordinal);
        Assert.Contains("in time: this can be asked for until 2025-03-11 00:00:00", Told("tmall", Signed, Approved(""" ,"wants":"refund" """)), StringComparison.Ordinal);
        Assert.Contains("in time: this can be asked for until 2025-03-19 00:00:00", Told("tmall", Signed, Approved(""" ,"wants":"exchange" """)), StringComparison.Ordinal);

        static string Approved(string wants) => """ "ground":"quality-defect","review":{"verdict":"approved"},"evidence":[{"kind":"photo"}] """ + wants;
    }

    [Fact]
    public void A_shipment_at_the_end_of_the_promise_came_when_it_had_ended()
    {
        var told = Told("douyin", """ "programmes":["douyin.safe-shopping"],"services":["douyin.safe-shopping.same-day-shipping"],"shippedAt":"2025-03-02T00:00:00+08:00" """, """ "ground":"late-shipment" """);
        Assert.Contains("The item was shipped at 2025-03-02 00:00:00, when the promised time had ended, at 2025-03-02 00:00:00.", told, StringComparison.Ordinal);
        Assert.Contains("You are entitled to compensation for late shipment", told, StringComparison.Ordinal);
    }

    [Fact]
    public void The_platform_does_not_pay_for_stepping_in()
    {
        var told = Told("taobao", Signed, """ "ground":"escalation","evidence":[{"kind":"refusal-screenshot"}] """);
        Assert.Contains("Done by the platform.", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Paid by", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clause_that_needs_a_repair_says_so_where_nothing_is_granted() =>
        Assert.Contains("✗ A loaner is provided only when you ask for one and a repair is granted", Told("tmall", Signed + """ ,"programmes":["tmall.worry-free"],"services":["tmall.worry-free.loaner"] """, """ "ground":"malfunction" """), StringComparison.Ordinal);

    private string Told(string platform, string line, string claim) => tool.Run(
        "decide",
        tool.File("case.json", $$"""
            {"id":"c","order":{"id":"o","platform":"{{platform}}","placedAt":"2025-03-01T10:00:00+08:00","paidAt":"2025-03-01T10:02:00+08:00"},
             "lines":[{"id":"l-1","category":"other","paid":"100.00","quantity":1,{{line}}}],
             "claims":[{"id":"k-1","line":"l-1","submittedAt":"2025-03-05T10:00:00+08:00",{{claim}}}]}
            """),
        "--format",
        "text",
        "--lang",
        "en").Output;
}
