namespace GuaranteeRules.Cli;

/// <summary>The tool itself cannot go on: a file is missing, a policy is bad, the output cannot be written. Ends with exit status 1.</summary>
/// <param name="key">The key of its sentence in the texts.</param>
/// <param name="values">What the sentence names, always the file among it.</param>
internal class ToolFailure(string key, params (string Name, string Value)[] values) : Exception
{
    /// <summary>What went wrong, in one sentence.</summary>
    internal virtual string In(ToolWording wording) => wording.Fill(key, values);
}
