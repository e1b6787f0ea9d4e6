using System.Text;

namespace GuaranteeRules.Tests.Cli;

/// <summary>How cases are taken from files and from standard input, and where errors stand.</summary>
public sealed class DecideStreamTests : IDisposable
{
    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Fact]
    public void Results_come_in_the_order_of_the_input_with_errors_in_their_place()
    {
        var first = tool.File("first.jsonl", string.Join('\n', SampleCase.PriceDrop("a"), """{"id":"b","ordr":1}""", "not json", SampleCase.ChangeOfMind("c")));
        var second = tool.File("second.jsonl", SampleCase.PriceDrop("d") + "\n");
        var ran = tool.Run("decide", first, second);
        Assert.Equal("a b@2:input.unknown-member ?@3:input.malformed c d", ran.Summary);
        Assert.Equal(2, ran.Status);
        Assert.Empty(ran.Error);
    }

    [Fact]
    public void All_decided_ends_with_0_and_says_nothing_else()
    {
        var ran = tool.Run("decide", tool.File("cases.jsonl", SampleCase.PriceDrop("a")));
        Assert.Equal((0, "a", ""), (ran.Status, ran.Summary, ran.Error));
    }

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\n", "\uFEFF")]
    [InlineData("\r\n", "\uFEFF")]
    public void Line_ends_a_mark_at_the_start_and_blank_lines_do_not_matter(string end, string mark)
    {
        var text = mark + string.Join(end, "", SampleCase.PriceDrop("a"), " \t", "", "oops", SampleCase.PriceDrop("b"));
        Assert.Equal("a ?@5:input.malformed b", tool.Run("decide", tool.File("cases.jsonl", text)).Summary);
    }

    [Fact]
    public void A_mark_before_the_first_case_does_not_matter()
    {
        Assert.Equal("a", tool.Run("decide", tool.File("cases.jsonl", "\uFEFF" + SampleCase.PriceDrop("a"))).Summary);
        Assert.Equal("a", tool.Run("decide", tool.File("case.json", "\uFEFF" + SampleCase.PriceDrop("a"))).Summary);
    }

    [Fact]
    public void Standard_input_is_read_by_the_line()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(SampleCase.PriceDrop("a") + "\r\n{}\n" + SampleCase.PriceDrop("b")));
        var file = tool.File("last.jsonl", SampleCase.PriceDrop("c"));
        Assert.Equal("a ?@2:input.missing-member b c", tool.Run(input, "decide", "-", file).Summary);
    }

    [Fact]
    public void Results_are_passed_on_before_the_tool_waits_for_more()
    {
        using var input = new Waiting(SampleCase.PriceDrop("a") + "\n");
        using var output = new MemoryStream();
        // Another thread gives results out: what is held here is that it does so although no more comes.
        input.OnWait = () => Assert.True(SpinWait.SpinUntil(() => output.Length > 0, TimeSpan.FromMinutes(1)));
        using var error = new StringWriter();
        GuaranteeRules.Cli.CommandLine.Run(["decide", "-"], new GuaranteeRules.Cli.Surroundings(input, output, error, null, null));
        Assert.True(input.HasWaited);
        Assert.Empty(error.ToString());
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_an_error_of_their_line()
    {
        byte[] broken = [.. Encoding.UTF8.GetBytes("{\"id\":\"b\",\"note\":\""), 0xFF, .. Encoding.UTF8.GetBytes("\"}")];
        byte[] text = [.. Encoding.UTF8.GetBytes(SampleCase.PriceDrop("a") + "\n"), .. broken, .. Encoding.UTF8.GetBytes("\n" + SampleCase.PriceDrop("c"))];
        Assert.Equal("a b@2:input.malformed c", tool.Run("decide", tool.File("cases.jsonl", text)).Summary);
    }

    [Fact]
    public void A_json_file_holds_one_case_and_errors_name_the_line_within_it()
    {
        var file = tool.File("case.JSON", """
            {
              "id": "a",
              "order": { "id": "o-1", "platform": "tmall",
                "placedAt": "2025-03-01T10:00:00" },
              "lines": []
            }
            """);
        Assert.Equal("a@4:input.invalid-value", tool.Run("decide", file).Summary);
        Assert.Equal("?@3:input.malformed", tool.Run("decide", tool.File("broken.json", "{\n\n  oops\n}")).Summary);
        Assert.Equal("?@1:input.malformed", tool.Run("decide", tool.File("empty.json", "")).Summary);
    }

    [Fact]
    public void Empty_files_have_no_results() =>
        Assert.Equal((0, ""), (tool.Run("decide", tool.File("cases.jsonl", "\n\n")).Status, tool.Run("decide", tool.File("none.jsonl", "")).Output));

    [Fact]
    public void The_output_file_gets_what_standard_output_would()
    {
        var cases = tool.File("cases.jsonl", SampleCase.PriceDrop("a") + "\n{}\n");
        var output = tool.File("results.jsonl", "what stood here before, and is longer than nothing");
        var ran = tool.Run("decide", cases, "-o", output);
        Assert.Equal((2, "", ""), (ran.Status, ran.Output, ran.Error));
        Assert.Equal(tool.Run("decide", cases).Output, File.ReadAllText(output));
    }

    [Fact]
    public void Language_and_policies_are_the_callers()
    {
        var cases = tool.File("cases.jsonl", SampleCase.OnMall);
        Assert.Equal("mall@1:input.unknown-reference", tool.Run("decide", cases).Summary);
        var policy = tool.File("mall.json", "\uFEFF" + SampleCase.MallPolicy);
        Assert.Contains("商品降价了", tool.Run("decide", cases, "--policy", policy).Output, StringComparison.Ordinal);
        Assert.Contains("The price has dropped", tool.Run("decide", cases, "--policy", policy, "--lang", "en").Output, StringComparison.Ordinal);
    }

    /// <summary>Gives one text, and tells when it is asked for more.</summary>
    private sealed class Waiting(string text) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        internal Action OnWait { get; set; } = () => { };

        internal bool HasWaited { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            if (Position == Length)
            {
                HasWaited = true;
                OnWait();
            }

            return base.Read(buffer);
        }
    }
}
