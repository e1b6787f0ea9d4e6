using System.Text.Json;

namespace GuaranteeRules.Tests.Cli;

public sealed class SchemaTests : IDisposable
{
    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Theory]
    [InlineData("case")]
    [InlineData("result")]
    [InlineData("policy")]
    [InlineData("receipt")]
    public void A_schema_is_printed_as_it_is_embedded(string name)
    {
        using var stream = typeof(JsonSchemas).Assembly.GetManifestResourceStream($"Schemas/{name}.schema.json")!;
        using var reader = new StreamReader(stream);
        var ran = tool.Run("schema", name);
        Assert.Equal((0, reader.ReadToEnd()), (ran.Status, ran.Output));
        using var schema = JsonDocument.Parse(ran.Output);
        Assert.Equal("urn:guaranteerules:schema:" + name, schema.RootElement.GetProperty("$id").GetString());
    }

    [Fact]
    public void Without_a_name_the_schemas_are_listed() =>
        Assert.Equal(["case", "result", "policy", "receipt"], tool.Run("schema").Lines.Select(line => line.Split('\t')[0]));
}
