namespace GuaranteeRules.Cli;

/// <summary>Policy files that are named one by one or by their directory.</summary>
internal static class PolicyPaths
{
    /// <summary>Names the programmes that come with the tool, and no other file.</summary>
    internal const string Embedded = "embedded";

    /// <summary>The files that a name stands for: itself, the .json files of a directory in the order of their names, or none for <see cref="Embedded"/>.</summary>
    internal static IEnumerable<string> In(string name)
    {
        if (name == Embedded)
        {
            return [];
        }

        if (!Directory.Exists(name))
        {
            return [name];
        }

        try
        {
            var files = Directory.GetFiles(name, "*.json");
            Array.Sort(files, StringComparer.Ordinal);
            return files.Length > 0 ? files : throw new ToolFailure("failure.no-policy", ("file", name));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new ToolFailure("failure.unreadable", ("file", name), ("problem", problem.Message));
        }
    }
}
