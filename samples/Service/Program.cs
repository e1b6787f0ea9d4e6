using GuaranteeRules.AspNetCore;
using GuaranteeRules.Hosting;
using GuaranteeRules.Hosting.Telemetry;
using OpenTelemetry.Metrics;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddGuaranteeRules(options =>
{
    options.PolicyFolder = "policies";
    options.ReloadOnChange = true;
});
builder.Services.AddOpenApi();
builder.Services.AddOpenTelemetry().WithMetrics(metrics => metrics.AddMeter(GuaranteeTelemetry.Name).AddConsoleExporter());

var app = builder.Build();
app.MapGuaranteeRules("/guarantee");
app.MapHealthChecks("/health");
app.MapOpenApi();
app.Run();
