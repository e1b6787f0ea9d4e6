namespace GuaranteeRules.Json;

/// <summary>The JSON Schemas (draft 2020-12) of what the library reads and writes, as published with it.</summary>
/// <remarks>Where a rule cannot be said in a schema, such as that ids are unique, the schema's description names it.</remarks>
public static class JsonSchemas
{
    /// <summary>The schema of one case: the input, one line of a <c>.jsonl</c> file.</summary>
    public static string Case { get; } = Load("case");

    /// <summary>The schema of one line of output: a case's result, or the error in its place.</summary>
    public static string Result { get; } = Load("result");

    /// <summary>The schema of a policy file: one programme with its clauses.</summary>
    public static string Policy { get; } = Load("policy");

    /// <summary>The schema of a receipt: one decided case with what it takes to replay it.</summary>
    public static string Receipt { get; } = Load("receipt");

    private static string Load(string name)
    {
        using var stream = typeof(JsonSchemas).Assembly.GetManifestResourceStream($"Schemas/{name}.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
