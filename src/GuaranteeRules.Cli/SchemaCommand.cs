namespace GuaranteeRules.Cli;

/// <summary>Prints one of the published JSON Schemas or, asked for none, which there are.</summary>
internal static class SchemaCommand
{
    /// <summary>The schemas by the name they are asked for.</summary>
    internal static readonly (string Name, string Text, string About)[] Schemas =
    [
        ("case", JsonSchemas.Case, "a case: one line of input"),
        ("result", JsonSchemas.Result, "a result or an error: one line of output"),
        ("policy", JsonSchemas.Policy, "a policy file: one programme with its clauses"),
        ("receipt", JsonSchemas.Receipt, "a receipt: one decided case and what it takes to replay it"),
    ];

    internal static int Run(string? name, bool isTable, TextWriter output)
    {
        if (isTable)
        {
            output.Write(TableTemplate.Text);
        }
        else if (name is null)
        {
            foreach (var schema in Schemas)
            {
                output.Write($"{schema.Name}\t{schema.About}\n");
            }
        }
        else
        {
            output.Write(Schemas.Single(schema => schema.Name == name).Text);
        }

        return 0;
    }
}
