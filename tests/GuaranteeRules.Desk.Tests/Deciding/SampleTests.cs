namespace GuaranteeRules.Desk.Tests.Deciding;

/// <summary>What the desk decides event by event is what the library decides on the whole case.</summary>
public sealed class SampleTests : IDisposable
{
    private readonly LocalDesk local = new();

    [Fact]
    public async Task Every_sample_with_one_claim_comes_out_at_the_desk_as_it_does_as_a_case()
    {
        var tried = 0;
        foreach (var sample in SampleCases.All.Where(sample => sample["claims"]!.AsArray().Count == 1 && sample["payouts"] is null && sample["asOf"] is null && sample["currency"] is null))
        {
            tried++;
            sample["order"]!["id"] = "order-of-" + sample["id"]!.GetValue<string>();
            var expected = local.Book.Decide(CaseReader.Read(SampleCases.Utf8(sample), local.Book.Policies)).Decisions[0];
            await local.Desk.PlaceAsync(SampleCases.Order(sample), CancellationToken.None);
            var ledger = await local.Desk.SubmitAsync(sample["order"]!["id"]!.GetValue<string>(), SampleCases.Claim(sample), CancellationToken.None);
            Assert.Equal(
                (sample["id"]!.GetValue<string>(), Names<Outcome>.Of(expected.Outcome), expected.Refund.Fen, expected.Compensation.Fen, expected.Remedies.Count),
                (sample["id"]!.GetValue<string>(), ledger.Claims[0].Outcome, ledger.Claims[0].RefundFen, ledger.Claims[0].CompensationFen, ledger.Grants.Count));
            Assert.Equal(expected.Refund.Fen + expected.Compensation.Fen, ledger.Payouts.Sum(payout => payout.AmountFen));
        }

        Assert.InRange(tried, 100, int.MaxValue);
    }

    public void Dispose() => local.Dispose();
}
