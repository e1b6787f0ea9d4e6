using ClaimDesk.Deciding;
using ClaimDesk.Orders;
using ClaimDesk.Payouts;
using ClaimDesk.Storage;
using NodaTime;

namespace ClaimDesk.Web;

/// <summary>The desk for programs: what happened to orders goes in, ledgers and receipts come out. Whatever is sent twice is done once.</summary>
internal static class OrderApi
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/orders").DisableAntiforgery().AddEndpointFilter<DeskProblems>();
        api.MapPost("/", async (HttpRequest request, Desk desk) => Ledger(await desk.PlaceAsync(await BodyAsync(request), request.HttpContext.RequestAborted)));
        api.MapPost("/{order}/lines/{line}/shipped", async (string order, string line, HttpRequest request, Desk desk) =>
            Ledger(await desk.ShipAsync(order, line, Instant(await BodyAsync(request)), request.HttpContext.RequestAborted)));
        api.MapPost("/{order}/lines/{line}/signed", async (string order, string line, HttpRequest request, Desk desk) =>
            Ledger(await desk.SignAsync(order, line, Instant(await BodyAsync(request)), request.HttpContext.RequestAborted)));
        api.MapPost("/{order}/claims", async (string order, HttpRequest request, Desk desk) =>
            Ledger(await desk.SubmitAsync(order, await BodyAsync(request), request.HttpContext.RequestAborted)));
        api.MapPost("/{order}/claims/{claim}/ruling", async (string order, string claim, HttpRequest request, Desk desk) =>
            Ledger(await desk.RuleAsync(order, Ruling(claim, await BodyAsync(request)), request.HttpContext.RequestAborted)));
        api.MapPost("/{order}/payouts/{payout}/confirmation", async (string order, string payout, PayoutConfirmation confirmation, Desk desk, CancellationToken cancellation) =>
            Ledger(await desk.ConfirmAsync(order, payout, confirmation.Confirmation ?? throw DeskException.Invalid("The confirmation has no number."), cancellation)));
        api.MapGet("/", (IOrderStore store, CancellationToken cancellation) => store.OrdersAsync(cancellation));
        api.MapGet("/{order}", async (string order, IOrderStore store, CancellationToken cancellation) => await store.FindAsync(order, cancellation) is { } ledger ? Ledger(ledger) : Results.NotFound());
        api.MapGet("/{order}/events", async (string order, IOrderStore store, CancellationToken cancellation) => Results.Json(await store.EventsAsync(order, cancellation), DeskJson.Options));
        api.MapGet("/{order}/claims/{claim}/receipt", async (string order, string claim, IOrderStore store, CancellationToken cancellation) =>
            (await store.EventsAsync(order, cancellation)).OfType<ClaimDecided>().LastOrDefault(decided => decided.Claim == claim) is { } decided
                ? Results.File(System.Text.Encoding.UTF8.GetBytes(decided.Receipt), "application/json", $"{claim}.receipt.json")
                : Results.NotFound());
    }

    private static IResult Ledger(OrderLedger ledger) => Results.Json(ledger, DeskJson.Options);

    private static async Task<ReadOnlyMemory<byte>> BodyAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        return body.ToArray();
    }

    /// <summary>Reads <c>{"at": "2025-03-04T12:00:00+08:00"}</c>.</summary>
    private static Instant Instant(ReadOnlyMemory<byte> utf8) => Instant(Intake.Parsed(utf8)["at"]);

    private static Instant Instant(System.Text.Json.Nodes.JsonNode? at) =>
        CaseInstant.TryParse(at?.ToString() ?? "", out var instant) ? instant : throw DeskException.Invalid("'at' must be an instant with an offset, as 2025-03-04T12:00:00+08:00.");

    /// <summary>Reads <c>{"by": "merchant", "verdict": "approved", "at": "…"}</c>.</summary>
    private static ClaimRuled Ruling(string claim, ReadOnlyMemory<byte> utf8)
    {
        var body = Intake.Parsed(utf8);
        var by = body["by"]?.ToString() switch
        {
            "merchant" => Judge.Merchant,
            "platform" => Judge.Platform,
            _ => throw DeskException.Invalid("'by' must be merchant or platform."),
        };
        var verdict = body["verdict"]?.ToString() ?? "";
        return (by == Judge.Merchant ? Names<ReviewVerdict>.TryParse(verdict, out _) : Names<RulingVerdict>.TryParse(verdict, out _))
            ? new ClaimRuled(claim, by, verdict) { At = Instant(body["at"]) }
            : throw DeskException.Invalid($"'verdict' must be one of {(by == Judge.Merchant ? Names<ReviewVerdict>.All : Names<RulingVerdict>.All)}.");
    }
}
