using GuaranteeRules.AspNetCore.Answering;
using GuaranteeRules.Json;
using Microsoft.AspNetCore.Http;

namespace GuaranteeRules.AspNetCore.Describing;

/// <summary>Hands out the published schemas.</summary>
internal static class SchemasEndpoint
{
    internal static readonly Dictionary<string, string> Published = new(StringComparer.Ordinal)
    {
        ["case"] = JsonSchemas.Case,
        ["result"] = JsonSchemas.Result,
        ["policy"] = JsonSchemas.Policy,
        ["receipt"] = JsonSchemas.Receipt,
    };

    internal static Task Answer(Desk desk, HttpContext context)
    {
        var name = (string?)context.Request.RouteValues["name"];
        if (name is null || !Published.TryGetValue(name, out var schema))
        {
            throw new RequestRefusedException(StatusCodes.Status404NotFound, "schema.unknown", $"There is no schema '{name}', but {string.Join(", ", Published.Keys)}.");
        }

        context.Response.ContentType = "application/schema+json; charset=utf-8";
        return context.Response.WriteAsync(schema, context.RequestAborted);
    }
}
