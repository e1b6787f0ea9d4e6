namespace GuaranteeRules.Tests.Architecture;

/// <summary>The C# files of a folder, as they are written.</summary>
internal static class Sources
{
    /// <param name="folder">The folder, from the repository's root, with all below it.</param>
    internal static IEnumerable<Source> Of(string folder)
    {
        var root = Repository.PathOf(folder);
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(root, path))
            .Where(path => !path.StartsWith("bin/", StringComparison.Ordinal) && !path.StartsWith("obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new Source(Path.Combine(folder, path), Path.GetDirectoryName(path)!, Repository.Read(folder, path)));
    }
}

/// <param name="Path">From the repository's root.</param>
/// <param name="Folder">Its folder within the one asked for; empty: that one itself.</param>
/// <param name="Text">What is in it.</param>
internal sealed record Source(string Path, string Folder, string Text);
