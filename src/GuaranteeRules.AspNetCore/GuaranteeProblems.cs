using GuaranteeRules.AspNetCore.Answering;
using GuaranteeRules.Facts;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GuaranteeRules.AspNetCore;

/// <summary>Registers what endpoints of one's own need that take or decide cases.</summary>
public static class GuaranteeProblems
{
    /// <summary>Has endpoints of one's own answer a case that breaks the case format with problem details, as those of <see cref="GuaranteeEndpoints.MapGuaranteeRules"/> do: a <see cref="Case"/> that is bound from the body, and one that is decided. Needs <c>app.UseExceptionHandler()</c>.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddGuaranteeProblemDetails(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddProblemDetails();
        services.AddExceptionHandler<CaseProblemHandler>();

        // By itself, a body that cannot be bound is answered without a word.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        return services;
    }
}
