using System.Text;
using NodaTime;

namespace GuaranteeRules.Desk.Tests.Deciding;

/// <summary>A person's answer makes the claim be decided again, and pays what it was not given before.</summary>
public sealed class RulingTests : IDisposable
{
    private const string Order = """{"id":"x","order":{"id":"o-1","platform":"tmall","placedAt":"2025-03-01T10:00:00+08:00","paidAt":"2025-03-01T10:02:00+08:00"},"lines":[{"id":"l-1","category":"clothing","paid":"100.00"}]}""";
    private const string Defect = """{"claim":{"id":"k-1","line":"l-1","ground":"quality-defect","submittedAt":"2025-03-04T10:00:00+08:00","evidence":[{"kind":"photo"}]}}""";
    private static readonly Instant Day4 = Instant.FromUtc(2025, 3, 4, 6, 0);

    private readonly LocalDesk local = new();

    [Fact]
    public async Task What_waits_for_the_merchant_is_paid_once_the_merchant_approves_and_only_once()
    {
        Assert.Equal("needs-review", (await SubmitAsync()).Claims[0].Outcome);
        var approved = await RuleAsync(Judge.Merchant, "approved", Day4);
        Assert.Equal(("eligible", 10000L, 2), (approved.Claims[0].Outcome!, approved.Claims[0].RefundFen, approved.Claims[0].Decisions));
        Assert.Equal(10000, Assert.Single(approved.Payouts).AmountFen);
        Assert.Equal(approved.EventCount, (await RuleAsync(Judge.Merchant, "approved", Day4)).EventCount);
        var upheld = await RuleAsync(Judge.Platform, "upheld", Day4 + Duration.FromHours(1));
        Assert.Single(upheld.Payouts);
    }

    [Fact]
    public async Task The_platform_stands_above_the_merchant()
    {
        await SubmitAsync();
        Assert.Equal("needs-review", (await RuleAsync(Judge.Merchant, "rejected", Day4)).Claims[0].Outcome);
        Assert.Equal("ineligible", (await RuleAsync(Judge.Platform, "dismissed", Day4 + Duration.FromHours(1))).Claims[0].Outcome);
    }

    [Fact]
    public async Task An_escalation_reads_the_answer_to_the_claim_that_it_names()
    {
        await SubmitAsync();
        await RuleAsync(Judge.Merchant, "rejected", Day4);
        var escalated = await local.Desk.SubmitAsync("o-1", Encoding.UTF8.GetBytes(
            """{"claim":{"id":"k-2","line":"l-1","ground":"escalation","of":"k-1","submittedAt":"2025-03-05T10:00:00+08:00"}}"""), CancellationToken.None);
        Assert.Equal("ineligible", escalated.Claims[1].Outcome);
        var receipt = (await local.Store.EventsAsync("o-1", CancellationToken.None)).OfType<ClaimDecided>().Last().Receipt;
        Assert.Contains("\"k-1\"", receipt, StringComparison.Ordinal);
        Assert.Contains("rejected", receipt, StringComparison.Ordinal);
    }

    public void Dispose() => local.Dispose();

    private async Task<OrderLedger> SubmitAsync()
    {
        await local.Desk.PlaceAsync(Encoding.UTF8.GetBytes(Order), CancellationToken.None);
        await local.Desk.ShipAsync("o-1", "l-1", Instant.FromUtc(2025, 3, 1, 8, 0), CancellationToken.None);
        await local.Desk.SignAsync("o-1", "l-1", Instant.FromUtc(2025, 3, 3, 2, 0), CancellationToken.None);
        return await local.Desk.SubmitAsync("o-1", Encoding.UTF8.GetBytes(Defect), CancellationToken.None);
    }

    private Task<OrderLedger> RuleAsync(Judge by, string verdict, Instant at) =>
        local.Desk.RuleAsync("o-1", new ClaimRuled("k-1", by, verdict) { At = at }, CancellationToken.None);
}
