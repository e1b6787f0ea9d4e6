using System.Diagnostics;
using GuaranteeRules.Hosting.Telemetry;
using GuaranteeRules.Hosting.Tests.Books;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace GuaranteeRules.Hosting.Tests.Telemetry;

/// <summary>A host that OpenTelemetry listens to, set up as any service would.</summary>
internal sealed class Listening : IAsyncDisposable
{
    private readonly List<Metric> metrics = [];

    internal Listening() => Hosted = new HostedBooks(Amendment.SevenDays, services: services => services.AddOpenTelemetry()
        .WithMetrics(to => to.AddMeter(GuaranteeTelemetry.Name).AddInMemoryExporter(metrics))
        .WithTracing(to => to.AddSource(GuaranteeTelemetry.Name).AddInMemoryExporter(Spans)));

    internal HostedBooks Hosted { get; }

    /// <summary>The spans that have ended.</summary>
    internal List<Activity> Spans { get; } = [];

    /// <summary>What an instrument has measured, by its tags as <c>name=value</c> in the order of their names.</summary>
    internal Dictionary<string, MetricPoint> Measured(string instrument)
    {
        metrics.Clear();
        Hosted.Services.GetRequiredService<MeterProvider>().ForceFlush();
        var points = new Dictionary<string, MetricPoint>(StringComparer.Ordinal);
        foreach (ref readonly var point in metrics.Single(metric => metric.Name == instrument).GetMetricPoints())
        {
            var tags = new List<string>();
            foreach (var (name, value) in point.Tags)
            {
                tags.Add($"{name}={value}");
            }

            points.Add(string.Join(' ', tags.Order(StringComparer.Ordinal)), point);
        }

        return points;
    }

    public ValueTask DisposeAsync() => Hosted.DisposeAsync();
}
