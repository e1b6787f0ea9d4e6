using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace GuaranteeRules.Cli;

/// <summary>How far a run is, on one line of the terminal that is written over and over.</summary>
/// <param name="standardError">The terminal; null: nothing is shown.</param>
/// <param name="wording">The words.</param>
/// <param name="inputs">What is gone through; null: nobody knows how much it is.</param>
internal sealed class Progress(IAnsiConsole? standardError, ToolWording wording, CaseFiles? inputs = null)
{
    private const string EraseLine = "\r\u001b[2K";

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    /// <summary>The terminal, if it can erase what stands there.</summary>
    private readonly IAnsiConsole? terminal = standardError is { Profile.Capabilities.Ansi: true } ? standardError : null;

    private readonly long begun = Stopwatch.GetTimestamp();
    private long shown = Stopwatch.GetTimestamp();
    private long cases;

    internal void Count()
    {
        cases++;
        if (terminal is not null && Stopwatch.GetElapsedTime(shown) >= Interval)
        {
            Erase();
            terminal.Write(new Text(Line() + Left()));
            shown = Stopwatch.GetTimestamp();
        }
    }

    internal void Finish()
    {
        if (terminal is not null)
        {
            Erase();
            terminal.WriteLine(Line());
        }
    }

    internal void Erase() => terminal?.Write(new ControlCode(EraseLine));

    /// <summary>The share that is done, and the time that the rest will take at the same pace; empty where the size is not known.</summary>
    private string Left()
    {
        if (inputs is not { Length: > 0 and var length, BytesRead: > 0 and var read } || read > length)
        {
            return string.Empty;
        }

        var left = Stopwatch.GetElapsedTime(begun) * ((length - read) / (double)read);
        return wording.Fill("progress.left", ("share", (100 * read / length).ToString(CultureInfo.InvariantCulture)), ("left", left.ToString(@"hh\:mm\:ss", CultureInfo.InvariantCulture)));
    }

    private string Line()
    {
        var rate = cases / Math.Max(Stopwatch.GetElapsedTime(begun).TotalSeconds, 0.001);
        return wording.Fill("progress", ("cases", cases.ToString("N0", CultureInfo.InvariantCulture)), ("rate", rate.ToString("N0", CultureInfo.InvariantCulture)));
    }
}
