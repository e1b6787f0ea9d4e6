using GuaranteeRules.Json;

namespace GuaranteeRules.AspNetCore.Describing;

/// <summary>The schemas of what the endpoints take and give, by the names they have in OpenAPI: those that the library publishes, and those of what only HTTP has.</summary>
internal static class Schemas
{
    internal static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Case"] = JsonSchemas.Case,
        ["Result"] = JsonSchemas.Result,
        ["Policy"] = JsonSchemas.Policy,
        ["Entitlements"] = Own("entitlements"),
        ["Amendment"] = Own("amendment"),
        ["Diff"] = Own("diff"),
        ["Clauses"] = Own("clauses"),
        ["Version"] = Own("version"),
        ["Problem"] = Own("problem"),
    };

    private static string Own(string name)
    {
        using var stream = typeof(Schemas).Assembly.GetManifestResourceStream($"Schemas/{name}.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
