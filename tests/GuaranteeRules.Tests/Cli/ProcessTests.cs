using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace GuaranteeRules.Tests.Cli;

/// <summary>What only shows in a process of its own: closed pipes and signals. On systems without them there is nothing to show.</summary>
public sealed class ProcessTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Fact]
    public void A_reader_that_has_enough_ends_the_tool_quietly()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // Never ends by itself: the input goes on for as long as the tool reads it.
        using var process = Start("sh", "-c", $"while echo '{SampleCase.PriceDrop()}'; do :; done 2>&- | dotnet '{Guarantee}' decide - | head -n 1");
        Assert.Contains("\"case\":\"price-drop\"", process.StandardOutput.ReadToEnd(), StringComparison.Ordinal);
        Assert.Empty(process.StandardError.ReadToEnd());
        Assert.True(process.WaitForExit(Patience));
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public void A_signal_ends_the_tool_quietly_with_whole_lines_written(string signal, int status)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var process = Start("dotnet", Guarantee, "decide", "-");
        process.StandardInput.BaseStream.Write(Encoding.UTF8.GetBytes(SampleCase.PriceDrop("a") + "\n" + SampleCase.PriceDrop("b") + "\n"));
        process.StandardInput.BaseStream.Flush();
        Assert.StartsWith("{\"case\":\"a\"", process.StandardOutput.ReadLine(), StringComparison.Ordinal);
        using var kill = Start("kill", "-" + signal, process.Id.ToString(CultureInfo.InvariantCulture));
        Assert.StartsWith("{\"case\":\"b\"", process.StandardOutput.ReadToEnd(), StringComparison.Ordinal);
        Assert.Empty(process.StandardError.ReadToEnd());
        Assert.True(process.WaitForExit(Patience));
        Assert.Equal(status, process.ExitCode);
    }

    [Fact]
    public void Standard_input_that_is_closed_is_an_error_and_no_wait()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        using var process = Start("sh", "-c", $"dotnet '{Guarantee}' decide - --lang en <&-");
        Assert.Contains("standard input, which is closed", process.StandardError.ReadToEnd(), StringComparison.Ordinal);
        Assert.True(process.WaitForExit(Patience));
        Assert.Equal(1, process.ExitCode);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("schema case")]
    public void A_full_disk_ends_with_a_sentence(string arguments)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        using var process = Start("sh", "-c", $"dotnet '{Guarantee}' {arguments} > /dev/full");
        Assert.StartsWith("guarantee: Standard output cannot be written: ", process.StandardError.ReadToEnd(), StringComparison.Ordinal);
        Assert.True(process.WaitForExit(Patience));
        Assert.Equal(1, process.ExitCode);
    }

    [Fact]
    public void A_run_that_is_killed_leaves_the_old_file()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var output = tool.File("results.jsonl", "old");
        using var process = Start("dotnet", Guarantee, "decide", "-", "-o", output);
        process.StandardInput.BaseStream.Write(Encoding.UTF8.GetBytes(SampleCase.PriceDrop("a") + "\n"));
        process.StandardInput.BaseStream.Flush();
        var begun = Stopwatch.GetTimestamp();
        while (!(File.Exists(output + ".partial") && new FileInfo(output + ".partial").Length > 0) && Stopwatch.GetElapsedTime(begun) < Patience)
        {
            Thread.Sleep(20);
        }

        process.Kill();
        Assert.True(process.WaitForExit(Patience));
        Assert.Equal("old", File.ReadAllText(output));
        Assert.EndsWith("\n", File.ReadAllText(output + ".partial"), StringComparison.Ordinal);
    }

    private static string Guarantee => Path.Combine(AppContext.BaseDirectory, "guarantee.dll");

    private static Process Start(string program, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
}
