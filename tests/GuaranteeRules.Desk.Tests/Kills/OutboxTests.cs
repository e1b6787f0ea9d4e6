using System.Text;
using ClaimDesk.StandIn;
using GuaranteeRules.Desk.Tests.Running;

namespace GuaranteeRules.Desk.Tests.Kills;

/// <summary>A payout that a node had yet to make when it was killed is made by whoever comes next.</summary>
public sealed class OutboxTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("outbox").FullName;

    [Fact]
    [Trait("needs", "postgres")]
    public async Task Another_node_makes_the_payouts_of_one_that_was_killed()
    {
        var connection = await postgres.Server.NewDatabaseAsync();
        await KilledNodesPayoutIsMadeAsync("--postgres", connection);
    }

    [Fact]
    public Task The_local_desk_makes_after_a_kill_what_it_had_yet_to_pay() => KilledNodesPayoutIsMadeAsync("--file", Path.Combine(folder, "orders.db"));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task KilledNodesPayoutIsMadeAsync(params string[] store)
    {
        using var gateway = new DeskProcess(Path.Combine(folder, "gateway.log"), FreePort.Next(), "payouts", "gateway", "--payments", Path.Combine(folder, "payments.db"));
        string[] arguments = [.. store, "--gateway", gateway.Address.ToString()];
        using var http = new HttpClient();
        using (var killed = new DeskProcess(Path.Combine(folder, "first.log"), FreePort.Next(), "api/orders", arguments))
        {
            await killed.StartAsync();
            var fridge = SampleCases.All.Single(sample => sample["id"]!.GetValue<string>() == "wf-001-fridge-price-drop");
            fridge["order"]!["id"] = "o-1";
            await PostAsync(http, new Uri(killed.Address, "api/orders"), SampleCases.Order(fridge));
            var decided = await PostAsync(http, new Uri(killed.Address, "api/orders/o-1/claims"), SampleCases.Claim(fridge));
            Assert.Equal(1, decided.OpenPayouts);
        }

        await gateway.StartAsync();
        using var next = new DeskProcess(Path.Combine(folder, "next.log"), FreePort.Next(), "api/orders", arguments);
        await next.StartAsync();
        OrderLedger? paid = null;
        await Patience.UntilAsync("the payout is confirmed", async () =>
            (paid = DeskJson.Read<OrderLedger>(await http.GetStringAsync(new Uri(next.Address, "api/orders/o-1")))).OpenPayouts == 0);
        var payment = Assert.Single(DeskJson.Read<List<Payment>>(await http.GetStringAsync(new Uri(gateway.Address, "payouts"))));
        Assert.Equal((paid!.Payouts[0].Id, 20000, paid.Payouts[0].Confirmation), (payment.Payout, payment.AmountFen, payment.Confirmation));
    }

    private static async Task<OrderLedger> PostAsync(HttpClient http, Uri address, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        using var answer = await http.PostAsync(address, content);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return DeskJson.Read<OrderLedger>(text);
    }
}
