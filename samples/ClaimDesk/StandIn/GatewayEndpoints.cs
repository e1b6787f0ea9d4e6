using ClaimDesk.Payouts;

namespace ClaimDesk.StandIn;

/// <summary>A payment provider to try the desk with. It pays nobody, and can be as unreliable as real ones are.</summary>
internal static class GatewayEndpoints
{
    private static readonly TimeSpan Late = TimeSpan.FromSeconds(2);

    /// <param name="app">Where it is served.</param>
    /// <param name="book">What was paid.</param>
    /// <param name="troubles">What goes wrong.</param>
    /// <param name="desk">The desk that is told a second time; null: nobody is.</param>
    internal static void Map(IEndpointRouteBuilder app, PaymentBook book, Troubles troubles, HttpClient? desk)
    {
        app.MapPost("/payouts", async (PayoutRequest request, HttpContext context) =>
        {
            var trouble = troubles.Draw();
            if (trouble == Trouble.Fail)
            {
                return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
            }

            if (context.Request.Headers["Idempotency-Key"] != request.Payout || request.AmountFen <= 0)
            {
                return Results.BadRequest("Send the payout's id as Idempotency-Key, and an amount.");
            }

            if (book.Pay(request) is not { } confirmation)
            {
                return Results.Conflict($"Payout '{request.Payout}' was made with another amount.");
            }

            switch (trouble)
            {
                case Trouble.Silent:
                    context.Abort();
                    break;
                case Trouble.Slow:
                    await Task.Delay(Late, context.RequestAborted);
                    break;
                case Trouble.Twice when desk is not null:
                    await TellAsync(desk, request, confirmation, context.RequestAborted);
                    break;
            }

            return Results.Ok(confirmation);
        }).DisableAntiforgery();
        app.MapGet("/payouts", book.All);
    }

    /// <summary>Tells the desk by itself, as providers do, before the answer goes out: the answer is then the second one.</summary>
    private static async Task TellAsync(HttpClient desk, PayoutRequest request, PayoutConfirmation confirmation, CancellationToken cancellation)
    {
        try
        {
            using var _ = await desk.PostAsJsonAsync($"api/orders/{Uri.EscapeDataString(request.Order)}/payouts/{request.Payout}/confirmation", confirmation, cancellation);
        }
        catch (HttpRequestException)
        {
            // The desk is away: it will ask again.
        }
    }
}
