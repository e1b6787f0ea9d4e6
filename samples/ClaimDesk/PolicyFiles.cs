namespace ClaimDesk;

/// <summary>Reads policy files that are named one by one or by their folder.</summary>
internal static class PolicyFiles
{
    internal static IEnumerable<PolicyFile> Read(IEnumerable<string> names) =>
        names.SelectMany(name => Directory.Exists(name) ? Directory.GetFiles(name, "*.json").Order(StringComparer.Ordinal) : Enumerable.Repeat(name, 1))
            .Select(path => new PolicyFile(path, File.ReadAllBytes(path)));
}
