using System.Collections.Concurrent;
using System.Threading.Channels;
using GuaranteeRules.AspNetCore;
using GuaranteeRules.Decisions;
using GuaranteeRules.Facts;
using GuaranteeRules.Hosting;
using GuaranteeRules.Json;
using Worker;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddGuaranteeRules();
builder.Services.AddGuaranteeProblemDetails();
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.AddGuaranteeRules());

// Whoever sends faster than the worker decides waits here, and not in memory.
builder.Services.AddSingleton(Channel.CreateBounded<Case>(100));
builder.Services.AddSingleton<ConcurrentDictionary<CaseId, CaseResult>>();
builder.Services.AddHostedService<ClaimWorker>();

var app = builder.Build();
app.UseExceptionHandler();
app.MapPost("/claims", async (Case @case, Channel<Case> queue, CancellationToken cancellation) =>
{
    await queue.Writer.WriteAsync(@case, cancellation);
    return Results.Accepted($"/claims/{Uri.EscapeDataString(@case.Id.Value)}");
});
app.MapGet("/claims/{id}", (string id, ConcurrentDictionary<CaseId, CaseResult> decided) => decided.TryGetValue(new CaseId(id), out var result) ? Results.Ok(result) : Results.NotFound());
app.Run();
