using System.Text.RegularExpressions;

namespace GuaranteeRules.Tests.Readme;

/// <summary>The README's code is a program that compiles and runs, and prints what the README says.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public void Code_is_the_quick_start_from_its_first_line_to_its_last() =>
        Assert.Equal(Words(Repository.Read("samples", "QuickStart", "Program.cs")), Words(string.Join('\n', Blocks("csharp"))));

    [Fact]
    public void Output_is_what_the_quick_start_prints()
    {
        var program = Repository.PathOf("samples", "QuickStart", "bin", Repository.Configuration, "net10.0", "QuickStart.dll");
        Assert.Equal(string.Concat(Blocks("text")), Repository.Dotnet(Repository.PathOf("samples", "QuickStart"), program));
    }

    [Fact]
    public void Test_command_is_the_one_that_continuous_integration_runs()
    {
        var command = Blocks("sh").SelectMany(block => block.Split('\n')).Single(line => line.StartsWith("dotnet test ", StringComparison.Ordinal));
        Assert.Contains(command, Repository.Read(".ci", "run"), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block { get; }

    private static List<string> Blocks(string language) =>
        [.. Block.Matches(Repository.Read("README.md")).Where(block => block.Groups["language"].Value == language).Select(block => block.Groups["code"].Value)];

    /// <summary>The text without its layout, so that only words and signs are compared.</summary>
    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
