namespace GuaranteeRules.Tests.Cli;

public sealed class HelpTests : IDisposable
{
    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Theory]
    [InlineData("decide")]
    [InlineData("verify")]
    [InlineData("diff")]
    [InlineData("lint")]
    [InlineData("test")]
    [InlineData("bench")]
    [InlineData("entitlements")]
    [InlineData("schema")]
    [InlineData("clauses")]
    public void Every_command_shows_examples(string command)
    {
        var ran = tool.Run(command, "--help");
        Assert.Equal((0, ""), (ran.Status, ran.Error));
        Assert.Contains("guarantee " + command + " ", ran.Output.Split("Examples:")[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_arguments_the_tool_shows_its_help() => Assert.Equal(tool.Run("--help"), tool.Run());

    [Fact]
    public void The_version_names_the_tools_and_the_policies()
    {
        var ran = tool.Run("--version");
        Assert.Equal(["guarantee 0.2.0", "policy " + GuaranteeBook.LoadPolicies(PolicyFile.Embedded).Version], ran.Lines);
        Assert.Equal(0, ran.Status);
    }
}
