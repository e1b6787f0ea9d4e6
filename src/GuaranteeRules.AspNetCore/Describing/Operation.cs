using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace GuaranteeRules.AspNetCore.Describing;

/// <summary>What OpenAPI says of an endpoint.</summary>
internal sealed class Operation
{
    private const string Json = "application/json";
    private const string Lines = "application/x-ndjson";

    internal static readonly Operation Decide = new("Decides all claims of a case. JSON lines are decided one by one while they come in, each answered with its result or with the error in its place.")
    {
        Takes = [(Json, "Case"), (Lines, "Case")],
        Gives = [(Json, "Result"), (Lines, "Result")],
        Asks = [("detail", "How much of a result is given.", ["brief", "standard", "full"])],
        IsInLanguages = true,
    };

    internal static readonly Operation Explain = new("Decides a case, and tells every condition of every clause, what the buyer can still do, and what would have turned the decision.")
    {
        Takes = [(Json, "Case")],
        Gives = [(Json, "Result")],
        IsInLanguages = true,
    };

    internal static readonly Operation Entitlements = new("Lists what the lines of a case can claim: under which clause, until when, and worth what.")
    {
        Takes = [(Json, "Case")],
        Gives = [(Json, "Entitlements")],
        Asks = [("line", "The line; all of them, if left out.", []), ("asOf", "The instant asked about; that of the case, if left out.", [])],
        IsInLanguages = true,
    };

    internal static readonly Operation Diff = new("Tells what amended policies would change, and who of some cases would get what. Puts nothing in force.")
    {
        Takes = [(Json, "Amendment")],
        Gives = [(Json, "Diff")],
        IsInLanguages = true,
    };

    internal static readonly Operation Clauses = new("Lists every clause of the policies in force, with its dated terms.") { Gives = [(Json, "Clauses")], IsInLanguages = true };

    internal static readonly Operation Schemas = new("Hands out a published JSON Schema.") { Gives = [("application/schema+json", null)], PathHas = [("name", [.. SchemasEndpoint.Published.Keys])] };

    internal static readonly Operation Version = new("Tells which policies are in force.") { Gives = [(Json, "Version")] };

    private readonly string summary;

    private Operation(string summary) => this.summary = summary;

    private IReadOnlyList<(string Type, string Schema)> Takes { get; init; } = [];

    private IReadOnlyList<(string Type, string? Schema)> Gives { get; init; } = [];

    /// <summary>Parameters of the query: name, meaning, and the values there are; no values: any.</summary>
    private IReadOnlyList<(string Name, string Meaning, string[] Values)> Asks { get; init; } = [];

    private IReadOnlyList<(string Name, string[] Values)> PathHas { get; init; } = [];

    private bool IsInLanguages { get; init; }

    internal Task DescribeAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        var document = context.Document ?? throw new InvalidOperationException("An operation is described within a document.");
        foreach (var (name, text) in Describing.Schemas.All)
        {
            document.AddComponent<IOpenApiSchema>(name, new PublishedSchema(text));
        }

        operation.Summary = summary;
        operation.RequestBody = Takes.Count == 0 ? null : new OpenApiRequestBody { Required = true, Content = Takes.ToDictionary(taken => taken.Type, taken => Of(taken.Schema, document), StringComparer.Ordinal) };
        operation.Parameters = [.. Parameters()];
        operation.Responses = new OpenApiResponses { ["200"] = new OpenApiResponse { Description = "OK", Content = Gives.ToDictionary(given => given.Type, given => Of(given.Schema, document), StringComparer.Ordinal) } };
        foreach (var (status, meaning) in Refusals())
        {
            operation.Responses.Add(status, new OpenApiResponse { Description = meaning, Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { ["application/problem+json"] = Of("Problem", document) } });
        }

        return Task.CompletedTask;
    }

    private IEnumerable<IOpenApiParameter> Parameters()
    {
        foreach (var (name, values) in PathHas)
        {
            yield return Parameter(name, ParameterLocation.Path, "Its name.", values);
        }

        foreach (var (name, meaning, values) in Asks)
        {
            yield return Parameter(name, ParameterLocation.Query, meaning, values);
        }

        if (IsInLanguages)
        {
            yield return Parameter("Accept-Language", ParameterLocation.Header, "zh-CN (which is meant if left out) or en.", []);
        }
    }

    private IEnumerable<(string Status, string Meaning)> Refusals()
    {
        if (Takes.Count > 0)
        {
            yield return ("400", "The request cannot be understood: code, path and value say what is wrong, the detail what to write instead.");
            yield return ("412", "Other policies are in force than those of If-Match.");
            yield return ("413", "The request is too large.");
            yield return ("415", "The body is of a kind that is not read here.");
        }

        if (PathHas.Count > 0)
        {
            yield return ("404", "There is no such thing.");
        }
    }

    private static OpenApiParameter Parameter(string name, ParameterLocation place, string meaning, string[] values) => new()
    {
        Name = name,
        In = place,
        Required = place == ParameterLocation.Path,
        Description = meaning,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = values is [] ? null : [.. values.Select(value => (JsonNode)value)] },
    };

    private static OpenApiMediaType Of(string? schema, OpenApiDocument document) =>
        new() { Schema = schema is null ? new OpenApiSchema { Type = JsonSchemaType.Object } : new OpenApiSchemaReference(schema, document) };
}
