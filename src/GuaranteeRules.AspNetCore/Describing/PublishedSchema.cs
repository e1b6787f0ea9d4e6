using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace GuaranteeRules.AspNetCore.Describing;

/// <summary>A published schema within OpenAPI, word for word: OpenAPI 3.1 takes JSON Schema as it is, and this schema's references start at its own id.</summary>
internal sealed class PublishedSchema(string text) : OpenApiSchema
{
    public override void SerializeAsV31(IOpenApiWriter writer) => writer.WriteAny(JsonNode.Parse(text));
}
