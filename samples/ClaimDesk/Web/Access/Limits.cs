using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace ClaimDesk.Web.Access;

/// <summary>How much, and how often, one address may send.</summary>
internal static class Limits
{
    /// <summary>The most bytes of a request: more than any order of people or any programme has.</summary>
    internal const int MostBytes = 2 * 1024 * 1024;

    internal const string Pages = "pages";
    internal const string Programs = "programs";

    // Whoever drags "today" asks some fifteen times a second.
    private const int PagesPerSecond = 30;
    private const int ProgramsPerSecond = 500;

    internal static void Add(IServiceCollection services, bool isLoopback) => services.AddRateLimiter(limits =>
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.AddPolicy(Pages, context => Bucket(context, PagesPerSecond));
        // On loopback, the programs are this machine's own.
        limits.AddPolicy(Programs, context => isLoopback ? RateLimitPartition.GetNoLimiter("") : Bucket(context, ProgramsPerSecond));
    });

    private static RateLimitPartition<string> Bucket(HttpContext context, int perSecond) => RateLimitPartition.GetTokenBucketLimiter(
        context.Connection.RemoteIpAddress?.ToString() ?? "",
        _ => new TokenBucketRateLimiterOptions { TokenLimit = perSecond * 4, TokensPerPeriod = perSecond, ReplenishmentPeriod = TimeSpan.FromSeconds(1), QueueLimit = 0 });
}
