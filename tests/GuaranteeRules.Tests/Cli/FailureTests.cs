namespace GuaranteeRules.Tests.Cli;

/// <summary>What ends the tool itself: exit status 1, a message that names the file, and nothing on standard output.</summary>
public sealed class FailureTests : IDisposable
{
    private readonly Tool tool = new();
    private readonly string cases;

    public FailureTests() => cases = tool.File("cases.jsonl", SampleCase.PriceDrop());

    public void Dispose() => tool.Dispose();

    [Fact]
    public void A_missing_file_is_noticed_before_anything_is_written()
    {
        var output = tool.At("results.jsonl");
        Fails(tool.At("gone.jsonl"), "decide", cases, tool.At("gone.jsonl"));
        Fails(tool.At("gone.jsonl"), "decide", cases, tool.At("gone.jsonl"), "-o", output);
        Assert.False(File.Exists(output));
    }

    [Fact]
    public void A_folder_is_no_file()
    {
        Fails(tool.Folder, "decide", tool.Folder);
        Fails(tool.Folder, "decide", cases, "-o", tool.Folder);
        Fails(tool.Folder, "decide", cases, "--policy", tool.Folder);
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_named()
    {
        var nowhere = Path.Combine(tool.Folder, "nowhere", "results.jsonl");
        Fails(nowhere, "decide", cases, "-o", nowhere);
        if (OperatingSystem.IsLinux())
        {
            Fails("/dev/full", "decide", cases, "-o", "/dev/full");
        }
    }

    [Fact]
    public void An_input_is_never_overwritten()
    {
        var before = File.ReadAllText(cases);
        var link = tool.At("link.jsonl");
        File.CreateSymbolicLink(link, "cases.jsonl");
        Directory.CreateSymbolicLink(tool.At("folder"), tool.Folder);
        foreach (var same in new[] { cases, Path.Combine(tool.Folder, ".", "cases.jsonl"), link, Path.Combine(tool.Folder, "folder", "cases.jsonl") })
        {
            Fails(same, "decide", cases, "-o", same);
            Fails(cases, "decide", same, "-o", cases);
        }

        var policy = tool.File("mall.json", SampleCase.MallPolicy);
        Fails(policy, "decide", cases, "-o", policy, "--policy", policy);
        Assert.Equal(before, File.ReadAllText(cases));
        Assert.Equal(SampleCase.MallPolicy, File.ReadAllText(policy));
    }

    [Fact]
    public void A_bad_policy_is_named_with_all_its_problems()
    {
        var policy = tool.File("mall.json", SampleCase.MallPolicy.Replace("\"days\": 30", "\"days\": -1", StringComparison.Ordinal).Replace("\"rank\": 60", "\"rank\": -60", StringComparison.Ordinal));
        var error = Fails(policy, "decide", cases, "--policy", policy);
        Assert.Contains("$.rank", error, StringComparison.Ordinal);
        Assert.Contains("$.clauses[0].versions[0].terms.window.days", error, StringComparison.Ordinal);
        Fails(tool.At("gone.json"), "clauses", "--policy", tool.At("gone.json"));
    }

    [Fact]
    public void Failures_are_told_in_the_language_asked_for()
    {
        Assert.Contains("不存在", Fails("gone.jsonl", "decide", "gone.jsonl"), StringComparison.Ordinal);
        Assert.Contains("There is no file", Fails("gone.jsonl", "decide", "gone.jsonl", "--lang", "en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "decide", "cases.jsonl", "--lang", "fr")]
    [InlineData("xml", "decide", "cases.jsonl", "--format", "xml")]
    [InlineData("decide", "decide")]
    [InlineData("nonsense", "nonsense")]
    [InlineData("schema", "schema", "nonsense")]
    [InlineData("verify", "verify")]
    [InlineData("diff", "diff", "embedded")]
    [InlineData("--witnesses", "diff", "embedded", "embedded", "--witnesses", "-1")]
    [InlineData("lint", "lint")]
    [InlineData("'-'", "decide", "-", "-")]
    [InlineData("tmall.worry-free", "clauses", "--programme", "nonsense")]
    public void Wrong_usage_is_explained_on_standard_error(string about, params string[] arguments)
    {
        var ran = tool.Run(arguments);
        Assert.Equal((1, ""), (ran.Status, ran.Output));
        Assert.Contains(about, ran.Error, StringComparison.Ordinal);
    }

    private string Fails(string file, params string[] arguments)
    {
        var ran = tool.Run(arguments);
        Assert.Equal((1, ""), (ran.Status, ran.Output));
        Assert.Contains(file, ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ran.Error, StringComparison.Ordinal);
        return ran.Error;
    }
}
