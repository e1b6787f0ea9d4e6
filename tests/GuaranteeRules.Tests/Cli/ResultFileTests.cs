namespace GuaranteeRules.Tests.Cli;

/// <summary>What stands under the name of an output is never half a result.</summary>
public sealed class ResultFileTests : IDisposable
{
    private readonly Tool tool = new();
    private readonly string cases;

    public ResultFileTests() => cases = tool.File("cases.jsonl", SampleCase.PriceDrop());

    public void Dispose() => tool.Dispose();

    [Fact]
    public void An_old_file_is_whole_until_the_new_one_is()
    {
        var output = tool.File("results.jsonl", "old");
        using var input = new Watched(SampleCase.PriceDrop() + "\n", () => Assert.Equal("old", File.ReadAllText(output)));
        Assert.Equal(0, tool.Run(input, "decide", "-", "-o", output).Status);
        Assert.True(input.IsRead);
        Assert.StartsWith("{\"case\"", File.ReadAllText(output), StringComparison.Ordinal);
        Assert.False(File.Exists(output + ".partial"));
    }

    [Fact]
    public void A_run_that_fails_leaves_the_old_file()
    {
        var output = tool.File("results.jsonl", "old");
        using var input = new Watched(SampleCase.PriceDrop() + "\n", () => throw new IOException("gone"));
        Assert.Equal(1, tool.Run(input, "decide", cases, "-", "-o", output).Status);
        Assert.Equal("old", File.ReadAllText(output));
    }

    [Fact]
    public void A_link_goes_on_leading_to_the_file_and_its_mode_stays()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var output = tool.File("results.jsonl", "old");
        File.SetUnixFileMode(output, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var link = tool.At("link.jsonl");
        File.CreateSymbolicLink(link, "results.jsonl");
        Assert.Equal(0, tool.Run("decide", cases, "-o", link).Status);
        Assert.NotNull(new FileInfo(link).LinkTarget);
        Assert.StartsWith("{\"case\"", File.ReadAllText(output), StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(output));
    }

    [Fact]
    public void Receipts_never_run_ahead_of_results()
    {
        var (results, receipts) = (tool.At("results.jsonl"), tool.At("receipts.jsonl"));
        using var input = new Watched(string.Concat(Enumerable.Range(0, 400).Select(number => SampleCase.PriceDrop($"c-{number}") + "\n")), () =>
        {
            // In this order: both grow while they are looked at.
            var kept = Lines(receipts);
            var decided = Lines(results);
            Assert.True(kept <= decided, $"{kept} receipts stand beside {decided} results");
        });
        Assert.Equal(0, tool.Run(input, "decide", "-", "-o", results, "--receipts", receipts).Status);
        Assert.True(input.IsRead);
        Assert.Equal(400, File.ReadLines(receipts).Count());
    }

    [Theory]
    [InlineData("--formt", "--format", "decide", "cases.jsonl", "--formt", "text")]
    [InlineData("--zzz", "--zzz", "lint", "--zzz")]
    [InlineData("--polcy=x", "--policy", "clauses", "--polcy=x")]
    public void An_unknown_option_is_called_one(string option, string named, params string[] arguments)
    {
        var ran = tool.Run(arguments);
        Assert.Equal((1, ""), (ran.Status, ran.Output));
        Assert.StartsWith($"There is no option '{option}'", ran.Error, StringComparison.Ordinal);
        Assert.Contains(named, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Policies_may_come_before_the_cases_and_in_a_folder()
    {
        var mall = tool.File("mall.jsonl", SampleCase.OnMall);
        var policy = tool.File("mall.json", SampleCase.MallPolicy);
        var expected = tool.Run("decide", mall, "--policy", policy).Output;
        Assert.Equal(expected, tool.Run("decide", "--policy", policy, mall).Output);
        Assert.Equal(expected, tool.Run("decide", "--policy", tool.Folder, mall).Output);
    }

    [Fact]
    public void A_line_that_no_case_has_is_said_to_be_none()
    {
        var ran = tool.Run("entitlements", cases, "--line", "zz", "--lang", "en");
        Assert.Equal((1, "guarantee: No case has a line 'zz'.\n"), (ran.Status, ran.Error));
    }

    private static int Lines(string file) => File.Exists(file + ".partial") ? File.ReadLines(file + ".partial").Count() : 0;

    /// <summary>Does something whenever it is read on.</summary>
    private sealed class Watched(string text, Action onRead) : MemoryStream(System.Text.Encoding.UTF8.GetBytes(text))
    {
        public bool IsRead { get; private set; }

        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer)
        {
            IsRead = true;
            onRead();
            return base.Read(buffer[..Math.Min(buffer.Length, 4000)]);
        }
    }
}
