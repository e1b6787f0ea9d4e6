using System.Diagnostics.CodeAnalysis;
using GuaranteeRules.AspNetCore.Amending;
using GuaranteeRules.AspNetCore.Answering;
using GuaranteeRules.AspNetCore.Deciding;
using GuaranteeRules.AspNetCore.Describing;
using GuaranteeRules.Hosting;
using GuaranteeRules.Hosting.Telemetry;
using GuaranteeRules.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GuaranteeRules.AspNetCore;

/// <summary>Maps the library's work to HTTP.</summary>
public static class GuaranteeEndpoints
{
    /// <summary>Maps <c>POST decide</c>, <c>explain</c>, <c>entitlements</c> and <c>diff</c>, and <c>GET clauses</c>, <c>schemas/{name}</c> and <c>version</c>. Needs <see cref="GuaranteeServices.AddGuaranteeRules"/>.</summary>
    /// <param name="endpoints">Where to.</param>
    /// <param name="prefix">The path they stand under, as <c>/guarantee</c>.</param>
    /// <param name="limits">What a request may ask for; null: the defaults.</param>
    /// <returns>The group, for what a service adds to all of them: authorization, a rate limit, a time-out.</returns>
    /// <exception cref="InvalidOperationException">The services are not there.</exception>
    public static RouteGroupBuilder MapGuaranteeRules(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string prefix, GuaranteeLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var books = endpoints.ServiceProvider.GetService<IGuaranteeBooks>() ?? throw new InvalidOperationException("MapGuaranteeRules needs services: call builder.Services.AddGuaranteeRules() first.");
        var asked = new Desk(books, endpoints.ServiceProvider.GetRequiredService<GuaranteeTelemetry>(), limits ?? new GuaranteeLimits());
        var group = endpoints.MapGroup(prefix).WithTags("Guarantee");

        Map(group, HttpMethods.Post, "/decide", asked, DecideEndpoint.Answer, Operation.Decide);
        Map(group, HttpMethods.Post, "/explain", asked, DecideEndpoint.Explain, Operation.Explain);
        Map(group, HttpMethods.Post, "/entitlements", asked, EntitlementsEndpoint.Answer, Operation.Entitlements);
        Map(group, HttpMethods.Post, "/diff", asked, DiffEndpoint.Answer, Operation.Diff);
        Map(group, HttpMethods.Get, "/clauses", asked, ClausesEndpoint.Answer, Operation.Clauses);
        Map(group, HttpMethods.Get, "/schemas/{name}", asked, SchemasEndpoint.Answer, Operation.Schemas);
        Map(group, HttpMethods.Get, "/version", asked, VersionEndpoint.Answer, Operation.Version);
        return group;
    }

    private static void Map(RouteGroupBuilder group, string method, string path, Desk desk, Func<Desk, HttpContext, Task> answer, Operation operation)
    {
        RequestDelegate handler = context => Problems.Guard(context, () => answer(desk, context));

        // The description of endpoints asks for a method, which this kind of handler does not show by itself.
        group.MapMethods(path, [method], handler).WithMetadata(answer.Method).AddOpenApiOperationTransformer(operation.DescribeAsync);
    }
}
