using System.Text.Json;
using GuaranteeRules.Tests.Json;

namespace GuaranteeRules.Tests.Policies;

/// <summary>The published schema of policy files knows the terms that the loader reads.</summary>
public sealed class PolicySchemaTests
{
    private static readonly JsonElement Schema = SchemaCheck.Embedded("policy.schema.json");

    [Fact]
    public void The_embedded_programmes_are_valid() =>
        Expect.None(Directory.EnumerateFiles(Folder, "*.json").SelectMany(file => Problems(File.ReadAllText(file)).Select(problem => $"{Path.GetFileName(file)}: {problem}")));

    /// <summary>Each of the terms that came with the second edition, written as no loader takes it.</summary>
    [Theory]
    [InlineData("tmall.guarantee", "\"from\": \"shipped\"", "\"from\": \"sent\"")]
    [InlineData("tmall.guarantee", "\"admission\": false", "\"admission\": 0")]
    [InlineData("tmall.worry-free", "\"reviewRatio\": \"0.5\"", "\"reviewRatio\": 0.5")]
    [InlineData("taobao.after-sales", "\"refusable\": true", "\"refusable\": \"yes\"")]
    [InlineData("taobao.after-sales", "\"multiple\": 0", "\"multiple\": -1")]
    public void But_not_where_a_term_is_none(string programme, string written, string instead)
    {
        var text = File.ReadAllText(Path.Combine(Folder, programme + ".json"));
        Assert.Contains(written, text, StringComparison.Ordinal);
        Assert.NotEmpty(Problems(text.Replace(written, instead, StringComparison.Ordinal)));
    }

    private static string Folder => Repository.PathOf("src", "GuaranteeRules", "Policies", "Programmes");

    private static List<string> Problems(string text)
    {
        using var file = JsonDocument.Parse(text);
        return SchemaCheck.Problems(Schema, file.RootElement);
    }
}
