using GuaranteeRules.Hosting.Books;
using GuaranteeRules.Hosting.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace GuaranteeRules.Hosting;

/// <summary>Registers what a service needs to judge claims.</summary>
public static class GuaranteeServices
{
    /// <summary>The name of the health check, which tells the version of the policies that are judged by.</summary>
    public const string HealthCheckName = "guarantee-rules";

    /// <summary>Adds <see cref="IGuaranteeBooks"/> and <see cref="GuaranteeTelemetry"/> as singletons, and a health check. The host loads the book and runs it once before it takes requests; it does not start with policies that have a problem.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">What to judge by; null: the programmes that come with the library.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddGuaranteeRules(this IServiceCollection services, Action<GuaranteeOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = services.AddOptions<GuaranteeOptions>().ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        if (services.Any(service => service.ServiceType == typeof(BookShelf)))
        {
            return services;
        }

        services.AddSingleton<ContentRoot>();
        services.AddSingleton<IValidateOptions<GuaranteeOptions>, GuaranteeOptionsValidator>();
        services.AddSingleton<PolicySource>();
        services.AddSingleton<GuaranteeTelemetry>();
        services.AddSingleton<BookShelf>();
        services.AddSingleton<IGuaranteeBooks>(provider => provider.GetRequiredService<BookShelf>());
        services.AddHostedService<BookWarmUp>();
        services.AddHostedService<PolicyWatch>();
        services.AddHealthChecks().AddCheck<BookHealthCheck>(HealthCheckName);
        services.TryAddSingleton(TimeProvider.System);
        return services;
    }
}
