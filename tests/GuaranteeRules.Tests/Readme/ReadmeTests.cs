namespace GuaranteeRules.Tests.Readme;

/// <summary>The first page, in both languages: its code compiles and runs, and prints what the page says.</summary>
public sealed class ReadmeTests
{
    private static readonly HousePage English = new("README.md");
    private static readonly HousePage Chinese = new("README.zh-CN.md");

    [Fact]
    public void Code_is_a_program_that_prints_what_is_said()
    {
        Assert.Equal(Repository.Read("samples", "FirstClaim", "Program.cs"), English.Blocks("csharp")[0]);
        Assert.Equal(8, Lines(English.Blocks("csharp")[0]).Count());
        var program = Repository.PathOf("samples", "FirstClaim", "bin", Repository.Configuration, "net10.0", "FirstClaim.dll");
        Assert.Equal(English.Blocks("text").Single(), Repository.Dotnet(Repository.PathOf("samples", "FirstClaim"), program));
    }

    [Fact]
    public void The_chinese_page_has_the_same_code_and_says_the_same_in_chinese()
    {
        Assert.Equal(English.Blocks("csharp"), Chinese.Blocks("csharp").Select(code => code.Replace("Language.Chinese", "Language.English", StringComparison.Ordinal)));
        Assert.Equal(English.Blocks("sh"), Chinese.Blocks("sh").Select(commands => commands.Replace("--format text", "--format text --lang en", StringComparison.Ordinal)));
        var book = GuaranteeBook.Standard();
        var decision = book.Decide(CaseReader.Read(File.ReadAllBytes(Repository.PathOf("samples", "FirstClaim", "kettle.json")), book.Policies)).Decisions[0];
        Assert.Equal($"{decision.Outcome}: {decision.Reasons[0].Message(Language.Chinese)}\n{decision.Explain().Counterfactuals[0].Steps[0].Message(Language.Chinese)}\n", Chinese.Blocks("text").Single());
    }

    [Fact]
    public void The_service_is_the_sample_without_what_else_that_one_does()
    {
        var shown = Lines(English.Blocks("csharp")[1]).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(Lines(Repository.Read("samples", "Service", "Program.cs")).Where(shown.Contains), Lines(English.Blocks("csharp")[1]));
    }

    [Fact]
    public void Test_command_is_the_one_that_continuous_integration_runs()
    {
        var command = English.Blocks("sh").SelectMany(Lines).Single(line => line.StartsWith("dotnet test ", StringComparison.Ordinal));
        Assert.Contains(command, Repository.Read(".ci", "run"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
