using System.Text.RegularExpressions;

namespace GuaranteeRules.Tests.Readme;

/// <summary>A page: what it names in backticks, its tables and its blocks of code.</summary>
internal sealed partial class HousePage
{
    private readonly string text;

    internal HousePage(string path)
    {
        Path = path;
        text = Repository.Read(path);
    }

    internal string Path { get; }

    /// <summary>What stands in backticks, outside of blocks of code.</summary>
    internal IEnumerable<string> Names => NamesIn(Block.Replace(text, string.Empty));

    /// <summary>The files that the page shows: each with its path, as the line above says it, and the block below.</summary>
    internal IEnumerable<(string Path, string Language, string Code)> Shown =>
        Block.Matches(text).Where(block => block.Groups["path"].Success).Select(block => (block.Groups["path"].Value, block.Groups["language"].Value, block.Groups["code"].Value));

    /// <summary>The blocks of a language that show no file.</summary>
    internal List<string> Blocks(string language) =>
        [.. Block.Matches(text).Where(block => !block.Groups["path"].Success && block.Groups["language"].Value == language).Select(block => block.Groups["code"].Value)];

    internal static string[] NamesIn(string cell) => [.. Inline.Matches(cell).Select(name => name.Groups["name"].Value)];

    /// <summary>The text below a heading, up to the next.</summary>
    internal string Section(string heading)
    {
        var start = text.IndexOf($"# {heading}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"{Path} has no part '{heading}'.");
        var end = text.IndexOf("\n## ", start, StringComparison.Ordinal);
        return end < 0 ? text[start..] : text[start..end];
    }

    /// <summary>The rows of the first table below a heading, without its head; each row its cells.</summary>
    internal List<string[]> Table(string heading)
    {
        var rows = Section(heading).Split('\n').SkipWhile(line => !line.StartsWith('|')).TakeWhile(line => line.StartsWith('|')).Skip(2).Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)).ToList();
        Assert.NotEmpty(rows);
        return rows;
    }

    /// <summary>Writes other code where the page shows a file.</summary>
    internal void Write(Func<string, string> codeOf) => File.WriteAllText(
        Repository.PathOf(Path),
        Block.Replace(text, block => block.Groups["path"].Success ? block.Value.Replace($"```{block.Groups["language"].Value}\n{block.Groups["code"].Value}", $"```{block.Groups["language"].Value}\n{codeOf(block.Groups["path"].Value)}", StringComparison.Ordinal) : block.Value));

    [GeneratedRegex(@"(`(?<path>[^`\n]+)`:\n\n)?^```(?<language>\w+)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block { get; }

    [GeneratedRegex("`(?<name>[^`\n]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Inline { get; }
}
