using System.Text.Json;

namespace ClaimDesk.Payouts;

/// <summary>Asks a gateway over HTTP: <c>POST payouts</c> with the payout's id as <c>Idempotency-Key</c>.</summary>
internal sealed class HttpPayoutGateway(HttpClient http) : IPayoutGateway
{
    public async Task<string> PayAsync(string order, string payout, Money amount, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "payouts")
        {
            Headers = { { "Idempotency-Key", payout } },
            Content = JsonContent.Create(new PayoutRequest(order, payout, amount.Fen, "CNY")),
        };
        try
        {
            using var response = await http.SendAsync(request, cancellation);
            response.EnsureSuccessStatusCode();
            var answer = await response.Content.ReadFromJsonAsync<PayoutConfirmation>(cancellation);
            return answer is { Confirmation: not null } && answer.Payout == payout && answer.AmountFen == amount.Fen ? answer.Confirmation
                : throw new PayoutNotConfirmedException($"The gateway's answer is not about payout '{payout}' of ¥{amount}.");
        }
        catch (Exception problem) when (problem is HttpRequestException or JsonException or IOException || (problem is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            throw new PayoutNotConfirmedException($"The gateway did not answer: {problem.Message}", problem);
        }
    }
}

/// <summary>What a gateway is asked to pay.</summary>
internal sealed record PayoutRequest(string Order, string Payout, long AmountFen, string Currency);

/// <summary>What a gateway says that it paid.</summary>
internal sealed record PayoutConfirmation(string Payout, long AmountFen, string? Confirmation);
