using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GuaranteeRules.Hosting.Books;

/// <summary>Names the policies that are judged by. A change that was refused is no failure: claims are judged on, by the old book.</summary>
internal sealed class BookHealthCheck(BookShelf shelf) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var version = shelf.Current.Policies.Version;
        var data = new Dictionary<string, object>(StringComparer.Ordinal) { ["policy"] = version };
        return Task.FromResult(shelf.Refusal is not { } why
            ? HealthCheckResult.Healthy($"Judging by {version}.", data)
            : HealthCheckResult.Degraded($"Judging by {version}; changed policies were refused: {why}", exception: null, data));
    }
}
