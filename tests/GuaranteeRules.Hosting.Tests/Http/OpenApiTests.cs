using System.Text.Json;
using System.Text.Json.Nodes;
using GuaranteeRules.Hosting.Tests.Books;
using Json.Schema;

namespace GuaranteeRules.Hosting.Tests.Http;

/// <summary>What OpenAPI says of the endpoints is what they take and give.</summary>
public sealed class OpenApiTests
{
    [Fact]
    public async Task Describes_every_endpoint_with_the_published_schemas_word_for_word()
    {
        await using var service = await Service.StartAsync();
        var document = await DocumentOf(service);
        Assert.StartsWith("3.1", document["openapi"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(
            ["/guarantee/clauses", "/guarantee/decide", "/guarantee/diff", "/guarantee/entitlements", "/guarantee/explain", "/guarantee/schemas/{name}", "/guarantee/version"],
            document["paths"]!.AsObject().Select(path => path.Key).Order(StringComparer.Ordinal));
        var schemas = document["components"]!["schemas"]!;
        foreach (var (name, published) in new[] { ("Case", JsonSchemas.Case), ("Result", JsonSchemas.Result), ("Policy", JsonSchemas.Policy) })
        {
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(published), schemas[name]), $"{name} is not the published schema.");
            Assert.Equal(published, await service.Client.GetStringAsync($"/guarantee/schemas/{name.ToLowerInvariant()}"));
        }
    }

    [Fact]
    public async Task What_is_sent_and_answered_is_as_described()
    {
        await using var service = await Service.StartAsync();
        var described = new Described(await DocumentOf(service));
        var amendment = $$"""{"policies":[{{Amendment.TwoDays}}],"cases":[{{Samples.FridgeText}},{"id":"bad"}]}""";
        foreach (var text in Samples.Texts.Take(20))
        {
            described.Takes("/guarantee/decide", text);
            foreach (var path in new[] { "/guarantee/decide?detail=brief", "/guarantee/decide", "/guarantee/explain", "/guarantee/entitlements" })
            {
                described.Gives("post", path, 200, await Answer(await service.PostAsync(path, text, headers: ("Accept-Language", "en"))));
            }
        }

        described.Gives("post", "/guarantee/diff", 200, await Answer(await service.PostAsync("/guarantee/diff", amendment)));
        described.Gives("get", "/guarantee/clauses", 200, await service.Client.GetStringAsync("/guarantee/clauses"));
        described.Gives("get", "/guarantee/version", 200, await service.Client.GetStringAsync("/guarantee/version"));
        described.Gives("post", "/guarantee/decide", 400, await Answer(await service.PostAsync("/guarantee/decide", """{"id":"x","ordr":1}""")));
        described.Gives("post", "/guarantee/diff", 400, await Answer(await service.PostAsync("/guarantee/diff", $$"""{"policies":[{{Amendment.NoDays}}]}""")));
        described.Gives("get", "/guarantee/schemas/{name}", 404, await Answer(await service.Client.GetAsync("/guarantee/schemas/cases")));
    }

    private static async Task<JsonNode> DocumentOf(Service service) => JsonNode.Parse(await service.Client.GetStringAsync("/openapi/v1.json"))!;

    private static async Task<string> Answer(HttpResponseMessage response)
    {
        using (response)
        {
            return await response.Content.ReadAsStringAsync();
        }
    }

    /// <summary>A document, whose schemas are asked whether a text is as they say.</summary>
    private sealed class Described
    {
        private readonly JsonNode document;
        private readonly EvaluationOptions options = new() { OutputFormat = OutputFormat.List };
        private readonly Dictionary<string, JsonSchema> schemas;

        internal Described(JsonNode document)
        {
            this.document = document;

            // A schema that refers to another by its id is built after it.
            var building = new BuildOptions { SchemaRegistry = new SchemaRegistry() };
            schemas = document["components"]!["schemas"]!.AsObject()
                .Select(schema => (Name: schema.Key, Text: schema.Value!.ToJsonString()))
                .OrderBy(schema => schema.Text.Contains("\"$ref\":\"urn:", StringComparison.Ordinal))
                .ToDictionary(schema => schema.Name, schema => JsonSchema.FromText(schema.Text, building), StringComparer.Ordinal);
        }

        internal void Takes(string path, string text) => Check(document["paths"]![path]!["post"]!["requestBody"]!["content"]!["application/json"]!, path, text);

        internal void Gives(string method, string path, int status, string text) =>
            Check(document["paths"]![path.Split('?')[0]]![method]!["responses"]![$"{status}"]!["content"]![status == 200 ? "application/json" : "application/problem+json"]!, path, text);

        private void Check(JsonNode content, string path, string text)
        {
            var name = content["schema"]!["$ref"]!.GetValue<string>().Split('/')[^1];
            using var value = JsonDocument.Parse(text);
            var results = schemas[name].Evaluate(value.RootElement, options);
            Assert.True(results.IsValid, $"{path} is not as {name} says: {text}\n{JsonSerializer.Serialize((results.Details ?? []).Where(detail => detail.Errors is not null).Select(detail => new { At = detail.InstanceLocation.ToString(), detail.Errors }))}");
        }
    }
}
